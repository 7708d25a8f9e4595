package ua.mistok.config.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.key.SigningKey;

class PackArchiveTest {

    @Test
    void what_is_written_is_read_as_it_was() throws IOException {
        var archive = Sample.archive();
        var read = Sample.read(archive.bytes());

        assertThat(read.manifest()).isEqualTo(archive.manifest());
        assertThat(read.names()).containsExactly("pack.yaml", "pictures/map.png", "slots/c02.yaml");
        assertThat(read.bytes("slots/c02.yaml")).asString(UTF_8).isEqualTo("Слова");
        assertThat(read.signers()).containsExactly(Sample.KEY.verifying().id().toString());
        assertThat(read.isSignedBy(Sample.KEY.verifying())).isTrue();
        assertThat(read.bytes()).isEqualTo(archive.bytes());
    }

    @Test
    void the_same_files_are_the_same_bytes_in_whatever_order_they_come() {
        var files = Sample.files();
        var again = PackArchive.of(Sample.described("village", 3), files.reversed());

        assertThat(again.signedBy(Sample.KEY).bytes()).isEqualTo(Sample.archive().bytes());
    }

    @Test
    void the_signed_list_is_written_in_one_way_for_ever() {
        assertThat(Sample.archive().manifest().bytes())
                .asString(UTF_8)
                .isEqualTo(
                        """
                        format: 1
                        pack: village
                        version: 3
                        signed: 2026-11-26T10:00:00Z
                        expires: 2027-11-26T10:00:00Z
                        needs:
                          application: 1
                          packs:
                            national: 1
                        files:
                          pack.yaml: 11 sha256:bc369ab3fc2f06ea9a2f3ae038d08c423a48088c0e6b078be199108e7785333a
                          pictures/map.png: 3 sha256:039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81
                          slots/c02.yaml: 10 sha256:b024ccfdb879ce156fd95953c994f8f26e4847661ff4b5f3aed74edf1ba5e7b1
                        """);
    }

    @Test
    void any_zip_programme_opens_it(@TempDir Path folder) throws IOException {
        var file = folder.resolve("village-3.zip");
        Files.write(file, Sample.archive().bytes());

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(Object::toString)
                    .containsExactly(
                            "manifest.yaml",
                            "signatures.yaml",
                            "files/pack.yaml",
                            "files/pictures/map.png",
                            "files/slots/c02.yaml");
            var slot = zip.getInputStream(zip.getEntry("files/slots/c02.yaml"));
            assertThat(slot.readAllBytes()).asString(UTF_8).isEqualTo("Слова");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(zip.getNextEntry()).asString().isEqualTo("manifest.yaml");
            assertThat(zip.readAllBytes()).isEqualTo(Sample.archive().manifest().bytes());
        }
    }

    @Test
    void one_more_person_may_sign_it() {
        var hub = SigningKey.random();
        var both = Sample.read(Sample.archive().signedBy(hub).bytes());

        assertThat(both.isSignedBy(hub.verifying())).isTrue();
        assertThat(both.isSignedBy(Sample.KEY.verifying())).isTrue();
        assertThat(both.manifest()).isEqualTo(Sample.archive().manifest());
    }

    @Test
    void files_are_named_whenever_they_were_packed() {
        var one = Sample.archive().manifest();
        var later =
                new ArchiveManifest(
                        one.pack(),
                        one.version(),
                        one.signed().plusSeconds(60),
                        one.expires().plusSeconds(60),
                        one.needs(),
                        one.files());

        assertThat(later.contents()).isEqualTo(one.contents());
        assertThat(later.hash()).isNotEqualTo(one.hash());
    }

    @Test
    void nobody_changes_an_archive_through_what_it_hands_out() throws IOException {
        var archive = Sample.archive();
        Arrays.fill(archive.bytes("pack.yaml"), (byte) 0);

        assertThat(archive.bytes("pack.yaml")).asString(UTF_8).isEqualTo("id: village");
    }
}
