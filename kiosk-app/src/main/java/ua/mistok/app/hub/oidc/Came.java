package ua.mistok.app.hub.oidc;

import java.util.Set;

/// What the provider says of whoever comes back.
sealed interface Came {

    /// @param names by which an admin may have entered them: the subject, and the e-mail address if
    ///     the provider has verified it, in small letters
    record Known(Set<String> names) implements Came {

        public Known {
            names = Set.copyOf(names);
        }
    }

    /// Not as it must be.
    ///
    /// @param code of OAuth, for the log
    record Refused(String code) implements Came {}

    /// It does not answer now.
    record Away() implements Came {}
}
