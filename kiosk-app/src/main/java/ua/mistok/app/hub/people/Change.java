package ua.mistok.app.hub.people;

/// What came of changing somebody.
public sealed interface Change {

    record Done(Member member) implements Change {}

    /// Nothing was changed.
    record Refused(Fault fault) implements Change {}

    /// The password may not be one; nothing was changed.
    record Unfit(Password.Fault fault) implements Change {}

    enum Fault {
        LOGIN_FORM,
        LOGIN_TAKEN,
        /// Neither a subject nor an e-mail address.
        OUTSIDE_FORM,
        OUTSIDE_TAKEN,
        NAME_LENGTH,
        NO_ROLE,
        /// A role or a place that whoever gives it does not have.
        NOT_YOURS,
        /// Nobody would be left who may do everything everywhere.
        LAST_ADMIN,
        /// Nobody has this id.
        UNKNOWN
    }
}
