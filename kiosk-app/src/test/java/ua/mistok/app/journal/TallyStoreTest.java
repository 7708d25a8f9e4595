package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class TallyStoreTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T10:59:59Z");
    private static final TallyFilter ANSWERS = TallyFilter.of(Measure.ANSWER).subject("pulse");

    @TempDir Path data;

    @Test
    void answers_are_added_up_over_journals_and_asked_by_version_and_week() throws Exception {
        answer(NOW, "5", "5", "4");
        Files.write(data.resolve("journal/000001.log"), new byte[7], StandardOpenOption.APPEND);
        answer(NOW.plusSeconds(7 * 86_400), "5");

        try (var store = KioskStore.open(data)) {
            var tallies = new TallyStore(store);
            assertThat(tallies.find(ANSWERS))
                    .containsExactlyInAnyOrder(
                            answers(202649, "5", 2),
                            answers(202649, "4", 1),
                            answers(202649, Measure.ANSWERED, 3),
                            answers(202650, "5", 1),
                            answers(202650, Measure.ANSWERED, 1));
            assertThat(tallies.find(ANSWERS.version(2))).isEmpty();
            assertThat(tallies.find(ANSWERS.version(1).weeks(202650, 202653))).hasSize(2);
            assertThat(tallies.find(TallyFilter.of(Measure.RESPONSE).by(Dimension.STATION)))
                    .extracting(Counted::n)
                    .containsExactlyInAnyOrder(3L, 1L);
        }
    }

    @Test
    void a_kiosk_from_before_the_counts_makes_them_at_its_next_start() {
        answer(NOW, "5", "4");
        var before = found();
        change(
                "drop table tally",
                "drop table journal_state",
                "drop table act",
                "delete from \"flyway_schema_history\" where \"version\" <> '1'");

        try (var store = KioskStore.open(data);
                var journal = open(store, NOW)) {
            assertThat(journal.health()).isEmpty();
            assertThat(new TallyStore(store).find(ANSWERS))
                    .containsExactlyInAnyOrderElementsOf(before)
                    .isNotEmpty();
        }
    }

    @Test
    void counts_by_older_rules_are_made_again() {
        answer(NOW, "5", "4");
        var before = found();
        change("update tally set n = 77", "update journal_state set rules = 0");

        answer(NOW);

        assertThat(found()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_store_with_a_hole_in_it_has_its_counts_once() {
        answer(NOW, "5", "4", "3");
        var before = found();
        change("delete from fact where seq = 2");

        answer(NOW);

        assertThat(found()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void change(String... statements) {
        try (var store = KioskStore.open(data)) {
            store.write(sql -> List.of(statements).forEach(sql::execute));
        }
    }

    private List<Counted> found() {
        try (var store = KioskStore.open(data)) {
            return new TallyStore(store).find(ANSWERS);
        }
    }

    private void answer(Instant at, String... codes) {
        try (var store = KioskStore.open(data);
                var journal = open(store, at)) {
            for (var code : codes) {
                journal.append(
                        pulse(code),
                        new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false));
            }
        }
    }

    private Journal open(KioskStore store, Instant at) {
        return Journal.open(data, store, InstantSource.fixed(at), BUILT);
    }

    private static SurveyAnswered pulse(String code) {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("a1", List.of(code)),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private static Counted answers(int week, String code, long n) {
        return new Counted(
                new Tally(week, Measure.ANSWER, "pulse", 1, "a1", code, "", "", false), n);
    }
}
