package ua.mistok.walks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The page as the server tells it: nodes with a tag, properties, children and listeners.
///
/// The numbers are Flow's node features (`com.vaadin.flow.internal.nodefeature.NodeFeatures`).
final class ServerTree {

    static final int PAGE = 1;

    private static final int ELEMENT_DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CALLABLE = 19;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<String, List<String>> constants = new HashMap<>();

    private static final class Node {
        String tag = "";
        String text = "";
        final Map<String, String> properties = new HashMap<>();
        final Map<String, String> attributes = new HashMap<>();
        final Map<String, String> listeners = new LinkedHashMap<>();
        final List<String> callable = new ArrayList<>();
        final List<Integer> children = new ArrayList<>();
        final List<Integer> virtual = new ArrayList<>();
    }

    void apply(JsonNode uidl) {
        uidl.path("constants")
                .properties()
                .forEach(entry -> constants.put(entry.getKey(), keys(entry.getValue())));
        uidl.path("changes").forEach(this::change);
    }

    private static List<String> keys(JsonNode value) {
        return value.isObject() ? List.copyOf(value.propertyNames()) : List.of();
    }

    private void change(JsonNode change) {
        var id = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> nodes.put(id, new Node());
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "remove" -> remove(node(id), change);
            case "splice" -> splice(node(id), change);
            case "empty" -> {} // a list that has nothing yet
            case "clear" -> list(node(id), change.path("feat").asInt()).clear();
            default -> throw new IllegalStateException("unknown change " + change);
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, unknown -> new Node());
    }

    private static void put(Node node, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.path("value").asString("");
        switch (change.path("feat").asInt()) {
            case ELEMENT_DATA -> {
                if (key.equals("tag")) {
                    node.tag = value;
                }
            }
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value);
            case LISTENERS -> node.listeners.put(key, value);
            case TEXT -> node.text = value;
            default -> {}
        }
    }

    private static void remove(Node node, JsonNode change) {
        var key = change.path("key").asString();
        switch (change.path("feat").asInt()) {
            case PROPERTIES -> node.properties.remove(key);
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            default -> {}
        }
    }

    private static void splice(Node node, JsonNode change) {
        if (change.path("feat").asInt() == CALLABLE) {
            change.path("add").forEach(method -> node.callable.add(method.asString()));
            return;
        }
        var list = list(node, change.path("feat").asInt());
        var index = Math.min(change.path("index").asInt(), list.size());
        for (var i = 0; i < change.path("remove").asInt() && index < list.size(); i++) {
            list.remove(index);
        }
        for (var added : change.path("addNodes")) {
            list.add(index++, added.asInt());
        }
    }

    private static List<Integer> list(Node node, int feature) {
        return switch (feature) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtual;
            default -> new ArrayList<>();
        };
    }

    Optional<Integer> button(Predicate<String> words) {
        return inOrder().stream()
                .filter(id -> node(id).tag.equals("button"))
                .filter(id -> node(id).listeners.containsKey("click"))
                .filter(id -> !"true".equals(node(id).properties.get("disabled")))
                .filter(id -> words.test(wordsOf(id)))
                .findFirst();
    }

    Optional<Integer> find(String tag) {
        return inOrder().stream().filter(id -> node(id).tag.equals(tag)).findFirst();
    }

    /// What has an attribute with this value.
    Optional<Integer> find(String attribute, String value) {
        return inOrder().stream()
                .filter(id -> value.equals(node(id).attributes.get(attribute)))
                .findFirst();
    }

    /// What lets its page call this method.
    Optional<Integer> callable(String method) {
        return inOrder().stream().filter(id -> node(id).callable.contains(method)).findFirst();
    }

    /// What the listeners of this event want to know of it.
    List<String> wanted(int id, String type) {
        return constants.getOrDefault(node(id).listeners.getOrDefault(type, ""), List.of());
    }

    String words() {
        return wordsOf(PAGE);
    }

    int size() {
        return inOrder().size();
    }

    private List<Integer> inOrder() {
        var order = new ArrayList<Integer>();
        collect(PAGE, order);
        return order;
    }

    private void collect(int id, List<Integer> order) {
        order.add(id);
        node(id).children.forEach(child -> collect(child, order));
        node(id).virtual.forEach(child -> collect(child, order));
    }

    private String wordsOf(int id) {
        var order = new ArrayList<Integer>();
        collect(id, order);
        var words = new StringBuilder();
        for (var each : order) {
            var node = node(each);
            words.append(node.text).append(' ');
            var html = node.properties.getOrDefault("innerHTML", "");
            words.append(html.replaceAll("<[^>]*>", " ")).append(' ');
            words.append(node.properties.getOrDefault("textContent", "")).append(' ');
        }
        return words.toString().replace("&nbsp;", "\u00a0").replaceAll("\\s+", " ").strip();
    }
}
