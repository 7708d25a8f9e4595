package ua.mistok.app.console.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.library.Sign;
import ua.mistok.app.library.Spot;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.staff.Profile;
import ua.mistok.config.text.Language;

/// Values of the set-up in words.
final class SetUpTell {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private SetUpTell() {}

    static String refusal(Component at, Refusal refusal) {
        var key = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return at.getTranslation("console.set-up.no." + key, longest(refusal));
    }

    private static int longest(Refusal refusal) {
        return switch (refusal) {
            case COMMUNITY_LONG -> Spot.LONGEST_NAME;
            case NAME_LONG, ADDRESS_LONG, PARTNER_LONG -> Sign.LONGEST;
            case PERSON_LONG -> Profile.LONGEST_NAME;
            default -> 0;
        };
    }

    static Locale locale(Component at) {
        return at.getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(ui -> ui.getLocale())
                .orElse(Language.UKRAINIAN.locale());
    }

    static Language language(Component at) {
        return new Language(locale(at).getLanguage());
    }

    /// «пн».
    static String day(Component at, DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale(at));
    }

    /// «пн, вт, ср».
    static String days(Component at, Set<DayOfWeek> days) {
        return days.stream()
                .sorted(Comparator.naturalOrder())
                .map(day -> day(at, day))
                .collect(Collectors.joining(", "));
    }

    /// «9:00».
    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /// «18:00», and «24:00» for midnight.
    static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time(time);
    }

    /// With one decimal.
    static String decimal(Component at, double number) {
        return String.format(locale(at), "%.1f", number);
    }
}
