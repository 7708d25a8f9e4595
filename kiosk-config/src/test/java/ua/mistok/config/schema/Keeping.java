package ua.mistok.config.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says where some YAML does not keep to a schema that [Schema] wrote.
final class Keeping {

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private Keeping(Map<?, ?> root) {
        this.root = root;
    }

    static List<String> faults(Map<?, ?> schema, Object yaml) {
        var keeping = new Keeping(schema);
        keeping.look(schema, yaml, "");
        return keeping.faults;
    }

    private void look(Map<?, ?> schema, Object yaml, String at) {
        if (schema.containsKey("$ref")) {
            look(inner(inner(root, "$defs"), "text"), yaml, at);
        } else if (schema.get("anyOf") instanceof List<?> ways) {
            if (ways.stream().noneMatch(way -> keeps((Map<?, ?>) way, yaml))) {
                faults.add(at + " is none of what it may be");
            }
        } else if (schema.get("enum") instanceof List<?> known) {
            check(known.contains(String.valueOf(yaml)), at + " is not one of " + known);
        } else if (yaml instanceof Map<?, ?> map) {
            check("object".equals(schema.get("type")), at + " is a map");
            lookInto(schema, map, at);
        } else if (yaml instanceof List<?> list) {
            check("array".equals(schema.get("type")), at + " is a list");
            list.forEach(each -> look(inner(schema, "items"), each, at + "[]"));
        } else {
            var type = String.valueOf(schema.get("type"));
            check(!type.equals("object") && !type.equals("array"), at + " is a plain value");
        }
    }

    private void lookInto(Map<?, ?> schema, Map<?, ?> map, String at) {
        var known = inner(schema, "properties");
        if (schema.get("required") instanceof List<?> required) {
            required.forEach(name -> check(map.containsKey(name), at + " lacks " + name));
        }
        map.forEach(
                (name, value) -> {
                    if (known.get(String.valueOf(name)) instanceof Map<?, ?> property) {
                        look(property, value, at + "/" + name);
                    } else {
                        var others = schema.get("additionalProperties");
                        check(others instanceof Map, at + " has " + name);
                        look(inner(schema, "additionalProperties"), value, at + "/" + name);
                    }
                });
    }

    private boolean keeps(Map<?, ?> schema, Object yaml) {
        var way = new Keeping(root);
        way.look(schema, yaml, "");
        return way.faults.isEmpty();
    }

    private void check(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static Map<?, ?> inner(Map<?, ?> schema, String name) {
        return schema.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }
}
