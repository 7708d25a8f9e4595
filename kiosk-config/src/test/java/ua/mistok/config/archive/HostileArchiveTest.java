package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// Each is refused before anything of it is looked at, with a sentence that says what to do.
class HostileArchiveTest {

    private static final String MANIFEST = "manifest.yaml";
    private static final byte[] GOOD = Sample.archive().bytes();

    @Test
    void a_copy_that_was_broken_off_anywhere() {
        for (var length = 4; length < GOOD.length; length++) {
            assertThat(Sample.codes(Arrays.copyOf(GOOD, length)))
                    .as("%d of %d bytes", length, GOOD.length)
                    .containsExactly("cut-off");
        }
    }

    @Test
    void a_copy_whose_end_the_stick_had_not_written_yet() {
        for (var length = 4; length < GOOD.length - 10; length += 7) {
            var zeros = Arrays.copyOf(Arrays.copyOf(GOOD, length), GOOD.length);
            assertThat(Sample.codes(zeros)).as("%d bytes were there", length).hasSize(1);
        }
    }

    @Test
    void what_is_no_zip() {
        assertThat(Sample.codes(new byte[0])).containsExactly("not-a-pack");
        assertThat(Sample.codes("Добрий день".getBytes(UTF_8))).containsExactly("not-a-pack");
    }

    @Test
    void a_zip_of_something_else() {
        var zip = new LinkedHashMap<String, byte[]>();
        zip.put("photo.jpg", new byte[10]);
        assertThat(Sample.codes(StoredZip.write(zip))).containsExactly("not-a-pack");
    }

    @Test
    void a_bomb() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            for (var megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        assertThat(Sample.codes(bomb.toByteArray())).containsExactly("compressed");
    }

    @Test
    void more_than_a_pack_may_have() {
        assertThat(Sample.codes(new byte[PackArchive.LARGEST + 1])).containsExactly("too-large");
        assertThat(Sample.codes(with("files/a.yaml", new byte[StoredZip.LARGEST_FILE + 1])))
                .containsExactly("large-file");
        var many = new LinkedHashMap<String, byte[]>();
        for (var at = 0; at <= StoredZip.MOST_FILES; at++) {
            many.put("files/f" + at, new byte[0]);
        }
        assertThat(Sample.codes(StoredZip.write(many))).containsExactly("too-many-files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "files/../../../home",
                "/etc/passwd",
                "C:\\Windows\\system.ini",
                "files\\pack.yaml",
                "files/./pack.yaml",
                "files/services//a07.yaml",
                "files/a/b/c.yaml",
                "files/.hidden",
                "files/services/",
                "files/послуга.yaml",
                "files/a\u0000.yaml",
                "files/e\u0301.yaml",
                "files/\u202Egpj.yaml",
                "files/ a.yaml",
                "files/a.yaml\n",
                "files/a..yaml",
                ""
            })
    void names_that_would_lead_elsewhere_or_not_travel(String name) {
        var problems = PackArchive.read("village-3.zip", with(name, new byte[1])).problems();

        assertThat(problems).extracting(Problem::code).containsExactly("bad-name");
        assertThat(problems.getFirst().words().in(Language.UKRAINIAN))
                .doesNotContain("\u202E", "\n", "\u0000")
                .contains("services/a07.yaml");
    }

    @Test
    void a_path_in_the_list_that_would_lead_elsewhere() {
        assertThat(Sample.codes(listing(text -> text.replace("pack.yaml:", "../pack.yaml:"))))
                .contains("bad-name");
    }

    @Test
    void links_and_other_things_that_only_another_zip_programme_writes() {
        var link = GOOD.clone();
        var central = indexOfCentral(link);
        link[central + 5] = 3; // made on Unix
        link[central + 41] = (byte) 0xA1; // a symbolic link
        assertThat(Sample.codes(link)).containsExactly("not-our-zip");

        var encrypted = GOOD.clone();
        encrypted[6] = 1;
        assertThat(Sample.codes(encrypted)).containsExactly("not-our-zip");
    }

