package ua.mistok.app.hub.afterwards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser without scripts: it fills in the form that a page has and presses one of its buttons.
final class Telephone implements AutoCloseable {

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<HttpResponse<String>> came = Optional.empty();

    Telephone(int port) {
        address = URI.create("http://127.0.0.1:" + port + AfterPage.PATH);
    }

    Telephone open() throws IOException, InterruptedException {
        return show(HttpRequest.newBuilder(address));
    }

    /// What a form would send now, whoever sends it and how often.
    String filled(String act, String... values) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var form = Objects.requireNonNull(page().selectFirst("form"));
        form.select("input[type=hidden]")
                .forEach(each -> fields.add(Map.entry(each.attr("name"), each.attr("value"))));
        var name = form.select("#word").isEmpty() ? "value" : "word";
        for (var value : values) {
            fields.add(Map.entry(name, value));
        }
        if (form.select("button[value=" + act + "]").isEmpty()) {
            throw new IllegalStateException("no button " + act + " in " + form);
        }
        fields.add(Map.entry("act", act));
        return fields.stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    Telephone press(String act, String... values) throws IOException, InterruptedException {
        return send(filled(act, values));
    }

    Telephone send(String form) throws IOException, InterruptedException {
        return show(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private Telephone show(HttpRequest.Builder request) throws IOException, InterruptedException {
        came = Optional.of(http.send(request.build(), BodyHandlers.ofString()));
        return this;
    }

    HttpResponse<String> answer() {
        return came.orElseThrow();
    }

    Document page() {
        return Jsoup.parse(answer().body());
    }

    String title() {
        return page().select("h1").text();
    }

    String question() {
        return page().select("legend").text();
    }

    String said() {
        return page().select("#said").text();
    }

    List<String> choices() {
        return page().select(".choice input").eachAttr("value");
    }

    List<String> chosen() {
        return page().select(".choice input[checked]").eachAttr("value");
    }

    @Override
    public void close() {
        http.close();
    }
}
