package ua.mistok.config.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.source.Shape;
import ua.mistok.config.source.Shape.Form;

/// Writes what readers ask as a JSON Schema (2020-12) of plain maps, lists and values.
final class Schema {

    /// A number that YAML sees is a plain value too: a date, a phone.
    private static final Map<String, Object> ANY_WORD =
            Map.of("type", List.of("string", "number", "boolean"));

    private Schema() {}

    static Map<String, Object> of(String kind, Shape shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind);
        schema.putAll(map(shape));
        schema.put("$defs", Map.of("text", text()));
        return schema;
    }

    private static Map<String, Object> map(Shape shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        if (shape.isOpen()) {
            shape.names().values().forEach(any -> schema.put("additionalProperties", of(any)));
            return schema;
        }
        var properties = new LinkedHashMap<String, Object>();
        shape.names().forEach((name, value) -> properties.put(name, of(value)));
        schema.put("properties", properties);
        var required = shape.names().keySet().stream().filter(shape::isRequired).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> of(Shape.Name name) {
        var forms = name.forms().stream().map(form -> of(form, name)).distinct().toList();
        return switch (forms.size()) {
            case 0 -> Map.of();
            case 1 -> forms.getFirst();
            default -> Map.of("anyOf", forms);
        };
    }

    private static Map<String, Object> of(Form form, Shape.Name name) {
        return switch (form) {
            case TEXT -> Map.of("$ref", "#/$defs/text");
            case TEXTS -> list(Map.of("$ref", "#/$defs/text"));
            case VALUE -> value(name);
            case VALUES -> list(value(name));
            case SLUG -> sorted("type", "string", "pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$");
            case NUMBER -> number(name);
            case FLAG -> Map.of("type", "boolean");
            case MAP -> map(name.inner());
            case MAPS -> list(map(name.inner()));
        };
    }

    private static Map<String, Object> value(Shape.Name name) {
        if (name.constants().isEmpty()) {
            return ANY_WORD;
        }
        Map<String, Object> known = Map.of("enum", List.copyOf(name.constants()));
        return name.isFree() ? Map.of("anyOf", List.of(known, ANY_WORD)) : known;
    }

    private static Map<String, Object> number(Shape.Name name) {
        return name.bounds()
                .map(in -> sorted("type", "integer", "minimum", in.min(), "maximum", in.max()))
                .orElseGet(() -> sorted("type", "integer"));
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return sorted("type", "array", "items", items);
    }

    /// In each language, or one that is the same in all.
    private static Map<String, Object> text() {
        var languages =
                sorted(
                        "type",
                        "object",
                        "properties",
                        sorted("uk", Map.of("type", "string"), "en", Map.of("type", "string")),
                        "required",
                        List.of("uk", "en"),
                        "additionalProperties",
                        Map.of("type", "string"));
        return Map.of("anyOf", List.of(languages, Map.of("type", List.of("string", "number"))));
    }

    private static Map<String, Object> sorted(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
