package ua.mistok.app.console.sync;

import com.vaadin.flow.component.Component;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SetAside;
import ua.mistok.app.sync.Stop;

/// How the exchange goes, in words.
public final class SyncTell {

    private SyncTell() {}

    /// Why nothing is being sent.
    public static String stop(Component at, Stop stop) {
        return at.getTranslation("console.sync.stop." + FormTell.key(stop));
    }

    static String why(Component at, Joining.Why why) {
        return at.getTranslation("console.sync.why." + FormTell.key(why));
    }

    /// Why a fact was not taken.
    static String reason(Component at, SetAside.Item item) {
        return switch (item.code()) {
            case SetAside.CONFLICT -> at.getTranslation("console.sync.aside.conflict");
            case "malformed" -> at.getTranslation("console.sync.aside.malformed");
            case "too-large" -> at.getTranslation("console.sync.aside.too-large");
            case "not-yours" -> at.getTranslation("console.sync.aside.not-yours");
            default -> at.getTranslation("console.sync.aside.other", item.code());
        };
    }
}
