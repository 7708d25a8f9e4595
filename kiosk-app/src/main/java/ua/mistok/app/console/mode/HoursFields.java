package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;

/// From when to when, and which mode, on one line.
final class HoursFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final TimePicker from = new TimePicker();
    private final TimePicker to = new TimePicker();
    private final Select<ModeId> mode = new Select<>();

    /// @param at knows the language
    /// @param away hears that the line is not wanted
    HoursFields(Component at, Hours hours, List<Mode> modes, Consumer<HoursFields> away) {
        addClassName("hours-line");
        time(at, from, "console.week.from", hours.from());
        time(at, to, "console.week.to", hours.to());
        mode.setItems(modes.stream().map(Mode::id).toList());
        mode.setItemLabelGenerator(id -> ModeTell.name(at, modes, id));
        mode.setLabel(at.getTranslation("console.week.mode"));
        mode.setValue(hours.mode());
        var remove = new Button(at.getTranslation("console.week.away"), click -> away.accept(this));
        add(from, to, mode, remove);
    }

    static void time(Component at, TimePicker picker, String key, LocalTime value) {
        picker.setStep(STEP);
        picker.setLocale(ModeTell.locale(at));
        picker.setLabel(at.getTranslation(key));
        picker.setValue(value);
    }

    /// Empty as long as a time is missing.
    Optional<Hours> hours() {
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(from.getValue(), to.getValue(), mode.getValue()));
    }
}
