package ua.mistok.config.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ua.mistok.config.pack.ContentSource;

/// `content/schema` says just what the readers ask. `mvn test -Dtest=SchemaTest
/// -Dschema.write=true` writes it anew.
class SchemaTest {

    private static final Path FOLDER = Path.of("content/schema");
    private static final Map<String, Map<String, Object>> SCHEMAS = schemas();

    @Test
    void the_schemas_are_what_the_readers_ask() throws IOException {
        assertThat(SCHEMAS)
                .containsOnlyKeys(
                        "campaign",
                        "demo",
                        "lesson",
                        "mode",
                        "pack",
                        "panel",
                        "service",
                        "slots",
                        "survey",
                        "tip",
                        "twin");
        for (var schema : SCHEMAS.entrySet()) {
            var file = FOLDER.resolve(schema.getKey() + ".schema.json");
            var json = Json.of(schema.getValue());
            if (Boolean.getBoolean("schema.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, json);
            }
            assertThat(file).as("run this test with -Dschema.write=true").content().isEqualTo(json);
        }
    }

    @Test
    void every_shipped_file_keeps_to_its_schema() throws IOException {
        var shipped = ContentSource.shipped();
        var looked = 0;
        for (var file : shipped.list()) {
            var kind = Samples.kindOf(file);
            if (kind.isPresent()) {
                looked++;
                var schema = Objects.requireNonNull(SCHEMAS.get(kind.get()));
                assertThat(Keeping.faults(schema, yaml(shipped.read(file)))).as(file).isEmpty();
            }
        }
        assertThat(looked).isGreaterThan(40);
    }

    @Test
    void a_wrong_name_a_missing_one_and_a_wrong_word_break_the_schema() throws IOException {
        var card = ContentSource.shipped().read("packs/national/services/a07.yaml");

        assertThat(faults(card.replace("\ngoal: receive", "\ngaol: receive")))
                .containsExactlyInAnyOrder(" lacks goal", " has gaol");
        assertThat(faults(card.replace("\ngoal: receive", "\ngoal: fly"))).hasSize(1);
        assertThat(faults(card.replace("needs:", "needs: none\nother:"))).isNotEmpty();
    }

    private static List<String> faults(String card) {
        return Keeping.faults(Objects.requireNonNull(SCHEMAS.get("service")), yaml(card));
    }

    private static Map<String, Map<String, Object>> schemas() {
        var schemas = new TreeMap<String, Map<String, Object>>();
        new Samples().shapes.forEach((kind, shape) -> schemas.put(kind, Schema.of(kind, shape)));
        return schemas;
    }

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }
}
