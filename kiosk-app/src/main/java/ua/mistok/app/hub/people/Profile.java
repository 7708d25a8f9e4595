package ua.mistok.app.hub.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is said of somebody: how they sign in, what they are called, what they are and where.
///
/// @param login 3 to 60 small letters, digits and `. _ - @`, such as `n.koval`
/// @param name as colleagues call them, 1 to 60 signs
/// @param grants at least one
public record Profile(String login, String name, Set<Grant> grants) {

    public static final int LONGEST = 60;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    public Profile {
        login = login.strip().toLowerCase(Locale.ROOT);
        // Signs that cannot be seen would make two names look the same.
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        grants = Set.copyOf(grants);
    }

    Optional<Change.Fault> fault() {
        if (!LOGIN.matcher(login).matches()) {
            return Optional.of(Change.Fault.LOGIN_FORM);
        }
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of(Change.Fault.NAME_LENGTH);
        }
        return grants.isEmpty() ? Optional.of(Change.Fault.NO_ROLE) : Optional.empty();
    }
}
