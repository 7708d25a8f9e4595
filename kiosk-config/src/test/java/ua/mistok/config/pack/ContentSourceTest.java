package ua.mistok.config.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSourceTest {

    @TempDir Path folder;

    @Test
    void a_folder_lists_its_files_with_slashes_and_in_order() throws IOException {
        write("packs/b/services/z.yaml", "");
        write("packs/b/services/a.yaml", "");
        write("modes/m.yaml", "");

        assertThat(ContentSource.folder(folder).list())
                .containsExactly(
                        "modes/m.yaml", "packs/b/services/a.yaml", "packs/b/services/z.yaml");
    }

    @Test
    void hidden_files_and_folders_are_not_content() throws IOException {
        write("packs/.git/config.yaml", "");
        write("modes/.m.yaml.swp", "");

        assertThat(ContentSource.folder(folder).list()).isEmpty();
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.yaml"), "id: x");
        var content = Files.createDirectories(folder.resolve("content/modes"));
        Files.createSymbolicLink(content.resolve("m.yaml"), secret);

        assertThat(ContentSource.folder(folder.resolve("content")).list()).isEmpty();
    }

    @Test
    void the_mark_that_editors_put_in_front_is_dropped() throws IOException {
        write("a.yaml", "\uFEFFid: a");

        assertThat(ContentSource.folder(folder).read("a.yaml")).isEqualTo("id: a");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xC0, (byte) 0x20});

        assertThatThrownBy(() -> ContentSource.folder(folder).read("a.yaml"))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void a_file_of_more_than_a_mebibyte_is_refused() throws IOException {
        write("a.yaml", "#".repeat((1 << 20) + 1));
        write("b.yaml", "#".repeat(1 << 20));

        assertThatThrownBy(() -> ContentSource.folder(folder).read("a.yaml"))
                .isInstanceOf(IOException.class);
        assertThat(ContentSource.folder(folder).read("b.yaml")).hasSize(1 << 20);
    }

    @Test
    void a_folder_that_is_not_there_is_an_io_error() {
        assertThatThrownBy(() -> ContentSource.folder(folder.resolve("nowhere")).list())
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_ships_can_be_listed_and_read() throws IOException {
        var shipped = ContentSource.shipped();

        assertThat(shipped.list())
                .contains("packs/national/pack.yaml", "packs/national/services/a07.yaml")
                .contains("modes/self-service.yaml");
        assertThat(shipped.read("modes/self-service.yaml")).contains("id: self-service");
    }

    /// The way it runs in the field: classes and content in one jar.
    @Test
    void what_ships_can_be_listed_and_read_in_a_jar() throws Exception {
        var jar = folder.resolve("kiosk-config.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : List.of("content/packs/national/pack.yaml", "content/modes/m.yaml")) {
                out.putNextEntry(new JarEntry(file));
                out.write("id: x".getBytes());
            }
            for (var type : classesOfTheRoom()) {
                out.putNextEntry(new JarEntry("ua/mistok/config/pack/" + type.getFileName()));
                out.write(Files.readAllBytes(type));
            }
        }
        try (var loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var source = loader.loadClass(ContentSource.class.getName());
            var shipped = source.getMethod("shipped").invoke(null);

            assertThat(source.getMethod("list").invoke(shipped))
                    .isEqualTo(List.of("modes/m.yaml", "packs/national/pack.yaml"));
            assertThat(source.getMethod("read", String.class).invoke(shipped, "modes/m.yaml"))
                    .isEqualTo("id: x");
        }
    }

    private static List<Path> classesOfTheRoom() throws Exception {
        var room = ContentSource.class.getResource("ContentSource.class").toURI();
        try (var files = Files.list(Path.of(room).getParent())) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
