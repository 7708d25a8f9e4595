package ua.mistok.app.backup;

import java.util.Optional;
import ua.mistok.app.ledger.Ledger;

/// The key to which backups are sealed. For several threads.
public final class RecoveryKeys {

    private final Ledger ledger;

    public RecoveryKeys(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Makes another one: backups are sealed to it from now on; earlier ones still need theirs.
    ///
    /// @return what goes on paper, the only time
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses
    public Passphrase makeNew() {
        var passphrase = Passphrase.random();
        ledger.append(RecoveryKey.KIND, RecoveryKey.of(passphrase));
        return passphrase;
    }

    /// A kiosk that is older than backups has none until somebody asks for one.
    public boolean isMade() {
        return now().isPresent();
    }

    Optional<RecoveryKey> now() {
        return ledger.latest(RecoveryKey.KIND, RecoveryKey.class);
    }
}
