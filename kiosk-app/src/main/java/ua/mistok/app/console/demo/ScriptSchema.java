package ua.mistok.app.console.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What may stand in a script, as editors are told it: the schema that ships with the content.
final class ScriptSchema {

    private static final String FILE = "/content/schema/demo.schema.json";

    private ScriptSchema() {}

    static String json() {
        try (var file = ScriptSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
