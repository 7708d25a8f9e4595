package ua.mistok.app.sync;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Which addresses are the hub's own: as everywhere, but for dates. The clock of a kiosk may be
/// wrong by years, and nobody comes to set it; a certificate that is of the right name and signed
/// by whom the machine trusts is taken as on a day when it was valid.
///
/// What an old certificate could do if it were stolen is little: what is sent holds no personal
/// data, and what comes back is believed for the hub's signature alone.
final class Trust extends X509ExtendedTrustManager {

    private static final Duration LATER = Duration.ofHours(1);

    private final X509ExtendedTrustManager usual;

    private Trust(@Nullable KeyStore anchors) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(anchors);
        this.usual = manager(factory);
    }

    /// Whom the machine trusts.
    static SSLContext machine() {
        return of(null);
    }

    /// @param anchors whom to trust; null for whom the machine does
    static SSLContext of(@Nullable KeyStore anchors) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Trust(anchors)}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    private static X509ExtendedTrustManager manager(TrustManagerFactory factory) {
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private interface Check {
        void by(X509ExtendedTrustManager manager) throws CertificateException;
    }

    private void check(X509Certificate[] chain, Check check) throws CertificateException {
        try {
            check.by(usual);
        } catch (CertificateException refused) {
            if (!isOfDates(refused)) {
                throw refused;
            }
            check.by(onADayOf(chain[0], refused));
        }
    }

    private static boolean isOfDates(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            var dates =
                    cause instanceof CertificateExpiredException
                            || cause instanceof CertificateNotYetValidException
                            || cause instanceof CertPathValidatorException path
                                    && (path.getReason() == BasicReason.EXPIRED
                                            || path.getReason() == BasicReason.NOT_YET_VALID);
            if (dates) {
                return true;
            }
        }
        return false;
    }

    private X509ExtendedTrustManager onADayOf(X509Certificate leaf, CertificateException refused)
            throws CertificateException {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            var number = 0;
            for (var issuer : usual.getAcceptedIssuers()) {
                store.setCertificateEntry("anchor-" + number++, issuer);
            }
            var parameters = new PKIXBuilderParameters(store, new X509CertSelector());
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(leaf.getNotBefore().toInstant().plus(LATER)));
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(new CertPathTrustManagerParameters(parameters));
            return manager(factory);
        } catch (GeneralSecurityException | IOException impossible) {
            refused.addSuppressed(impossible);
            throw refused;
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        check(chain, manager -> manager.checkServerTrusted(chain, type));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        usual.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        usual.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        usual.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
