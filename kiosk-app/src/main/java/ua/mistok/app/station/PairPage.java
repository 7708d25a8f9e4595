package ua.mistok.app.station;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// «Цей екран ще не підключено»: the only page that a stranger sees. Plain HTML that works on a
/// bare touchscreen: the digits are buttons of a form, no script is needed.
final class PairPage {

    static final String PATH = "/pair";
    private static final Duration FOR_EVER = Duration.ofDays(3650);
    private static final List<String> SIZES = List.of("10.1", "15.6", "21.5", "27", "32", "43");
    private static final String USUAL_SIZE = "21.5";

    private final Stations stations;
    private final String template = read();
    private final ResourceBundle words =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of("uk"));

    PairPage(Stations stations) {
        this.stations = stations;
    }

    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals(PATH)) {
            write(response, HttpServletResponse.SC_FORBIDDEN, "", USUAL_SIZE, false);
            return;
        }
        var size = parameter(request, "size").filter(SIZES::contains).orElse(USUAL_SIZE);
        var typed = typed(request);
        if (typed.length() < PairingCode.DIGITS) {
            write(response, HttpServletResponse.SC_OK, typed, size, false);
            return;
        }
        var secret = stations.pair(typed, Double.parseDouble(size));
        if (secret.isEmpty()) {
            write(response, HttpServletResponse.SC_OK, "", size, true);
            return;
        }
        response.addCookie(cookie(secret.get()));
        response.sendRedirect("/");
    }

    private static Cookie cookie(String secret) {
        var cookie = new Cookie(StationFilter.COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge((int) FOR_EVER.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    /// The digits so far and the one that was touched.
    private static String typed(HttpServletRequest request) {
        var before = parameter(request, "code").orElse("");
        var digit = parameter(request, "digit").orElse("");
        var all = digit.equals("erase") ? "" : before + digit;
        return all.matches("\\d{0,6}") ? all : "";
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return request.getMethod().equals("POST")
                ? Optional.ofNullable(request.getParameter(name))
                : Optional.empty();
    }

    private void write(
            HttpServletResponse response, int status, String typed, String size, boolean wrong)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        var page =
                template.replace("{title}", words.getString("pairing.title"))
                        .replace("{lead}", words.getString("pairing.lead"))
                        .replace("{wrong}", wrong ? words.getString("pairing.wrong") : "")
                        .replace("{size}", words.getString("pairing.size"))
                        .replace("{erase}", words.getString("pairing.erase"))
                        .replace("{sizes}", sizes(size))
                        .replace("{typed}", typed)
                        .replace("{dots}", dots(typed.length()))
                        .replace("{digits}", digits());
        response.getWriter().write(page);
    }

    private static String sizes(String chosen) {
        return SIZES.stream()
                .map(
                        size ->
                                "<option value=\"%s\"%s>%s″</option>"
                                        .formatted(
                                                size,
                                                size.equals(chosen) ? " selected" : "",
                                                size.replace('.', ',')))
                .collect(Collectors.joining());
    }

    private static String dots(int typed) {
        return "●".repeat(typed) + "○".repeat(PairingCode.DIGITS - typed);
    }

    private static String digits() {
        return IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
                .mapToObj(
                        digit ->
                                "<button name=\"digit\" value=\"%1$d\">%1$d</button>"
                                        .formatted(digit))
                .collect(Collectors.joining());
    }

    private static String read() {
        try (InputStream file = PairPage.class.getResourceAsStream("pair.html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
