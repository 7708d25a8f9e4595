package ua.mistok.app.network;

import java.util.UUID;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.apache.tomcat.util.net.SSLHostConfigCertificate.Type;
import ua.mistok.app.identity.NetworkCertificate;

/// Makes a listener speak TLS with the kiosk's own certificate.
final class Tls {

    private static final String ALIAS = "mistok";

    private Tls() {}

    static void dress(Connector connector, NetworkCertificate certificate) {
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(tls(certificate));
    }

    private static SSLHostConfig tls(NetworkCertificate own) {
        var password = UUID.randomUUID().toString();
        var tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        var certificate = new SSLHostConfigCertificate(tls, Type.EC);
        certificate.setCertificateKeystore(own.keyStore(ALIAS, password.toCharArray()));
        certificate.setCertificateKeyAlias(ALIAS);
        certificate.setCertificateKeyPassword(password);
        certificate.setCertificateKeystorePassword(password);
        tls.addCertificate(certificate);
        return tls;
    }
}
