package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/// Whole sentences with a number in them, in the plural that the language asks for.
public final class Words {

    private Words() {}

    /// The words under `key.one`, `key.few` or `key.many`; `{0}` in them is the number.
    public static String count(Component screen, String key, int number) {
        var form = form(UI.getCurrentOrThrow().getLocale().getLanguage(), number);
        return screen.getTranslation(key + "." + form, number);
    }

    /// Which of three forms a number takes (Unicode CLDR, cardinal plurals of whole numbers).
    static String form(String language, int number) {
        return language.equals("uk") ? ukrainian(number) : number == 1 ? "one" : "many";
    }

    private static String ukrainian(int number) {
        var teens = number % 100 >= 11 && number % 100 <= 14;
        return switch (number % 10) {
            case 1 -> teens ? "many" : "one";
            case 2, 3, 4 -> teens ? "many" : "few";
            default -> "many";
        };
    }
}
