package ua.mistok.app.backup;

import ua.mistok.config.key.SealingKey;

/// The half of the recovery pair that stays on the machine (decision 10): it seals a backup and
/// opens none.
///
/// @param stretch how the other half is made of the passphrase
/// @param pem the public half
record RecoveryKey(Stretch stretch, String pem) {

    static final String KIND = "backup.key";

    static RecoveryKey of(Passphrase passphrase) {
        var stretch = Stretch.random();
        return new RecoveryKey(stretch, stretch.key(passphrase).sealing().pem());
    }

    SealingKey sealing() {
        return SealingKey.readAll(pem).getFirst();
    }
}
