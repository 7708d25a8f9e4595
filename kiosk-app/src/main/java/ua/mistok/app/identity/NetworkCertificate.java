package ua.mistok.app.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// With what the kiosk shows itself on the library's network: signed by itself, so that a browser
/// asks once, and a person compares the fingerprint.
///
/// It holds for thirty years around, because a kiosk's clock may be wrong and nobody comes to renew
/// it; it is worth no more than its fingerprint in any case.
public record NetworkCertificate(PrivateKey key, X509Certificate certificate) {

    static final String FILE = "network-tls.pem";

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2056-01-01T00:00:00Z");
    private static final int SERIAL_BITS = 127;

    /// Reads it from `<data>/identity`, or makes it there.
    ///
    /// @throws java.io.UncheckedIOException if the disk refuses
    public static NetworkCertificate open(Path data, KioskId kiosk) {
        return IdentityFolder.open(data.resolve("identity"))
                .keep(FILE, NetworkCertificate::read, () -> make(kiosk), NetworkCertificate::pem);
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

    private static NetworkCertificate make(KioskId kiosk) {
        try {
            var curve = KeyPairGenerator.getInstance("EC");
            curve.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = curve.generateKeyPair();
            var name = new X500Name("CN=Mistok " + kiosk);
            var builder =
                    new JcaX509v3CertificateBuilder(
                            name,
                            new BigInteger(SERIAL_BITS, new SecureRandom()),
                            Date.from(FROM),
                            Date.from(UNTIL),
                            name,
                            pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, "mistok.local")));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var made = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new NetworkCertificate(pair.getPrivate(), made);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("every Java has ECDSA on P-256", e);
        }
    }

    /// @throws IllegalArgumentException for what is no such pair
    static NetworkCertificate read(String pem) {
        try (var parser = new PEMParser(new StringReader(pem))) {
            if (parser.readObject() instanceof PrivateKeyInfo key
                    && parser.readObject() instanceof X509CertificateHolder certificate) {
                return new NetworkCertificate(
                        new JcaPEMKeyConverter().getPrivateKey(key),
                        new JcaX509CertificateConverter().getCertificate(certificate));
            }
            throw new IllegalArgumentException("neither key nor certificate");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no key with its certificate", e);
        }
    }

    String pem() {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(new JcaPKCS8Generator(key, null));
            writer.writeObject(certificate);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
