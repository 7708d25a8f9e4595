package ua.mistok.app.staff;

import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.Role;

/// What is said of a person: who they are, and what they are here.
///
/// @param name as colleagues call them, 1 to 60 signs; what cannot be seen in it is left out
/// @param roles at least one
/// @param partner the organisation that a trainer comes from, up to 80 signs
public record Profile(String name, Set<Role> roles, Optional<String> partner) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_PARTNER = 80;

    public Profile {
        name = seen(name);
        roles = Set.copyOf(roles);
        partner = partner.map(Profile::seen).filter(text -> !text.isEmpty());
    }

    /// Signs that cannot be seen would make two names look the same, or a line run backwards.
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    Optional<Change.Fault> fault() {
        if (name.isEmpty()) {
            return Optional.of(Change.Fault.NAME_MISSING);
        }
        if (isLonger(name, LONGEST_NAME)
                || partner.filter(text -> isLonger(text, LONGEST_PARTNER)).isPresent()) {
            return Optional.of(Change.Fault.NAME_LONG);
        }
        return roles.isEmpty() ? Optional.of(Change.Fault.NO_ROLE) : Optional.empty();
    }

    private static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
