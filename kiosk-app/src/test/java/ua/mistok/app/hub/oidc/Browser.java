package ua.mistok.app.hub.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody's browser, which follows no redirection by itself and keeps cookies.
final class Browser implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /// To the provider, over its own page if it asks who it is.
    ///
    /// @return where it sends the browser in the end
    String awayAs(Accounts.Person person) throws IOException, InterruptedException {
        return to(location(get("/hub/oidc")), person);
    }

    /// @param at of the provider
    String to(String at, Accounts.Person person) throws IOException, InterruptedException {
        for (var steps = 0; steps < 6 && !isBack(at); steps++) {
            var came = get(at);
            at = location(came.statusCode() == 200 ? signIn(came.body(), person) : came);
        }
        assertThat(at).matches(this::isBack);
        return at;
    }

    private boolean isBack(String at) {
        return at.startsWith(address + "/hub/oidc/back");
    }

    private HttpResponse<String> signIn(String page, Accounts.Person person)
            throws IOException, InterruptedException {
        var csrf = CSRF.matcher(page);
        assertThat(csrf.find()).isTrue();
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                person.login(),
                                Accounts.PASSWORD,
                                URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    void put(HttpCookie cookie) {
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    void drop(String name) {
        cookie(name).ifPresent(found -> cookies.getCookieStore().remove(null, found));
    }

    @Override
    public void close() {
        http.close();
    }
}
