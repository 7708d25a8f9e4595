package ua.mistok.app.xlsform;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes of a workbook the XML form that ODK Collect runs, as converters of XLSForm do: names
/// become nodes, `${name}` their paths, columns attributes of bindings, texts entries of a
/// language.
final class XForm {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^}\\s]+)\\s*}");
    private static final Map<String, String> TYPES =
            Map.of("integer", "int", "decimal", "decimal", "date", "date", "range", "int");
    private static final List<String> SILENT = List.of("calculate", "hidden");

    private final Sheets sheets;
    private final Map<String, String> paths = new HashMap<>();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder binds = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    private XForm(Sheets sheets) {
        this.sheets = sheets;
    }

    static String of(Sheets sheets) {
        return new XForm(sheets).xml();
    }

    private String xml() {
        locate();
        var groups = new ArrayDeque<String>();
        for (var row : sheets.survey()) {
            switch (row.getOrDefault("type", "")) {
                case "begin_group" -> {
                    groups.push(name(row));
                    nodes.append("<%s>".formatted(name(row)));
                    bind(row, "");
                    body.append("<group ref=\"%s\">%s".formatted(path(row), label(row)));
                }
                case "end_group" -> {
                    nodes.append("</%s>".formatted(groups.pop()));
                    body.append("</group>");
                }
                default -> question(row);
            }
        }
        var settings = sheets.settings().getFirst();
        return """
        <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
            xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">
        <h:head><h:title>%s</h:title><model>
        <itext>%s</itext>
        <instance><data id="%s" version="%s">%s<meta><instanceID/></meta></data></instance>
        %s</model></h:head><h:body>%s</h:body></h:html>
        """
                .formatted(
                        escaped(settings.getOrDefault("form_title", "")),
                        translations(settings.getOrDefault("default_language", "")),
                        settings.get("form_id"),
                        settings.get("version"),
                        nodes,
                        binds,
                        body);
    }

    private void locate() {
        var at = new ArrayDeque<>(List.of("/data"));
        for (var row : sheets.survey()) {
            switch (row.getOrDefault("type", "")) {
                case "begin_group" -> {
                    paths.put(name(row), at.element() + "/" + name(row));
                    at.push(paths.getOrDefault(name(row), ""));
                }
                case "end_group" -> at.pop();
                default -> paths.put(name(row), at.element() + "/" + name(row));
            }
        }
    }

    private void question(Map<String, String> row) {
        var type = row.getOrDefault("type", "").split(" ");
        nodes.append("<%s/>".formatted(name(row)));
        bind(row, TYPES.getOrDefault(type[0], "string"));
        if (SILENT.contains(type[0])) {
            return;
        }
        var control =
                switch (type[0]) {
                    case "select_one" -> "select1";
                    case "select_multiple" -> "select";
                    case "rank" -> "odk:rank";
                    case "range" -> "range";
                    case "integer", "decimal", "date", "text", "note" -> "input";
                    default -> throw new IllegalArgumentException(type[0]);
                };
        body.append("<%s ref=\"%s\"%s>".formatted(control, path(row), range(row, control)));
        body.append(label(row));
        for (var choice : type.length > 1 ? choices(type[1]) : List.<Map<String, String>>of()) {
            var id = type[1] + "-" + choice.get("name");
            say(id, choice, "label");
            body.append(
                    "<item><label ref=\"jr:itext('%s')\"/><value>%s</value></item>"
                            .formatted(id, choice.get("name")));
        }
        body.append("</%s>".formatted(control));
    }

    private List<Map<String, String>> choices(String list) {
        return sheets.choices().stream().filter(row -> list.equals(row.get("list_name"))).toList();
    }

    private static String range(Map<String, String> row, String control) {
        return control.equals("range")
                ? " " + row.getOrDefault("parameters", "").replaceAll("=(\\S+)", "=\"$1\"")
                : "";
    }

    private void bind(Map<String, String> row, String type) {
        binds.append("<bind nodeset=\"%s\"".formatted(path(row)));
        attribute("type", type);
        attribute("relevant", row.getOrDefault("relevant", ""));
        attribute("calculate", row.getOrDefault("calculation", ""));
        attribute("constraint", row.getOrDefault("constraint", ""));
        var required = row.getOrDefault("required", "");
        attribute("required", required.equals("yes") ? "true()" : required);
        if (say(path(row) + ":message", row, "constraint_message")) {
            attribute("jr:constraintMsg", "jr:itext('%s:message')".formatted(path(row)));
        }
        attribute("readonly", "note".equals(row.get("type")) ? "true()" : "");
        binds.append("/>\n");
    }

    private void attribute(String name, String expression) {
        if (!expression.isEmpty()) {
            var found =
                    REFERENCE
                            .matcher(expression)
                            .replaceAll(one -> Matcher.quoteReplacement(at(one.group(1))));
            binds.append(" %s=\"%s\"".formatted(name, escaped(found)));
        }
    }

    private String label(Map<String, String> row) {
        return say(path(row) + ":label", row, "label")
                ? "<label ref=\"jr:itext('%s:label')\"/>".formatted(path(row))
                : "";
    }

    private boolean say(String id, Map<String, String> row, String column) {
        var is = false;
        for (var cell : row.entrySet()) {
            if (cell.getKey().startsWith(column + "::")) {
                var language = cell.getKey().substring(column.length() + 2);
                var text = texts.computeIfAbsent(language, _ -> new StringBuilder());
                if (text.indexOf("id=\"" + id + "\"") < 0) {
                    text.append(
                            "<text id=\"%s\"><value>%s</value></text>"
                                    .formatted(id, piped(cell.getValue())));
                }
                is = true;
            }
        }
        return is;
    }

    private String piped(String text) {
        return REFERENCE
                .matcher(escaped(text))
                .replaceAll(one -> "<output value=\"%s\"/>".formatted(at(one.group(1))));
    }

    private String translations(String standard) {
        var all = new StringBuilder();
        texts.forEach(
                (language, text) ->
                        all.append(
                                "<translation lang=\"%s\"%s>%s</translation>"
                                        .formatted(
                                                language,
                                                language.equals(standard)
                                                        ? " default=\"true()\""
                                                        : "",
                                                text)));
        return all.toString();
    }

    private String at(String name) {
        if (!paths.containsKey(name)) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return paths.getOrDefault(name, "");
    }

    private String path(Map<String, String> row) {
        return at(name(row));
    }

    private static String name(Map<String, String> row) {
        return row.getOrDefault("name", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
