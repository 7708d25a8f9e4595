package ua.mistok.app.office;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.WishKind;

/// What a hub may set, in words; the same at the hub and at the kiosk.
public final class WishTell {

    /// Codes that have a sentence; whatever another version says stands as it is.
    private static final List<String> CODES =
            List.of(
                    "too-long",
                    "unknown-kind",
                    "unknown-setting",
                    "not-megabytes",
                    "not-hours",
                    "not-on-or-off",
                    "no-such-mode",
                    "not-an-id",
                    "not-shown-or-withdrawn",
                    "other-id",
                    "broken");

    private WishTell() {}

    /// «Мегабайтів на день», «Режим own-quiet».
    public static String about(Component at, WishKind kind, String id) {
        return switch (kind) {
            case SETTING ->
                    Setting.find(id)
                            .map(setting -> at.getTranslation("wish.setting." + word(setting)))
                            .orElse(id);
            case WEEK -> at.getTranslation("wish.kind.week");
            case MODE, SURVEY, CAMPAIGN -> at.getTranslation("wish.kind." + word(kind)) + " " + id;
        };
    }

    /// A value on one line: a mode or a week only says that there is one.
    public static String value(Component at, WishKind kind, String id, String value) {
        return switch (kind) {
            case SETTING -> Setting.find(id).map(of -> setting(at, of, value)).orElse(value);
            case MODE, WEEK -> at.getTranslation("wish.written");
            case SURVEY, CAMPAIGN ->
                    at.getTranslation(
                            value.equals(WishKind.WITHDRAWN) ? "wish.withdrawn" : "wish.shown");
        };
    }

    private static String setting(Component at, Setting setting, String value) {
        return switch (setting) {
            case MEGABYTES -> value.equals("0") ? at.getTranslation("wish.without-measure") : value;
            case QUIET ->
                    value.equals(Setting.NONE)
                            ? at.getTranslation("wish.never")
                            : value.replace("-", "–");
            case TEXTS -> at.getTranslation(value.equals(Setting.ON) ? "wish.on" : "wish.off");
            case USUAL_MODE -> value;
        };
    }

    /// How a value is written.
    public static String sample(Component at, Setting setting) {
        return at.getTranslation("wish.sample." + word(setting));
    }

    /// Why something cannot be run.
    public static String wrong(Component at, String code) {
        return Optional.of(code)
                .filter(CODES::contains)
                .map(known -> at.getTranslation("wish.wrong." + known))
                .orElse(code);
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
