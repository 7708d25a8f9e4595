package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

class LocalWorkTest {

    private static final SurveyId OURS = new SurveyId("own-1");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final List<SurveyPublished> facts = new ArrayList<>();

    @TempDir private Path data;

    @Test
    void what_is_published_is_on_the_shelf_at_once_and_can_be_named_by_modes() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            var before = shelf.packs().get();

            var published = shelf.work().publish(survey("Як вам?"), 4, "natalia");

            var now = shelf.packs().get();
            assertThat(before.findSurvey(OURS)).as("whoever holds the old one").isEmpty();
            assertThat(now.findSurvey(OURS)).contains(published);
            assertThat(now.named().surveys()).containsKey(OURS);
            assertThat(now.surveys()).containsAll(before.surveys());
            assertThat(now.problems()).isEmpty();
            assertThat(facts)
                    .singleElement()
                    .satisfies(
                            fact -> {
                                assertThat(fact.survey()).isEqualTo("own-1");
                                assertThat(fact.version()).isEqualTo(1);
                                assertThat(read(fact.definition())).isEqualTo(published);
                            });
        }
    }

    @Test
    void a_changed_one_is_the_next_version_and_the_same_one_keeps_its_own() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            shelf.work().publish(survey("Як вам?"), 1, "natalia");

            assertThat(shelf.work().publish(survey("Як вам?"), 2, "natalia").version())
                    .isEqualTo(1);
            assertThat(shelf.work().publish(survey("А тепер?"), 3, "natalia").version())
                    .isEqualTo(2);
            assertThat(facts).extracting(SurveyPublished::version).containsExactly(1, 2);
            assertThat(shelf.packs().get().problems()).isEmpty();
            assertThat(shelf.archive().all())
                    .filteredOn(survey -> survey.id().equals(OURS))
                    .extracting(Survey::version)
                    .containsExactly(2, 1);
        }
    }

    @Test
    void it_is_there_after_a_restart_and_after_the_loss_of_the_database() throws Exception {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            LocalShelf.open(ledger, NOW, facts::add).work().publish(survey("Як?"), 1, "natalia");
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            assertThat(shelf.packs().get().findSurvey(OURS)).contains(survey("Як?"));
        }
        try (var files = Files.walk(data)) {
            for (var file : files.filter(one -> one.toString().endsWith(".mv.db")).toList()) {
                Files.delete(file);
            }
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            assertThat(shelf.packs().get().findSurvey(OURS)).contains(survey("Як?"));
            assertThat(facts).as("told once").hasSize(1);
        }
    }

    @Test
    void what_is_withdrawn_is_offered_no_more_and_stays_known_to_the_results() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            var published = shelf.work().publish(survey("Як вам?"), 1, "natalia");

            assertThat(shelf.work().withdraw(OURS, "natalia")).isTrue();

            assertThat(shelf.packs().get().findSurvey(OURS)).isEmpty();
            assertThat(shelf.archive().all()).contains(published);
            assertThat(shelf.work().withdraw(OURS, "natalia")).isFalse();
            assertThat(shelf.work().publish(survey("Як вам?"), 1, "natalia")).isEqualTo(published);
            assertThat(facts).hasSize(1);
        }
    }

    @Test
    void a_fact_that_a_power_cut_left_untold_is_told_at_the_next_start() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf =
                    LocalShelf.open(
                            ledger,
                            NOW,
                            fact -> {
                                throw new IllegalStateException("the power is gone");
                            });
            assertThatThrownBy(() -> shelf.work().publish(survey("Як вам?"), 1, "natalia"))
                    .hasMessage("the power is gone");
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            assertThat(shelf.packs().get().findSurvey(OURS)).isPresent();
            assertThat(facts).extracting(SurveyPublished::survey).containsExactly("own-1");
        }
    }

    @Test
    void a_pack_wins_over_work_of_the_same_name() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shelf = LocalShelf.open(ledger, NOW, facts::add);
            var shipped = Shipped.SHELF.findSurvey(new SurveyId("pulse")).orElseThrow();

            shelf.work().publish(survey("Як?").as(shipped.id(), 1), 1, "natalia");

            assertThat(shelf.packs().get().findSurvey(shipped.id())).contains(shipped);
        }
    }

    private static Survey survey(String question) {
        return read(
                """
                id: own-1
                version: 1
                name: Наше
                questions:
                  - {id: q1, kind: long-text, text: "%s"}
                  - {id: q2, kind: single, text: Так, options: [{code: a, label: А}, {code: b, label: Б}]}
                words: true
                """
                        .formatted(question));
    }

    private static Survey read(String text) {
        if (SurveyReader.read("own-1.yaml", text, List.of(Language.UKRAINIAN))
                instanceof Good<Survey>(var survey, var _)) {
            return survey;
        }
        throw new AssertionError(text);
    }
}
