package ua.mistok.app.certificate;

import java.time.LocalDate;
import ua.mistok.config.key.SigningKey;

/// A hub, a kiosk of it, and what that kiosk signs.
public final class SignedCertificates {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    public final SigningKey hub = SigningKey.random();
    public final SigningKey kiosk = SigningKey.random();

    static Certificate certificate() {
        return Certificate.of(
                "Зразкова Марія", "Перший крок без страху", "Бібліотека № 0, Бібліоград", DAY);
    }

    Signer signer() {
        return Signer.of(kiosk, hub.verifying(), Endorsement.of(hub, kiosk.verifying()))
                .orElseThrow();
    }

    public String text() {
        return signer().sign(certificate());
    }
}
