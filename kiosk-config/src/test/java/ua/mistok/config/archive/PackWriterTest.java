package ua.mistok.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

class PackWriterTest {

    private static final ContentSource SHIPPED = ContentSource.shipped();

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(Sample.VINNYTSIA)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var copy = folder.resolve(Sample.VINNYTSIA.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        edit("pack.yaml", "version: 1", "version: 2");
    }

    @Test
    void a_folder_becomes_an_archive_that_the_checker_passes() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "an editor's own");
        var archive = good(pack());

        assertThat(archive.manifest().version()).isEqualTo(2);
        assertThat(archive.manifest().pack().slug()).isEqualTo("vinnytsia");
        assertThat(archive.manifest().needs().packs()).containsEntry("national", 1);
        assertThat(archive.names())
                .contains("pack.yaml", "slots/c02.yaml")
                .noneMatch(name -> name.contains("git"));
        assertThat(Sample.read(archive.bytes()).manifest()).isEqualTo(archive.manifest());
        var checked = ContentCheck.of("v.zip", archive, SHIPPED, Content.read(SHIPPED));
        assertThat(checked).isInstanceOf(Good.class);
    }

    @Test
    void all_mistakes_are_told_with_file_and_line() throws IOException {
        edit("slots/c02.yaml", "text:", "txt:");
        edit("pack.yaml", "credits:", "credit:");

        assertThat(pack().problems())
                .extracting(problem -> problem.place().toString())
                .anyMatch(place -> place.startsWith("packs/vinnytsia/slots/c02.yaml:"))
                .anyMatch(place -> place.startsWith("packs/vinnytsia/pack.yaml:"));
    }

    @Test
    void a_need_that_is_not_met_is_told() throws IOException {
        edit("pack.yaml", "application: 1", "application: 2");
        edit("pack.yaml", "national: 1", "national: 999\n    village: 1");

        assertThat(pack().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("newer-programme", "no-needed-pack", "no-needed-pack");
    }

    @Test
    void links_and_names_that_do_not_travel_are_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("slots/link.yaml"), Path.of("/etc/passwd"));
        Files.writeString(folder.resolve("послуга.md"), "x");
        Files.writeString(folder.resolve("README.md"), "x");
        Files.writeString(folder.resolve("Readme.md"), "x");
        Files.write(folder.resolve("large.md"), new byte[StoredZip.LARGEST_FILE + 1]);

        assertThat(pack().problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("link", "bad-name", "names-alike", "large-file");
    }

    @Test
    void a_folder_that_is_no_pack_is_told() throws IOException {
        Files.delete(folder.resolve("pack.yaml"));
        assertThat(pack().problems()).extracting(Problem::code).containsExactly("no-manifest");
        assertThat(Sample.codes(pack(folder.resolve("nowhere"))))
                .containsExactly("unreadable-file");
    }

    @Test
    void an_exercise_changed_under_its_version_is_told() throws IOException {
        var national = Path.of("content/packs/national");
        try (var files = Files.walk(national)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var copy = folder.resolve("n").resolve(national.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        edit("n/demos/a01.yaml", "minutes: 10", "minutes: 10 # only a remark");
        assertThat(good(pack(folder.resolve("n"))).manifest().pack().slug()).isEqualTo("national");

        edit("n/demos/a01.yaml", "minutes: 10", "minutes: 12");
        assertThat(pack(folder.resolve("n")).problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("changed-under-its-version packs/national/demos/a01.yaml");
    }

    private Checked<PackArchive> pack() {
        return pack(folder);
    }

    private static Checked<PackArchive> pack(Path folder) {
        return PackWriter.pack(folder, SHIPPED, Sample.SIGNED, Sample.EXPIRES);
    }

    private static PackArchive good(Checked<PackArchive> packed) {
        assertThat(packed.problems()).isEmpty();
        return ((Good<PackArchive>) packed).value();
    }

    private void edit(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(Pattern.quote(from), to));
    }
}
