package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import ua.mistok.app.console.form.Dates;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Fields;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.LocalizedText;

/// Everything that a campaign says and sets.
final class CampaignForm extends Div implements LocaleChangeObserver, Form<Sketch> {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final String ROW = "horizontal";

    private final transient Sketch from;
    private final transient CampaignTell tell;
    private final transient Consumer<CampaignForm> changed;
    private final transient Fields fields;
    private final Map<H2, String> heads = new LinkedHashMap<>();
    private final ComboBox<Target> target = new ComboBox<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final TimePicker hoursFrom = new TimePicker();
    private final TimePicker hoursUntil = new TimePicker();
    private final RadioButtonGroup<Integer> priority = new RadioButtonGroup<>();
    private final Checkbox invites = new Checkbox();
    private final FormLayout meeting = new FormLayout();
    private final DatePicker on = new DatePicker();
    private final TimePicker begins = new TimePicker();
    private final TimePicker ends = new TimePicker();
    private final TextField word = new TextField();
    private final PictureField picture;
    private final transient TwoLanguages title;
    private final transient TwoLanguages text;
    private final transient TwoLanguages where;
    private final transient TwoLanguages library;
    private final transient TwoLanguages partner;

    /// @param keep takes a photo up and names it; empty if it is none
    /// @param changed hears of every change
    CampaignForm(
            Sketch sketch,
            Shelf shelf,
            Function<byte[], Optional<String>> keep,
            Consumer<CampaignForm> changed) {
        this.from = sketch;
        this.changed = changed;
        this.tell = new CampaignTell(this, shelf);
        this.fields = new Fields(this, "campaign", tell::problem, of -> change());
        fill();
        var says = section("says");
        title = TwoLanguages.line(says, fields, sketch.title(), "title", "title");
        text = TwoLanguages.area(says, fields, sketch.text(), "text", "text");
        picture = new PictureField(tell, sketch.look(), keep, () -> fields.touch("picture"));
        fields.says("picture", picture::say);
        says.add(picture, 2);
        var leads = section("leads");
        fields.add(leads, target, "target", "leads-to", "console.campaigns.field.target");
        leads.setColspan(target, 2);
        showing(section("when"));
        where = meeting(section("day"));
        var who = section("who");
        library = named(who, sketch.library(), "library");
        partner = named(who, sketch.partner(), "partner");
        fields.add(section("paper"), word, "word", "word", "console.campaigns.field.word");
        show();
        addClassName("campaign-form");
    }

    private void fill() {
        target.setItems(tell.targets());
        weekdays.setItems(DayOfWeek.values());
        weekdays.addThemeName(ROW);
        priority.setItems(IntStream.rangeClosed(1, Campaign.HIGHEST).boxed().toList());
        priority.addThemeName(ROW);
        for (var time : List.of(hoursFrom, hoursUntil, begins, ends)) {
            time.setStep(STEP);
            time.setClearButtonVisible(true);
        }
        for (var date : List.of(first, last, on)) {
            date.setClearButtonVisible(true);
        }
        from.target().ifPresent(target::setValue);
        from.from().ifPresent(first::setValue);
        from.until().ifPresent(last::setValue);
        weekdays.setValue(from.weekdays());
        from.hoursFrom().ifPresent(hoursFrom::setValue);
        from.hoursUntil().ifPresent(hoursUntil::setValue);
        priority.setValue(from.priority());
        invites.setValue(from.invites());
        from.on().ifPresent(on::setValue);
        from.begins().ifPresent(begins::setValue);
        from.ends().ifPresent(ends::setValue);
        word.setValue(from.word());
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

    private void showing(FormLayout when) {
        fields.add(when, first, "first", "showing", "console.campaigns.field.first");
        fields.add(when, last, "last", "showing", "console.campaigns.field.last");
        fields.add(when, weekdays, "weekdays", "showing", "console.campaigns.field.weekdays");
        when.setColspan(weekdays, 2);
        fields.add(when, hoursFrom, "hours-from", "showing", "console.campaigns.field.hours-from");
        fields.add(
                when, hoursUntil, "hours-until", "showing", "console.campaigns.field.hours-until");
        fields.add(when, priority, "priority", "priority", "console.campaigns.field.priority");
        when.setColspan(priority, 2);
        fields.note(when, "showing");
    }

    private TwoLanguages meeting(FormLayout layout) {
        fields.add(layout, invites, "invites", "event", "console.campaigns.field.invites");
        layout.setColspan(invites, 2);
        meeting.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        fields.add(meeting, on, "on", "event", "console.campaigns.field.on");
        meeting.setColspan(on, 2);
        fields.add(meeting, begins, "begins", "event", "console.campaigns.field.begins");
        fields.add(meeting, ends, "ends", "event", "console.campaigns.field.ends");
        var place = TwoLanguages.line(meeting, fields, from.where(), "where", "event");
        layout.add(meeting, 2);
        fields.note(layout, "event");
        return place;
    }

    private TwoLanguages named(FormLayout who, Optional<LocalizedText> name, String key) {
        return TwoLanguages.line(who, fields, name.orElse(LocalizedText.same("")), key, key);
    }

    private void change() {
        show();
        changed.accept(this);
    }

    /// The day only where there is one.
    private void show() {
        meeting.setVisible(invites.getValue());
    }

    // ── what it holds ───────────────────────────────────────────────────

    /// As it stands in the form, right or wrong.
    @Override
    public Sketch written() {
        var inEnglish = title.inEnglish() || text.inEnglish();
        return new Sketch(
                from.id(),
                from.version(),
                false,
                title.text(),
                text.text(),
                picture.look(),
                target.getOptionalValue(),
                priority.getValue(),
                first.getOptionalValue(),
                last.getOptionalValue(),
                weekdays.getValue(),
                hoursFrom.getOptionalValue(),
                hoursUntil.getOptionalValue(),
                invites.getValue(),
                on.getOptionalValue(),
                begins.getOptionalValue(),
                ends.getOptionalValue(),
                where.orUkrainian(inEnglish),
                library.ifAny(inEnglish),
                partner.ifAny(inEnglish),
                word.getValue().strip().toLowerCase(Locale.ROOT));
    }

    // ── what is wrong ───────────────────────────────────────────────────

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
                (head, key) -> head.setText(getTranslation("console.campaigns.section." + key)));
        fields.name();
        target.setItemLabelGenerator(tell::target);
        weekdays.setItemLabelGenerator(tell::day);
        priority.setItemLabelGenerator(tell::priority);
        word.setHelperText(getTranslation("console.campaigns.field.word.help"));
        target.setHelperText(getTranslation("console.campaigns.field.target.help"));
        List.of(first, last, on).forEach(date -> Dates.speak(this, date));
        for (var time : List.of(hoursFrom, hoursUntil, begins, ends)) {
            time.setLocale(event.getLocale());
        }
    }
}
