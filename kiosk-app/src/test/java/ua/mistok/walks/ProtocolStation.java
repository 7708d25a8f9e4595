package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A station without a browser: speaks the page's own protocol, for loads of many stations.
///
/// It keeps what the server says of the page as a small tree and presses what a visitor would
/// press. It proves nothing about what is seen; the walks in Chromium do.
public final class ProtocolStation implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;
    private ServerTree tree = new ServerTree();
    private String csrf = "";
    private int uiId;
    private boolean expired;
    private int syncId;
    private int clientId;

    public ProtocolStation(String url) {
        this.url = url;
    }

    /// Connects this station by the code that the kiosk tells.
    public void pair(String code) {
        var last = code.length() - 1;
        var form = "code=%s&digit=%s".formatted(code.substring(0, last), code.substring(last));
        var request =
                HttpRequest.newBuilder(URI.create(url + "pair"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        send(request);
    }

    /// Loads the page anew, in the session there is.
    public ProtocolStation load() {
        return load("");
    }

    /// Loads another page.
    ///
    /// @param route without a slash before it
    public ProtocolStation load(String route) {
        get(url + route);
        var begin = get(url + "?v-r=init&location=" + route + "&query=");
        var config = JSON.readTree(begin).path("appConfig");
        tree = new ServerTree();
        expired = false;
        uiId = config.path("v-uiId").asInt();
        var uidl = config.path("uidl");
        csrf = uidl.path("Vaadin-Security-Key").asString();
        clientId = 0;
        take(uidl);
        return navigate(route);
    }

    /// Asks for a page within the page, as a link of it would.
    public ProtocolStation navigate(String route) {
        var navigation = JSON.createObjectNode();
        navigation
                .put("route", route)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        send(event(ServerTree.PAGE, "ui-navigate", navigation));
        return this;
    }

    /// Hears what has changed without an act of this page.
    public ProtocolStation hear() {
        send(JSON.createArrayNode());
        return this;
    }

    /// Says that the page is still there; one that says nothing for a minute is given up.
    public ProtocolStation beat() {
        send(
                HttpRequest.newBuilder(URI.create(url + "?v-r=heartbeat&v-uiId=" + uiId))
                        .POST(BodyPublishers.noBody())
                        .build());
        return this;
    }

    /// Calls what a component lets its page call.
    public ProtocolStation call(int node, String method, String... arguments) {
        var call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler").put("node", node);
        call.put("templateEventMethodName", method).put("promise", -1);
        var told = call.putArray("templateEventMethodArgs");
        for (var argument : arguments) {
            told.add(argument);
        }
        send(call);
        return this;
    }

    /// Presses the first button whose words match.
    ///
    /// @throws IllegalStateException if there is none
    public ProtocolStation press(Predicate<String> words) {
        var button =
                tree.button(words)
                        .orElseThrow(
                                () -> new IllegalStateException("no such button in " + words()));
        return dispatch(button, "click");
    }

    public ProtocolStation press(String words) {
        return press(text -> text.contains(words));
    }

    /// Gives an answer of a survey.
    ///
    /// @param code of the option
    public ProtocolStation answer(String code) {
        var option =
                tree.find("data-answer", code)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "no answer " + code + " in " + words()));
        return dispatch(option, "click");
    }

    /// Calls what the page by itself would call, when its clock has run out, say.
    ///
    /// @throws IllegalStateException if no component lets it
    public ProtocolStation call(String method) {
        var component =
                tree.callable(method)
                        .orElseThrow(() -> new IllegalStateException("nothing hears " + method));
        return call(component, method);
    }

    /// Whether the server has ended this page's session.
    public boolean isOver() {
        return expired;
    }

    /// Sends an event to a node, with every value that its listeners ask for left empty.
    public ProtocolStation dispatch(int node, String type) {
        var data = JSON.createObjectNode();
        tree.wanted(node, type).forEach(key -> data.put(key, 0));
        send(event(node, type, data));
        return this;
    }

    /// Sends an event with data of the caller's.
    public ProtocolStation dispatch(int node, String type, ObjectNode data) {
        send(event(node, type, data));
        return this;
    }

    public Optional<Integer> find(String tag) {
        return tree.find(tag);
    }

    public boolean shows(String words) {
        return tree.words().contains(words);
    }

    /// Everything on the page that can be read.
    public String words() {
        return tree.words();
    }

    public int nodes() {
        return tree.size();
    }

    @Override
    public void close() {
        http.close();
    }

    private void send(ObjectNode event) {
        send(JSON.createArrayNode().add(event));
    }

    private void send(ArrayNode events) {
        if (expired) {
            throw new IllegalStateException("the server has given this page up");
        }
        var message = JSON.createObjectNode();
        message.put("csrfToken", csrf).put("syncId", syncId).put("clientId", clientId);
        message.set("rpc", events);
        var request =
                HttpRequest.newBuilder(URI.create(url + "?v-r=uidl&v-uiId=" + uiId))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message.toString()))
                        .build();
        take(JSON.readTree(body(request)));
    }

    /// The answer that ends a visit says so itself; whatever is sent after that comes too late.
    private void take(JsonNode uidl) {
        expired = uidl.path("meta").has("sessionExpired");
        if (expired) {
            return;
        }
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        tree.apply(uidl);
    }

    private static ObjectNode event(int node, String type, ObjectNode data) {
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", node).put("event", type).set("data", data);
        return event;
    }

    private String get(String address) {
        return body(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private String body(HttpRequest request) {
        var response = send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
        }
        var body = response.body();
        return body.startsWith("for(;;);[") ? body.substring(9, body.length() - 1) : body;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// What the station may wait for: words that the next answer must bring.
    public ProtocolStation expects(List<String> words) {
        for (var each : words) {
            if (!shows(each)) {
                throw new IllegalStateException("«" + each + "» is not in " + words());
            }
        }
        return this;
    }
}
