package ua.mistok.app.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.field.Mask;

class IdeaBankTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:59:59Z");
    private static final Optional<Topic> NO_TOPIC = Optional.empty();
    private static final String MARKER = "zebrafinkenmarke";

    @TempDir Path data;

    @Test
    void nobody_may_leave_an_idea_until_the_library_says_so() {
        at(
                bank -> {
                    assertThat(bank.areAllowed()).isFalse();
                    bank.allow(true);
                    assertThat(bank.areAllowed()).isTrue();
                });
        at(bank -> assertThat(bank.areAllowed()).isTrue());
    }

    @Test
    void an_idea_is_kept_masked_and_says_no_more_than_its_week() throws IOException {
        at(
                bank -> {
                    bank.leave(
                            Optional.of(Topic.LIBRARY), "uk", "Дзвоніть +380 67 123 45 67, дякую");
                    var idea = bank.list().getFirst();
                    assertThat(idea.week()).isEqualTo(202649);
                    assertThat(idea.staff()).isEmpty();
                    assertThat(idea.topic()).contains(Topic.LIBRARY);
                    assertThat(idea.words()).startsWith("Дзвоніть [").doesNotContainPattern("\\d");
                    assertThat(bank.leave(NO_TOPIC, "uk", " \u0007 ")).isEmpty();
                    assertThat(bank.list()).hasSize(1);
                });
        assertThat(holding("123 45 67")).isEmpty();
    }

    @Test
    void visitors_see_the_words_that_a_person_let_through_and_no_others() {
        at(
                bank -> {
                    var id = bank.leave(NO_TOPIC, "uk", "Пан Тарас грубий. Більше стільців");
                    assertThat(bank.published()).isEmpty();
                    assertThat(bank.waiting()).isEqualTo(1);
                    bank.publish(id.orElseThrow(), "Більше стільців, тел. 067 123 45 67");
                });
        at(
                bank -> {
                    assertThat(bank.published())
                            .singleElement()
                            .satisfies(
                                    seen ->
                                            assertThat(seen.words())
                                                    .startsWith("Більше стільців, тел. [")
                                                    .doesNotContain("Тарас", "123"));
                    assertThat(bank.waiting()).isZero();
                    var id = bank.list().getFirst().id();
                    assertThat(bank.publish(id, "  ")).as("nothing to read").isFalse();
                    bank.decline(id, Reason.KNOWN);
                    assertThat(bank.published()).isEmpty();
                    assertThat(bank.publish("nobody", "Слова")).isFalse();
                    assertThat(bank.decline("nobody", Reason.KNOWN)).isFalse();
                });
        at(
                bank ->
                        assertThat(bank.list().getFirst().standing())
                                .isEqualTo(new Standing.Declined(Reason.KNOWN)));
    }

    /// By whatever way, in whatever order, over restarts: what visitors see of an idea is the last
    /// thing that a person let through of it, or nothing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void an_idea_never_appears_unmoderated(long seed) {
        var random = new Random(seed);
        var expected = new HashMap<String, String>();
        for (var life = 0; life < 3; life++) {
            at(
                    bank -> {
                        assertThat(seen(bank)).isEqualTo(expected);
                        for (var act = 0; act < 40; act++) {
                            act(bank, random, expected);
                            assertThat(seen(bank)).isEqualTo(expected);
                        }
                    });
        }
    }

    private static void act(IdeaBank bank, Random random, Map<String, String> expected) {
        var all = bank.list();
        var act = all.isEmpty() ? 0 : random.nextInt(9);
        if (act < 2) {
            leave(bank, random, act == 0);
            return;
        }
        var id = all.get(random.nextInt(all.size())).id();
        switch (act) {
            case 2, 3 -> {
                var words = "Прочитано " + random.nextInt(1000) + ", тел. 067 123 45 67";
                if (bank.publish(id, words)) {
                    expected.put(id, Mask.of(words).text());
                }
            }
            case 4 -> {
                bank.decline(id, Reason.values()[random.nextInt(Reason.values().length)]);
                expected.remove(id);
            }
            case 5 -> {
                bank.delete(id);
                expected.remove(id);
            }
            case 6 -> bank.support(id);
            case 7 -> bank.rate(id, "natalia", new Rating(1, 2, 3, 4));
            default -> bank.allow(random.nextBoolean());
        }
    }

    private static void leave(IdeaBank bank, Random random, boolean visitor) {
        var words = "Сирі слова " + random.nextInt(1000);
        if (visitor) {
            bank.leave(NO_TOPIC, "uk", words);
        } else {
            bank.add("iryna", NO_TOPIC, "uk", words);
        }
    }

    private static Map<String, String> seen(IdeaBank bank) {
        var seen = new HashMap<String, String>();
        bank.published().forEach(idea -> seen.put(idea.id(), idea.words()));
        return seen;
    }

    @Test
    void only_what_visitors_see_can_be_supported() {
        at(
                bank -> {
                    var id = bank.leave(NO_TOPIC, "uk", "Більше стільців").orElseThrow();
                    bank.support(id);
                    bank.support("nobody");
                    assertThat(bank.find(id).orElseThrow().supporters()).isZero();
                    bank.publish(id, "Більше стільців");
                    bank.support(id);
                    bank.support(id);
                });
        at(bank -> assertThat(bank.published().getFirst().supporters()).isEqualTo(2));
    }

    @Test
    void a_score_is_the_mean_of_what_each_person_said_last() {
        at(
                bank -> {
                    var id = bank.add("iryna", NO_TOPIC, "uk", "Курси ввечері").orElseThrow();
                    assertThat(bank.find(id).orElseThrow().score()).isEqualTo(new Score(0, 0));
                    bank.rate(id, "natalia", new Rating(1, 1, 1, 1));
                    bank.rate(id, "natalia", new Rating(5, 4, 3, 4));
                    bank.rate(id, "iryna", new Rating(5, 5, 5, 5));
                });
        at(
                bank -> {
                    var idea = bank.list().getFirst();
                    assertThat(idea.staff()).contains("iryna");
                    assertThat(idea.score().people()).isEqualTo(2);
                    assertThat(idea.score().mean()).isEqualTo(4.5, within(1e-9));
                });
        assertThatThrownBy(() -> new Rating(0, 1, 1, 1)).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> new Rating(1, 1, 1, 6)).hasMessageContaining("1 to 5");
    }

    @Test
    void a_deleted_idea_is_in_no_file_and_in_no_copy_made_afterwards() throws IOException {
        at(
                bank -> {
                    bank.leave(NO_TOPIC, "uk", "Тепло");
                    var id = bank.leave(NO_TOPIC, "uk", "Ein " + MARKER).orElseThrow();
                    bank.publish(id, "Zwei " + MARKER);
                    bank.support(id);
                    bank.rate(id, "natalia", new Rating(1, 2, 3, 4));
                });
        assertThat(holding(MARKER)).isNotEmpty();
        at(
                bank -> {
                    bank.delete(
                            bank.list().stream()
                                    .filter(idea -> idea.words().contains(MARKER))
                                    .findFirst()
                                    .orElseThrow()
                                    .id());
                    bank.delete("nobody");
                });
        assertThat(holding(MARKER)).noneMatch(file -> file.startsWith("ledger"));

        at(bank -> assertThat(bank.list()).extracting(Idea::words).containsExactly("Тепло"));
        assertThat(holding(MARKER)).isEmpty();
    }

    private void at(Consumer<IdeaBank> work) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            work.accept(new IdeaBank(ledger, () -> NOW));
        }
    }

    private List<String> holding(String words) throws IOException {
        var needle =
                new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(needle))
                    .map(file -> data.relativize(file).toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
