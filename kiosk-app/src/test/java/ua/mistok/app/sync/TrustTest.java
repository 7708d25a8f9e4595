package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

    private static final Instant NOW = Instant.now();
    private static final char[] NO_PASSWORD = "".toCharArray();

    private record Certified(PrivateKey key, X509Certificate certificate, KeyPair pair) {}

    /// Days are counted from today on: the clock of the kiosk is wrong by as many.
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, -9, 9, true, true",
        "127.0.0.1, -4000, -3000, true, true",
        "127.0.0.1, 3000, 4000, true, true",
        "127.0.0.2, -4000, -3000, true, false",
        "127.0.0.1, -4000, -3000, false, false",
        "127.0.0.1, -9, 9, false, false"
    })
    void dates_alone_do_not_keep_a_kiosk_from_its_hub(
            String name, int from, int until, boolean trusted, boolean taken) throws Exception {
        var root = certify(Optional.empty(), "127.0.0.9", -9_000, 9_000);
        var other = certify(Optional.empty(), "127.0.0.9", -9_000, 9_000);
        var leaf = certify(Optional.of(root), name, from, until);
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(shown(leaf, root)));
        server.createContext(
                "/",
                at -> {
                    at.sendResponseHeaders(200, -1);
                    at.close();
                });
        server.start();
        try {
            var client = new HubClient(Trust.of(anchor(trusted ? root : other)));
            var reply = client.get("https://127.0.0.1:" + server.getAddress().getPort(), "/");
            if (taken) {
                assertThat(reply).isInstanceOf(Reply.Came.class);
            } else {
                assertThat(reply).isEqualTo(new Reply.Failed(Stop.NOT_TRUSTED));
            }
        } finally {
            server.stop(0);
        }
    }

    private static KeyStore anchor(Certified root) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setCertificateEntry("root", root.certificate());
        return store;
    }

    private static SSLContext shown(Certified leaf, Certified root) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry(
                "hub",
                leaf.key(),
                NO_PASSWORD,
                new Certificate[] {leaf.certificate(), root.certificate()});
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, NO_PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// @param issuer empty for one that signs itself
    private static Certified certify(Optional<Certified> issuer, String name, int from, int until)
            throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        var pair = generator.generateKeyPair();
        var subject =
                new X500Name("CN=" + name + (issuer.isEmpty() ? " root " + pair.hashCode() : ""));
        var by =
                issuer.isEmpty()
                        ? subject
                        : X500Name.getInstance(
                                issuer.get().certificate().getSubjectX500Principal().getEncoded());
        var builder =
                new JcaX509v3CertificateBuilder(
                        by,
                        BigInteger.valueOf(System.nanoTime()),
                        Date.from(NOW.plusSeconds(from * 86_400L)),
                        Date.from(NOW.plusSeconds(until * 86_400L)),
                        subject,
                        pair.getPublic());
        builder.addExtension(
                Extension.basicConstraints, true, new BasicConstraints(issuer.isEmpty()));
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.iPAddress, name)));
        var signer =
                new JcaContentSignerBuilder("SHA256withECDSA")
                        .build(issuer.map(Certified::key).orElse(pair.getPrivate()));
        var made = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        return new Certified(pair.getPrivate(), made, pair);
    }
}
