package ua.mistok.app.console.timetable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.console.form.Dates;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Fields;
import ua.mistok.app.console.form.TrainerField;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.problem.Problem;

/// Everything that a class is planned with.
final class ClassForm extends Div implements LocaleChangeObserver, Form<ClassPlan> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient ClassPlan from;
    private final transient ClassTell tell;
    private final transient Fields fields;
    private final Map<H2, String> heads = new LinkedHashMap<>();
    private final DatePicker on = new DatePicker();
    private final TimePicker begin = new TimePicker();
    private final TimePicker end = new TimePicker();
    private final TextField hall = new TextField();
    private final IntegerField places = new IntegerField();
    private final TextField library = new TextField();
    private final TextField partner = new TextField();
    private final TextField leads = new TextField();
    private final TrainerField trainer = new TrainerField(new SecureRandom());
    private final TextField assists = new TextField();
    private final TextField invites = new TextField();
    private final RadioButtonGroup<Turn> turn = new RadioButtonGroup<>();

    /// @param changed hears of every change
    ClassForm(ClassPlan plan, ClassShelf classes, Consumer<ClassForm> changed) {
        this.from = plan;
        this.tell = new ClassTell(this, classes);
        this.fields =
                new Fields(
                        this,
                        "class",
                        (_, problem) -> tell.problem(problem),
                        of -> changed.accept(this));
        fill();
        var when = section("when");
        add(when, on, "on");
        add(when, places, "places");
        add(when, begin, "from");
        add(when, end, "until");
        when.setColspan(add(when, hall, "hall"), 2);
        var who = section("who");
        add(who, library, "library");
        add(who, partner, "partner");
        add(who, leads, "leads");
        add(who, trainer, "trainer");
        add(who, assists, "assists");
        add(who, invites, "invites");
        var became = section("turn");
        became.setColspan(add(became, turn, "turn"), 2);
        addClassName("campaign-form");
    }

    private <C extends Component & HasLabel & HasValidation & HasValue<?, ?>> C add(
            FormLayout layout, C field, String name) {
        return fields.add(layout, field, name, name, "console.classes.field." + name);
    }

    private FormLayout section(String key) {
        var head = new H2();
        heads.put(head, key);
        var layout = new FormLayout();
        layout.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(head, layout);
        return layout;
    }

    private void fill() {
        begin.setStep(STEP);
        end.setStep(STEP);
        on.setClearButtonVisible(true);
        places.setMin(1);
        places.setMax(ClassPlan.MOST_PLACES);
        places.setStepButtonsVisible(true);
        for (var line : List.of(hall, library, partner, leads, assists, invites)) {
            line.setMaxLength(ClassPlan.LONGEST);
        }
        turn.setItems(Turn.values());
        from.on().ifPresent(on::setValue);
        from.from().ifPresent(begin::setValue);
        from.until().ifPresent(end::setValue);
        hall.setValue(from.hall());
        places.setValue(from.places());
        library.setValue(from.library());
        partner.setValue(from.partner());
        leads.setValue(from.leads());
        trainer.setValue(from.trainer());
        assists.setValue(from.assists());
        invites.setValue(from.invites());
        turn.setValue(from.turn());
    }

    /// As it stands in the form, right or wrong.
    @Override
    public ClassPlan written() {
        return new ClassPlan(
                from.id(),
                from.lesson(),
                on.getOptionalValue(),
                begin.getOptionalValue(),
                end.getOptionalValue(),
                hall.getValue().strip(),
                library.getValue().strip(),
                partner.getValue().strip(),
                leads.getValue().strip(),
                trainer.getValue().strip(),
                assists.getValue().strip(),
                invites.getValue().strip(),
                places.getOptionalValue().orElse(0),
                turn.getValue(),
                from.word(),
                from.seed());
    }

    /// Says each problem at its field, if the field was touched.
    ///
    /// @param problems by the field that they are about, as the YAML names it
    void tell(Map<String, List<Problem>> problems) {
        fields.tell(problems);
    }

    /// From now on every problem is said, touched or not.
    @Override
    public List<Problem> refuse(Map<String, List<Problem>> problems) {
        fields.sayAll();
        return fields.tell(problems);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heads.forEach(
                (head, key) -> head.setText(getTranslation("console.classes.section." + key)));
        fields.name();
        turn.setItemLabelGenerator(tell::turn);
        partner.setHelperText(getTranslation("console.classes.field.partner.help"));
        leads.setHelperText(getTranslation("console.classes.field.leads.help"));
        Dates.speak(this, on);
        begin.setLocale(event.getLocale());
        end.setLocale(event.getLocale());
    }
}
