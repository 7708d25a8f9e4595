package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.mode.Now;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.text.Language;

/// Modes and times in words, in the language of the moment.
final class ModeTell {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ModeTell() {}

    static Language language(Component at) {
        return FormTell.language(at);
    }

    static Locale locale(Component at) {
        return FormTell.locale(at);
    }

    static String name(Component at, Mode mode) {
        return mode.name().in(language(at));
    }

    static String name(Component at, List<Mode> modes, ModeId id) {
        return modes.stream()
                .filter(mode -> mode.id().equals(id))
                .findFirst()
                .map(mode -> name(at, mode))
                .orElse(id.slug());
    }

    /// «Виставка».
    static String kind(Component at, ModeKind kind) {
        return at.getTranslation("console.modes.kind." + key(kind));
    }

    static String key(Enum<?> constant) {
        return FormTell.key(constant);
    }

    /// «Далі: о 14:00 — Заняття», with the day where it is another one.
    static String next(Component at, Now.Next next, Instant now) {
        var when = next.at().atZone(Schedule.ZONE);
        var time = TIME.format(when);
        var name = name(at, next.mode());
        return when.toLocalDate().equals(now.atZone(Schedule.ZONE).toLocalDate())
                ? at.getTranslation("console.modes.next", time, name)
                : at.getTranslation(
                        "console.modes.next-day", day(at, when.toLocalDate()), time, name);
    }

    /// «пн, 30.11.2026».
    static String day(Component at, LocalDate day) {
        return day(at, day.getDayOfWeek()) + ", " + DATE.format(day);
    }

    /// «пн».
    static String day(Component at, DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale(at));
    }

    /// «30.11.2026».
    static String date(LocalDate day) {
        return FormTell.date(day);
    }

    /// «9:00».
    static String time(LocalTime time) {
        return FormTell.time(time);
    }
}
