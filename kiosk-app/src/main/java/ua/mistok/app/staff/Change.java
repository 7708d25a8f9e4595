package ua.mistok.app.staff;

/// What came of changing a person.
public sealed interface Change {

    record Done(Person person) implements Change {}

    /// Nothing was changed.
    record Refused(Fault fault) implements Change {}

    /// The PIN or password may not be one; nothing was changed.
    record Unfit(Secret.Fault fault) implements Change {}

    enum Fault {
        NAME_MISSING,
        NAME_LONG,
        /// Another person is called so.
        NAME_TAKEN,
        NO_ROLE,
        /// Nobody would be left who can let others in.
        LAST_ADMIN,
        /// Nobody has this id.
        UNKNOWN
    }
}
