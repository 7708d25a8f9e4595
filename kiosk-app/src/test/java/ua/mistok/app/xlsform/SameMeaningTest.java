package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of expressions and their values, judged by the engine of ODK Collect: the language of
/// this house says what it says there.
class SameMeaningTest {

    private static final Path TABLE = Path.of("../kiosk-config/src/test/resources/expr/values.csv");

    /// What is answered in the table, and what is not.
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "n", "7",
                    "gap", "",
                    "word", "дім",
                    "day", "2026-11-20",
                    "yes", "1",
                    "debt", "yes",
                    "unasked", "",
                    "many", "a b");

    private static final Map<String, String> TYPES =
            Map.of("n", "int", "gap", "int", "day", "date", "yes", "boolean");

    /// @param text may not ask about the day of today nor about the answer that is judged
    private record Said(String text, String value) {}

    static Stream<Said> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(line -> line.split(";", 2))
                .map(parts -> new Said(parts[0].strip(), parts[1].strip()))
                .filter(said -> !said.text().contains("today") && !said.text().startsWith("."));
    }

    @ParameterizedTest
    @MethodSource("table")
    void means_the_same_in_another_tool(Said said) throws XFormParser.ParseException {
        assertThat(plain(evaluate(said.text()))).isEqualTo(plain(said.value()));
    }

    private static String evaluate(String expression) throws XFormParser.ParseException {
        var nodes =
                ANSWERS.entrySet().stream()
                        .map(one -> "<%1$s>%2$s</%1$s>".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining());
        var binds =
                ANSWERS.keySet().stream()
                        .map(
                                name ->
                                        "<bind nodeset=\"/data/%s\" type=\"%s\"/>"
                                                .formatted(
                                                        name, TYPES.getOrDefault(name, "string")))
                        .collect(Collectors.joining());
        var calculation =
                expression
                        .replaceAll("\\$\\{\\s*([a-z]+)\\s*}", "/data/$1")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;");
        var xml =
                """
                <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
                <h:head><h:title>t</h:title><model><instance><data id="t">%s<it/></data></instance>
                %s<bind nodeset="/data/it" type="string" calculate="%s"/></model></h:head>
                <h:body/></h:html>
                """
                        .formatted(nodes, binds, calculation);
        var form =
                XFormUtils.getFormFromInputStream(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        form.initialize(true, new InstanceInitializationFactory());
        return text(value(form));
    }

    private static @Nullable IAnswerData value(FormDef form) {
        return form.getMainInstance().getRoot().getChildrenWithName("it").getFirst().getValue();
    }

    private static String text(@Nullable IAnswerData value) {
        return value == null ? "" : value.uncast().getString();
    }

    /// Numbers one way; what is no number or no value is nothing; of truths 1 and 0.
    private static String plain(String value) {
        return switch (value) {
            case "-", "NaN", "Infinity", "-Infinity" -> "";
            case "true" -> "1.0";
            case "false" -> "0.0";
            default ->
                    value.matches("-?[0-9.]+(E[0-9]+)?")
                            ? Double.toString(Double.parseDouble(value))
                            : value;
        };
    }
}
