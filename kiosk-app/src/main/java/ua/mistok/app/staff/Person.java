package ua.mistok.app.staff;

/// Somebody of the staff, as the ledger knows them; the last record of an id is what holds.
///
/// @param id never a name
/// @param pin Argon2id hash with its parameters
record Person(String id, Role role, String pin) {

    static final String KIND = "staff.known";
}
