package ua.mistok.app.certificate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.app.certificate.Verdict.Why;
import ua.mistok.config.key.VerifyingKey;

/// Says whether to believe a certificate. It needs no network and no list: the hub's key is enough.
///
/// @param hub whose kiosks are believed; empty where no hub is known
/// @param stands whether a kiosk's key is still one of the hub's; a kiosk cannot know, and says yes
public record Check(
        Optional<VerifyingKey> hub, Predicate<VerifyingKey> stands, InstantSource clock) {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /// @param typed whatever somebody pasted, or a picture held
    public Verdict of(String typed) {
        var read = Sealed.read(typed);
        if (read.isEmpty()) {
            return new Verdict.Refused(Why.UNREADABLE);
        }
        return hub.map(key -> of(read.get(), key)).orElseGet(() -> new Verdict.Refused(Why.NO_HUB));
    }

    private Verdict of(Sealed sealed, VerifyingKey hub) {
        var seal = sealed.seal();
        if (!seal.isOf(hub)) {
            return new Verdict.Refused(Why.OTHER_HUB);
        }
        var endorsed = Endorsement.of(seal.endorsement());
        var kiosk = seal.key().filter(key -> endorsed.isOf(hub, key));
        if (kiosk.isEmpty()) {
            return new Verdict.Refused(Why.FORGED);
        }
        var certificate = sealed.certificate();
        if (!seal.isUnder(Sealed.words(certificate), kiosk.get())) {
            return new Verdict.Refused(Why.ALTERED);
        }
        return stands.test(kiosk.get()) ? onTheDay(certificate) : new Verdict.Refused(Why.REVOKED);
    }

    private Verdict onTheDay(Certificate certificate) {
        var today = LocalDate.ofInstant(clock.instant(), KYIV);
        if (certificate.until().isBefore(today)) {
            return new Verdict.Expired(certificate);
        }
        return certificate.day().isAfter(today)
                ? new Verdict.Refused(Why.TOO_EARLY)
                : new Verdict.Genuine(certificate);
    }
}
