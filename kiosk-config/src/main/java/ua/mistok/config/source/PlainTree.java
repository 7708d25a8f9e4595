package ua.mistok.config.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;

/// A content file as bare maps, lists and texts, for forms in which somebody writes it: unlike
/// [SourceMap] it judges nothing, so that what is not finished yet can be read too.
public final class PlainTree {

    private PlainTree() {}

    /// @return names in their order; a value is a map, a list or the text of a scalar. Empty for
    ///     what is no map.
    public static Map<String, Object> read(String text) {
        return compose(text).map(PlainTree::map).orElse(Map.of());
    }

    /// What stands in a line: names, and numbers of list items from 0, outermost first, such as
    /// `questions`, `2`, `options`, `0`, `label`.
    ///
    /// @param text block YAML, as [SourceText] writes it
    /// @param line from 1
    public static List<String> path(String text, int line) {
        var path = new ArrayList<String>();
        var node = compose(text).map(Node.class::cast);
        while (node.isPresent()) {
            node = step(node.get(), line - 1, path);
        }
        return path;
    }

    private static Optional<Node> step(Node node, int line, List<String> path) {
        var next = Optional.<Node>empty();
        var name = "";
        if (node instanceof MappingNode map) {
            for (var tuple : map.getValue()) {
                if (tuple.getKeyNode().getStartMark().getLine() <= line) {
                    name = ((ScalarNode) tuple.getKeyNode()).getValue();
                    next = Optional.of(tuple.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode list) {
            for (var at = 0; at < list.getValue().size(); at++) {
                if (list.getValue().get(at).getStartMark().getLine() <= line) {
                    name = Integer.toString(at);
                    next = Optional.of(list.getValue().get(at));
                }
            }
        }
        if (next.isPresent()) {
            path.add(name);
        }
        return next;
    }

    private static Optional<MappingNode> compose(String text) {
        try {
            var options = SourceTree.options();
            var yaml =
                    new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options);
            return yaml.compose(new StringReader(text)) instanceof MappingNode map
                    ? Optional.of(map)
                    : Optional.empty();
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> map(MappingNode node) {
        var map = new LinkedHashMap<String, Object>();
        for (var tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                map.put(name.getValue(), value(tuple.getValueNode()));
            }
        }
        return map;
    }

    private static Object value(Node node) {
        return switch (node) {
            case MappingNode map -> map(map);
            case SequenceNode list -> list.getValue().stream().map(PlainTree::value).toList();
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> "";
        };
    }
}
