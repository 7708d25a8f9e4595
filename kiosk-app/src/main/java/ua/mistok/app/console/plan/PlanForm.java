package ua.mistok.app.console.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import ua.mistok.app.console.form.Dates;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Fields;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Channel;
import ua.mistok.config.plan.Indicator;
import ua.mistok.config.plan.Side;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Service;

/// Everything that a plan says and sets.
final class PlanForm extends Div implements LocaleChangeObserver, Form<ActionPlan> {

    private final transient ActionPlan from;
    private final transient PlanTell tell;
    private final transient Fields fields;
    private final Map<H2, String> heads = new LinkedHashMap<>();
    private final TextField title = new TextField();
    private final TextArea goal = new TextArea();
    private final CheckboxGroup<Audience> audiences = new CheckboxGroup<>();
    private final MultiSelectComboBox<String> services = new MultiSelectComboBox<>();
    private final CheckboxGroup<Channel> channels = new CheckboxGroup<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();
    private final TextField who = new TextField();
    private final Select<Indicator> indicator = new Select<>();
    private final IntegerField target = new IntegerField();
    private final EventRows events;

    /// @param changed hears of every change
    /// @param campaign begins a campaign for the event of this place
    PlanForm(
            ActionPlan plan,
            PlanTell words,
            Consumer<PlanForm> changed,
            ObjIntConsumer<ActionPlan> campaign) {
        this.from = plan;
        this.tell = new PlanTell(this, words.campaigns());
        this.fields = new Fields(this, "plan", tell::problem, of -> changed.accept(this));
        this.events =
                new EventRows(
                        plan.events(),
                        tell,
                        () -> fields.touch("events"),
                        at -> campaign.accept(written(), at));
        fill();
        var what = section("what");
        wide(what, fields.add(what, title, "title", "title", "console.plans.field.title"));
        wide(what, fields.add(what, goal, "goal", "goal", "console.plans.field.goal"));
        var whom = section("whom");
        wide(
                whom,
                fields.add(
                        whom,
                        audiences,
                        "audiences",
                        "audiences",
                        "console.plans.field.audiences"));
        wide(
                whom,
                fields.add(whom, services, "services", "services", "console.plans.field.services"));
        wide(
                whom,
                fields.add(whom, channels, "channels", "channels", "console.plans.field.channels"));
        var when = section("when");
        fields.add(when, first, "first", "dates", "console.plans.field.first");
        fields.add(when, last, "last", "dates", "console.plans.field.last");
        var sees = section("who");
        fields.add(sees, side, "side", "side", "console.plans.field.side");
        fields.add(sees, who, "who", "who", "console.plans.field.who");
        var know = section("result");
        fields.add(know, indicator, "indicator", "indicator", "console.plans.field.indicator");
        fields.add(know, target, "target", "target", "console.plans.field.target");
        section("events");
        fields.says("events", events::say);
        add(events);
        addClassName("campaign-form");
    }

    private static void wide(FormLayout layout, Component field) {
        layout.setColspan(field, 2);
    }

    private void fill() {
        title.setMaxLength(ActionPlan.LONGEST_TITLE);
        goal.setMaxLength(ActionPlan.LONGEST_GOAL);
        who.setMaxLength(ActionPlan.LONGEST_NAME);
        audiences.setItems(PlanTell.AUDIENCES);
        channels.setItems(Channel.values());
        side.setItems(Side.values());
        indicator.setItems(Indicator.values());
        services.setItems(
                Stream.concat(
                                tell.campaigns().shelf().services().stream()
                                        .map(Service::id)
                                        .map(id -> id.slug()),
                                from.services().stream())
                        .distinct()
                        .toList());
        for (var group : List.of(audiences, channels)) {
            group.addThemeName("horizontal");
        }
        side.addThemeName("horizontal");
        for (var date : List.of(first, last)) {
            date.setClearButtonVisible(true);
        }
        target.setMin(1);
        target.setStepButtonsVisible(true);
        title.setValue(from.title());
        goal.setValue(from.goal());
        audiences.setValue(from.audiences());
        services.setItemLabelGenerator(tell::service);
        services.setValue(from.services());
        channels.setValue(from.channels());
        from.from().ifPresent(first::setValue);
        from.until().ifPresent(last::setValue);
        side.setValue(from.side());
        who.setValue(from.who());
        indicator.setItemLabelGenerator(tell::indicator);
        indicator.setValue(from.indicator());
        target.setValue(from.target());
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

    /// As it stands in the form, right or wrong.
    @Override
    public ActionPlan written() {
        return new ActionPlan(
                from.id(),
                title.getValue().strip(),
                goal.getValue().strip(),
                audiences.getValue(),
                services.getValue(),
                channels.getValue(),
                first.getOptionalValue(),
                last.getOptionalValue(),
                side.getValue(),
                who.getValue().strip(),
                indicator.getValue(),
                target.getOptionalValue().orElse(0),
                from.idea(),
                events.events());
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
        heads.forEach((head, key) -> head.setText(getTranslation("console.plans.section." + key)));
        fields.name();
        audiences.setItemLabelGenerator(tell::audience);
        services.setItemLabelGenerator(tell::service);
        channels.setItemLabelGenerator(tell::channel);
        side.setItemLabelGenerator(tell::side);
        indicator.setItemLabelGenerator(tell::indicator);
        audiences.setHelperText(getTranslation("console.plans.field.audiences.help"));
        services.setHelperText(getTranslation("console.plans.field.services.help"));
        who.setHelperText(getTranslation("console.plans.field.who.help"));
        indicator.setHelperText(getTranslation("console.plans.field.indicator.help"));
        List.of(first, last).forEach(date -> Dates.speak(this, date));
    }
}
