package ua.mistok.app.hub.alert;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.mistok.config.text.Language;

/// The application's words where there is no page.
///
/// @param language of whoever reads
record Words(Language language) {

    String say(String key, Object... values) {
        var bundle =
                ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language.tag()));
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
