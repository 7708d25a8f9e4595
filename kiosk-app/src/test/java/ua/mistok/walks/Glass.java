package ua.mistok.walks;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;

/// The glass of a station's screen, by a line of its own to the browser: a touch that a page does
/// not live to answer is never answered, and Playwright's line would wait for it for ever.
final class Glass implements AutoCloseable {

    private static final int MILLISECONDS = 500;

    private final Map<Integer, CompletableFuture<Void>> open = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket line;
    private int asked;

    /// @param port where the browser listens for such lines
    /// @param url of the station
    Glass(int port, String url) {
        try {
            var list = URI.create("http://127.0.0.1:" + port + "/json/list");
            var answer = http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString());
            var pages = JsonParser.parseString(answer.body()).getAsJsonArray();
            var page =
                    StreamSupport.stream(pages.spliterator(), false)
                            .map(JsonElement::getAsJsonObject)
                            .filter(each -> each.get("url").getAsString().equals(url))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("no page in " + pages));
            var address = URI.create(page.get("webSocketDebuggerUrl").getAsString());
            line = http.newWebSocketBuilder().buildAsync(address, new Answers()).join();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits for the answer, but not for long.
    void touch(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        var command = new JsonObject();
        command.addProperty("id", ++asked);
        command.addProperty("method", "Input.dispatchTouchEvent");
        command.add("params", event);
        var answered = new CompletableFuture<Void>();
        open.put(asked, answered);
        line.sendText(new Gson().toJson(command), true).join();
        try {
            answered.get(MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException gone) {
            open.remove(asked);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        line.abort();
        http.shutdownNow();
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<Void> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var answer = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (answer.has("id")) {
                    var waiting = open.remove(answer.get("id").getAsInt());
                    if (waiting != null) {
                        waiting.complete(null);
                    }
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
