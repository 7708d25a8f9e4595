package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ua.mistok.config.text.Language;

/// Times and languages of forms in words, in the language of the moment.
public final class FormTell {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private FormTell() {}

    public static Language language(Component at) {
        return new Language(locale(at).getLanguage());
    }

    public static Locale locale(Component at) {
        return at.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("uk", "UA"));
    }

    /// As keys of words name it.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// «30.11.2026».
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// «9:00».
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// «30.11.2026, 9:05», in Kyiv.
    public static String moment(Instant at) {
        var when = at.atZone(KYIV);
        return DATE.format(when) + ", " + TIME.format(when);
    }
}
