package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import ua.mistok.app.staff.Secret;

/// Why a PIN or a password may not be one.
public final class UnfitSecret {

    private UnfitSecret() {}

    /// The reason in words, with the bounds that hold.
    public static String words(Component at, Secret.Fault fault) {
        return switch (fault) {
            case PIN_LENGTH ->
                    at.getTranslation(
                            "console.pin-length", Secret.SHORTEST_PIN, Secret.LONGEST_PIN);
            case PIN_EASY -> at.getTranslation("console.pin-easy");
            case PASSWORD_LENGTH ->
                    at.getTranslation(
                            "console.password-length",
                            Secret.SHORTEST_PASSWORD,
                            Secret.LONGEST_PASSWORD);
            case PASSWORD_EASY -> at.getTranslation("console.password-easy");
        };
    }
}
