package ua.mistok.app.network;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/// A browser at a desk whose owner has said "go on", and looks at the fingerprint.
final class Desktop {

    private final Look look = new Look();
    private final HttpClient http;

    Desktop() throws GeneralSecurityException {
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {look}, null);
        http =
                HttpClient.newBuilder()
                        .sslContext(tls)
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
    }

    HttpResponse<String> ask(String scheme, int port) throws IOException, InterruptedException {
        var address = URI.create(scheme + "://127.0.0.1:" + port + "/");
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /// Of the certificate that was shown last.
    String fingerprint() {
        return look.fingerprint;
    }

    /// Keeps what it is shown instead of asking who signed it.
    private static final class Look extends X509ExtendedTrustManager {

        private String fingerprint = "";

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            try {
                var sha = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
                var pairs = HexFormat.ofDelimiter(":").formatHex(sha);
                fingerprint = pairs.toUpperCase(Locale.ROOT);
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