    @Test
    void a_second_file_of_the_same_name() throws IOException {
        var zip = Sample.archive().bytes();
        var twice = new ByteArrayOutputStream();
        twice.write(zip, 0, indexOfCentral(zip));
        twice.write(zip);
        assertThat(Sample.codes(twice.toByteArray())).containsExactly("not-our-zip");
    }

    @Test
    void bytes_before_or_behind_it() {
        var behind = Arrays.copyOf(GOOD, GOOD.length + 1);
        var before = new byte[GOOD.length + 1];
        System.arraycopy(GOOD, 0, before, 1, GOOD.length);

        assertThat(Sample.codes(behind)).containsExactly("cut-off");
        assertThat(Sample.codes(before)).containsExactly("not-a-pack");
    }

    @Test
    void a_file_that_was_changed() {
        assertThat(Sample.codes(with("files/slots/c02.yaml", "Слово".getBytes(UTF_8))))
                .containsExactly("tampered");
    }

    @Test
    void a_file_that_was_added_or_taken_away() {
        assertThat(Sample.codes(with("files/slots/c03.yaml", new byte[1])))
                .containsExactly("tampered");
        var less = unpacked();
        less.remove("files/slots/c02.yaml");
        assertThat(Sample.codes(StoredZip.write(less))).containsExactly("tampered");
    }

    @Test
    void a_list_that_was_changed_is_signed_by_nobody() {
        var changed = listing(text -> text.replace("version: 3", "version: 4"));
        var judged =
                new TrustedKeys(List.of())
                        .and(new TrustedKey(TrustedKey.Owner.HUB, "", Sample.KEY.verifying()))
                        .judge("village-3.zip", Sample.read(changed));

        assertThat(Sample.codes(judged)).containsExactly("wrong-signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a remark\n",
                "color: red\n",
                "pack: village\n",
                "files: {}\n",
                "x: &a [*a]\n",
                "!!java.lang.Runtime {}\n",
                "\uFEFF",
                "\u0000",
                "- \n"
            })
    void a_list_that_says_more_than_it_should(String more) {
        assertThat(Sample.codes(listing(text -> text + more))).isNotEmpty();
        assertThat(Sample.codes(listing(text -> more + text))).isNotEmpty();
    }

    @Test
    void a_list_of_a_format_to_come() {
        assertThat(Sample.codes(listing(text -> text.replace("format: 1", "format: 2"))))
                .containsExactly("newer-format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00:00Z",
                "2026-11-26",
                "+999999999-11-26T10:00:00Z",
                "2026-11-26T10:00:00.5Z",
                "yesterday"
            })
    void a_list_with_a_moment_that_is_none(String moment) {
        assertThat(Sample.codes(listing(text -> text.replace("2026-11-26T10:00:00Z", moment))))
                .containsExactly("no-moment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "signatures: {}\n",
                "signatures:\n",
                "signatures:\n  abc: def\n",
                "x: 1\n"
            })
    void signatures_that_are_none(String text) {
        assertThat(Sample.codes(with("signatures.yaml", text.getBytes(UTF_8))))
                .contains("not-as-written");
    }

    private static byte[] with(String name, byte[] body) {
        var zip = unpacked();
        zip.put(name, body);
        return StoredZip.write(zip);
    }

    private static byte[] listing(UnaryOperator<String> change) {
        var text = new String(Sample.archive().manifest().bytes(), UTF_8);
        return with(MANIFEST, change.apply(text).getBytes(UTF_8));
    }

    private static SequencedMap<String, byte[]> unpacked() {
        return new LinkedHashMap<>(((StoredZip.Found.Files) StoredZip.read(GOOD)).files());
    }

    private static int indexOfCentral(byte[] zip) {
        var at = 0;
        while (!(zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2)) {
            at++;
        }
        return at;
    }
}
