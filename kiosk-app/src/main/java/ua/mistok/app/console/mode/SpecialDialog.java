package ua.mistok.app.console.mode;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.console.form.Dates;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.SpecialDays;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A holiday, a closure, days with hours of their own.
final class SpecialDialog extends Dialog {

    private static final LocalTime USUAL_FROM = LocalTime.of(10, 0);
    private static final LocalTime USUAL_TO = LocalTime.of(14, 0);

    private final Optional<SpecialDays> before;
    private final List<Mode> modes;
    private final Consumer<SpecialDays> done;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final TextField ukrainian = new TextField();
    private final TextField english = new TextField();
    private final List<HoursFields> lines = new ArrayList<>();
    private final Div hours = new Div();
    private final Paragraph wrong = new Paragraph();

    /// @param before what is changed; empty for another one
    SpecialDialog(
            Optional<SpecialDays> before,
            LocalDate today,
            List<Mode> modes,
            Consumer<SpecialDays> done) {
        this.before = before;
        this.modes = modes;
        this.done = done;
        setId("special-days");
        first.setValue(before.map(SpecialDays::from).orElse(today));
        last.setValue(before.map(SpecialDays::to).orElse(today));
        before.ifPresent(
                days -> {
                    ukrainian.setValue(days.name().in(Language.UKRAINIAN));
                    english.setValue(days.name().in(Language.ENGLISH));
                });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(getTranslation("console.week.special"));
        date(first, "special-first", "console.week.special.first");
        date(last, "special-last", "console.week.special.last");
        ukrainian.setId("special-name");
        ukrainian.setLabel(getTranslation("console.week.special.name"));
        english.setId("special-name-en");
        english.setLabel(getTranslation("console.week.special.name-en"));
        first.addValueChangeListener(event -> follow());
        var form = new FormLayout();
        form.add(first, last, ukrainian, english);
        before.ifPresent(days -> days.hours().forEach(this::add));
        var more =
                new Button(
                        getTranslation("console.week.special.hours"),
                        click -> add(new Hours(USUAL_FROM, USUAL_TO, modes.getFirst().id())));
        more.setId("special-hours");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(form, new Paragraph(getTranslation("console.week.special.lead")), hours, more, wrong);
        var ready = new Button(getTranslation("console.week.special.ready"), click -> ready());
        ready.addThemeVariants(ButtonVariant.PRIMARY);
        ready.setId("special-ready");
        getFooter().add(new Button(getTranslation("console.form.cancel"), click -> close()), ready);
    }

    private void date(DatePicker picker, String id, String key) {
        picker.setId(id);
        Dates.speak(this, picker);
        picker.setLabel(getTranslation(key));
    }

    private void add(Hours of) {
        var line = new HoursFields(this, of, modes, this::remove);
        lines.add(line);
        hours.add(line);
    }

    private void remove(HoursFields line) {
        lines.remove(line);
        hours.remove(line);
    }

    /// The last day is never before the first.
    private void follow() {
        if (!first.isEmpty() && (last.isEmpty() || last.getValue().isBefore(first.getValue()))) {
            last.setValue(first.getValue());
        }
    }

    private void ready() {
        if (first.isEmpty() || last.isEmpty()) {
            say("console.week.special.no-date");
        } else if (last.getValue().isBefore(first.getValue())) {
            say("console.week.special.backwards");
        } else if (ukrainian.getValue().isBlank() || english.getValue().isBlank()) {
            say("console.week.special.no-name");
        } else if (lines.stream().anyMatch(line -> line.hours().isEmpty())) {
            say("console.week.special.no-time");
        } else {
            close();
            done.accept(days());
        }
    }

    private void say(String key) {
        wrong.setText(getTranslation(key));
        wrong.setVisible(true);
    }

    private SpecialDays days() {
        var name =
                LocalizedText.of(
                        Map.of(
                                Language.UKRAINIAN, ukrainian.getValue().strip(),
                                Language.ENGLISH, english.getValue().strip()));
        var own = lines.stream().flatMap(line -> line.hours().stream()).toList();
        return new SpecialDays(first.getValue(), last.getValue(), name, own);
    }
}
