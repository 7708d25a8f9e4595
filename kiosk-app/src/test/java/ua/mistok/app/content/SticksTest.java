package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {

    @TempDir Path media;

    @Test
    void archives_are_found_also_broken_ones_and_nothing_else_is() throws IOException {
        var archive = Village.archive(1);
        write("olena/STICK/village-1.zip", archive);
        write("olena/STICK/Містечко/HALF.ZIP", Arrays.copyOf(archive, 200));
        write("olena/STICK/photos.zip", new byte[] {'P', 'K', 3, 4, 0});
        write("olena/STICK/letter.odt", archive);
        Files.createSymbolicLink(
                media.resolve("olena/link.zip"), media.resolve("olena/STICK/village-1.zip"));
        Files.createSymbolicLink(media.resolve("olena/loop"), media);

        assertThat(new Sticks(media).list())
                .extracting(Sticks.Found::name)
                .containsExactly("HALF.ZIP", "village-1.zip");
        assertThat(new Sticks(media).list().getLast().bytes()).hasValue(archive);
    }

    @Test
    void without_a_stick_there_is_nothing() {
        assertThat(new Sticks(media.resolve("nowhere")).list()).isEmpty();
    }

    @Test
    void one_that_was_pulled_meanwhile_gives_nothing() throws IOException {
        write("village-1.zip", Village.archive(1));
        var found = new Sticks(media).list().getFirst();
        Files.delete(found.file());

        assertThat(found.bytes()).isEmpty();
    }

    private void write(String name, byte[] bytes) throws IOException {
        var file = media.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
