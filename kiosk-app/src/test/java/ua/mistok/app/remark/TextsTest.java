package ua.mistok.app.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;

class TextsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:59:59Z");
    private static final String MARKER = "zebrafinkenmarke";

    @TempDir Path data;

    private interface Work {
        void on(Texts texts) throws IOException;
    }

    @Test
    void a_text_is_kept_masked_and_says_no_more_than_its_week() throws IOException {
        at(
                NOW,
                texts -> {
                    var id =
                            texts.keep("visit", 2, "c3", "uk", "Дзвоніть +380 67 123 45 67, дякую");
                    assertThat(texts.list())
                            .singleElement()
                            .satisfies(
                                    remark -> {
                                        assertThat(id).contains(remark.id());
                                        assertThat(remark.week()).isEqualTo(202649);
                                        assertThat(remark.question()).isEqualTo("c3");
                                        assertThat(remark.text())
                                                .startsWith("Дзвоніть [")
                                                .endsWith("дякую")
                                                .doesNotContainPattern("\\d");
                                        assertThat(remark.released()).isFalse();
                                    });
                });
        assertThat(holding("123 45 67")).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_text_with_nothing_to_read() throws IOException {
        at(
                NOW,
                texts -> {
                    assertThat(texts.keep("visit", 2, "c3", "uk", " \u0007 \u202E ")).isEmpty();
                    assertThat(texts.list()).isEmpty();
                });
    }

    @Test
    void a_clock_that_was_never_set_makes_the_week_unknown() throws IOException {
        at(
                Instant.EPOCH,
                texts -> {
                    texts.keep("visit", 2, "c3", "uk", "Тепло і світло");
                    assertThat(texts.list()).extracting(Remark::week).containsExactly(0);
                });
    }

    @Test
    void a_released_text_stays_released_and_can_still_be_deleted() throws IOException {
        at(
                NOW,
                texts -> {
                    var id = texts.keep("visit", 2, "c3", "uk", "Тепло і світло").orElseThrow();
                    texts.keep("visit", 2, "c3", "uk", "Більше стільців");
                    assertThat(texts.release(id)).isTrue();
                    assertThat(texts.release("no such")).isFalse();
                });
        at(
                NOW,
                texts -> {
                    var released = texts.list().stream().filter(Remark::released).toList();
                    assertThat(released).extracting(Remark::text).containsExactly("Тепло і світло");
                    texts.delete(released.getFirst().id());
                    texts.delete("no such");
                    assertThat(texts.list())
                            .extracting(Remark::text)
                            .containsExactly("Більше стільців");
                });
    }

    @Test
    void a_deleted_text_is_nowhere_in_the_folder_after_the_next_start() throws IOException {
        at(
                NOW,
                texts -> {
                    for (var count = 0; count < 50; count++) {
                        texts.keep("visit", 2, "c3", "uk", "Дякую за " + MARKER);
                        texts.keep("visit", 2, "c3", "uk", "Більше стільців");
                    }
                });
        var log = data.resolve("ledger/000001.log");
        Files.writeString(log, "torn " + MARKER, StandardOpenOption.APPEND);
        Files.createDirectories(data.resolve("quarantine/1"));
        Files.copy(data.resolve("store/kiosk.mv.db"), data.resolve("quarantine/1/kiosk.mv.db"));
        at(NOW, texts -> assertThat(texts.list()).hasSize(100));
        assertThat(holding(MARKER))
                .extracting(file -> data.relativize(file).toString())
                .contains(
                        "ledger/000001.log",
                        "ledger/000001.log.torn-1",
                        "store/kiosk.mv.db",
                        "quarantine/1/kiosk.mv.db");

        at(
                NOW,
                texts -> {
                    for (var remark : texts.list()) {
                        if (remark.text().contains(MARKER)) {
                            texts.delete(remark.id());
                        }
                    }
                });
        assertThat(holding(MARKER)).noneMatch(file -> file.startsWith(data.resolve("ledger")));

        at(NOW, texts -> assertThat(texts.list()).hasSize(50));
        assertThat(holding(MARKER)).isEmpty();
        assertThat(data.resolve("erase")).doesNotExist();
    }

    private void at(Instant now, Work work) throws IOException {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            work.on(new Texts(ledger, InstantSource.fixed(now)));
        }
    }

    /// Files with these words in their bytes, as UTF-8 or as UTF-16.
    private List<Path> holding(String words) throws IOException {
        var holding = new ArrayList<Path>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = latin(Files.readAllBytes(file));
                if (List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16BE,
                                StandardCharsets.UTF_16LE)
                        .stream()
                        .anyMatch(charset -> bytes.contains(latin(encoded(words, charset))))) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }

    private static byte[] encoded(String words, Charset charset) {
        return words.getBytes(charset);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
