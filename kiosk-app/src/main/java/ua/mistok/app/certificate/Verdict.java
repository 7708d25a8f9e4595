package ua.mistok.app.certificate;

/// What became of checking a certificate.
public sealed interface Verdict {

    /// A kiosk of this hub gave it, as it stands.
    record Genuine(Certificate certificate) implements Verdict {}

    /// It was genuine, and holds no longer.
    record Expired(Certificate certificate) implements Verdict {}

    record Refused(Why why) implements Verdict {}

    /// Why it is not to be believed.
    enum Why {
        /// No certificate at all, or half of one.
        UNREADABLE,
        /// This machine knows the key of no hub.
        NO_HUB,
        /// Of the kiosks of another hub.
        OTHER_HUB,
        /// The hub has endorsed no such key.
        FORGED,
        /// Something of it is not as it was signed.
        ALTERED,
        /// The hub took the kiosk out, or does not know it any more.
        REVOKED,
        /// Its day is still to come.
        TOO_EARLY
    }
}
