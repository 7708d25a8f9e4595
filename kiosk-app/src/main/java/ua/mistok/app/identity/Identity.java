package ua.mistok.app.identity;

import java.nio.file.Path;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

/// Who this kiosk is.
///
/// @param signing signs what the kiosk sends
/// @param opening opens what is sealed for the kiosk
/// @param library signs the library's own packs; kiosks of one library may share it
public record Identity(KioskId kiosk, SigningKey signing, OpeningKey opening, SigningKey library) {

    /// Opens `<data>/identity`, or makes what is missing there.
    ///
    /// @throws java.io.UncheckedIOException if the disk refuses
    public static Identity open(Path data) {
        var folder = IdentityFolder.open(data.resolve("identity"));
        return new Identity(
                folder.keep("kiosk-id", KioskId::new, KioskId::random, id -> id + "\n"),
                folder.keep(
                        "kiosk-sign.pem", SigningKey::read, SigningKey::random, SigningKey::pem),
                folder.keep(
                        "kiosk-seal.pem", OpeningKey::read, OpeningKey::random, OpeningKey::pem),
                folder.keep(
                        "library-sign.pem", SigningKey::read, SigningKey::random, SigningKey::pem));
    }
}
