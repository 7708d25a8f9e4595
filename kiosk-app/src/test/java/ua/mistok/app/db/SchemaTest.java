package ua.mistok.app.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void the_newest_version_is_that_of_the_newest_migration() throws Exception {
        try (var files = Files.list(migrations())) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .map(name -> name.substring(1, name.indexOf("__")))
                                    .max(Comparator.comparingInt(Integer::parseInt)))
                    .contains(Schema.NEWEST);
        }
    }

    private static Path migrations() throws URISyntaxException {
        var folder = SchemaTest.class.getClassLoader().getResource("db/kiosk");
        assertThat(folder).isNotNull();
        return Path.of(folder.toURI());
    }
}
