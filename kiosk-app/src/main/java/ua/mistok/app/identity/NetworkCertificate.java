package ua.mistok.app.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/// With what the kiosk shows itself on the library's network: signed by itself, so that a browser
/// asks once, and a person compares the fingerprint.
///
/// What needs Bouncy Castle stands apart ([SelfSigned], [Pem]): its jars are signed, and every
// start
/// would check them.
public record NetworkCertificate(PrivateKey key, X509Certificate certificate) {

    static final String FILE = "network-tls.pem";

    /// Reads it from `<data>/identity`, or makes it there.
    ///
    /// @throws java.io.UncheckedIOException if the disk refuses
    public static NetworkCertificate open(Path data, KioskId kiosk) {
        return IdentityFolder.open(data.resolve("identity"))
                .keep(FILE, Pem::read, () -> SelfSigned.make(kiosk), Pem::write);
    }

    /// SHA-256 of the certificate as browsers show it: `3F:A2:…`, 32 pairs.
    public String fingerprint() {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").formatHex(sha).toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256 and DER", e);
        }
    }

    /// A store in memory with this one key.
    public KeyStore keyStore(String alias, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(alias, key, password, new Certificate[] {certificate});
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java has PKCS #12", e);
        }
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
