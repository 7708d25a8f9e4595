package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An installation that is cut off between any two of its steps: the next start finds the old pack
/// or the new one, whole, and can install again.
class CutOffTest {

    @TempDir Path folder;
    private Path before;
    private Path after;

    @BeforeEach
    void install() throws IOException {
        before = folder.resolve("before");
        try (var shop = Shop.open(Files.createDirectory(before))) {
            shop.install(Village.archive(1));
        }
        after = folder.resolve("after");
        copy(before, after);
        try (var shop = Shop.open(after)) {
            shop.install(Village.archive(2));
        }
    }

    @Test
    void before_the_record_the_old_one_is_there_and_what_was_begun_is_swept_away()
            throws IOException {
        var added = added();
        assertThat(added).as("two changed files and a manifest").hasSize(3);
        for (var whole = 0; whole <= added.size(); whole++) {
            var data = folder.resolve("cut-" + whole);
            copy(before, data);
            for (var name : added.subList(0, whole)) {
                Files.copy(after.resolve("content/" + name), data.resolve("content/" + name));
            }
            if (whole < added.size()) {
                var next = added.get(whole);
                var bytes = Files.readAllBytes(after.resolve("content/" + next));
                Files.write(
                        data.resolve("content/" + next + ".new"),
                        Arrays.copyOf(bytes, bytes.length / 2));
            }
            check(data, 1);
        }
    }

    @Test
    void behind_the_record_the_new_one_is_there_and_is_told_of_at_the_next_start()
            throws IOException {
        var data = folder.resolve("untold");
        copy(before, data);
        try (var shop =
                Shop.open(
                        data,
                        Instant.EPOCH,
                        fact -> {
                            throw new UncheckedIOException(new IOException("the power went"));
                        })) {
            assertThatThrownBy(() -> shop.install(Village.archive(2)))
                    .isInstanceOf(UncheckedIOException.class);
        }
        try (var shop = Shop.open(data)) {
            assertThat(shop.version()).isEqualTo(2);
            assertThat(shop.facts).hasSize(1);
        }
        try (var shop = Shop.open(data)) {
            assertThat(shop.facts).isEmpty();
        }
    }

    @Test
    void a_file_that_the_disk_lost_gives_the_version_before() throws IOException {
        for (var name : added()) {
            var data = folder.resolve("lost-" + name);
            copy(after, data);
            Files.write(data.resolve("content/" + name), new byte[] {1});
            check(data, 1);
        }
    }

    @Test
    void a_vault_that_is_gone_leaves_what_ships() throws IOException {
        try (var files = Files.list(after.resolve("content"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        try (var shop = Shop.open(after)) {
            assertThat(shop.version()).isZero();
            assertThat(shop.shelf.now().services()).hasSize(1);
            assertThat(shop.install(Village.archive(2))).isInstanceOf(Arrival.Done.class);
        }
    }

    /// @param version that is there after the start
    private static void check(Path data, int version) throws IOException {
        try (var shop = Shop.open(data)) {
            assertThat(shop.version()).isEqualTo(version);
            try (var files = Files.list(data.resolve("content"))) {
                assertThat(files).noneMatch(file -> file.toString().endsWith(".new"));
            }
            assertThat(shop.install(Village.archive(2))).isInstanceOf(Arrival.Done.class);
            assertThat(shop.version()).isEqualTo(2);
        }
    }

    /// Names of the files that the second version brought.
    private List<String> added() throws IOException {
        try (var files = Files.list(after.resolve("content"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !Files.exists(before.resolve("content/" + name)))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
