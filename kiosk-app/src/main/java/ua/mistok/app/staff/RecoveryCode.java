package ua.mistok.app.staff;

import ua.mistok.app.access.SecretHash;
import ua.mistok.app.access.Signs;
import ua.mistok.app.ledger.Ledger;

/// The code on paper that gives an admin a new PIN. It is shown once, and only its hash is kept;
/// whoever lost it too restores the kiosk from a backup.
final class RecoveryCode {

    private static final String KIND = "staff.recovery";

    /// 99 bits: nobody guesses it, however long they try.
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final Ledger ledger;

    RecoveryCode(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @param hash Argon2id, with its parameters
    record Kept(String hash) {}

    /// Makes another one; the one before is worth nothing from now on.
    ///
    /// @return as it is shown, the only time
    String makeNew() {
        var code = Signs.random(LENGTH);
        ledger.append(KIND, new Kept(SecretHash.of(code)));
        return Signs.grouped(code, GROUP);
    }

    boolean fits(String typed) {
        var code = Signs.tidy(typed);
        return code.length() == LENGTH
                && ledger.latest(KIND, Kept.class)
                        .filter(kept -> SecretHash.fits(code, kept.hash()))
                        .isPresent();
    }

    /// A kiosk that is older than such codes has none until somebody asks for one.
    boolean isMade() {
        return ledger.latest(KIND, Kept.class).isPresent();
    }
}
