package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

class SurveyArchiveTest {

    private static final SurveyId PULSE = new SurveyId("pulse");

    @TempDir Path data;

    @Test
    void a_survey_changed_under_its_version_stays_as_it_was_published() {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var shipped = Shipped.SHELF;
            var archive = new SurveyArchive(ledger);
            assertThat(archive.keep(shipped)).isSameAs(shipped);

            var kept = archive.keep(edited(shipped, 1));
            assertThat(kept.findSurvey(PULSE)).isEqualTo(shipped.findSurvey(PULSE));
            assertThat(kept.problems()).extracting(Problem::code).containsExactly("survey-changed");
        }
    }

    @Test
    void a_new_version_stands_beside_the_old_one_after_the_next_start_too() {
        var shipped = Shipped.SHELF;
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var archive = new SurveyArchive(ledger);
            archive.keep(shipped);
            archive.keep(edited(shipped, 2));
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var archive = new SurveyArchive(ledger);
            assertThat(archive.all().stream().filter(survey -> survey.id().equals(PULSE)))
                    .extracting(Survey::version)
                    .containsExactly(2, 1);
            assertThat(archive.all()).containsAll(shipped.surveys());
            assertThat(archive.keep(shipped).problems()).isEmpty();
        }
    }

    @Test
    void a_survey_that_may_not_be_asked_any_more_is_readable_and_gives_way_to_its_mended_self() {
        var shipped = Shipped.SHELF;
        var leaky =
                """
                id: pulse
                version: 1
                name: Пульс
                words: true
                questions:
                  - {id: why, kind: short-text, text: Чому}
                  - {id: copy, kind: calculate, value: "${why}"}
                """;
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            ledger.append(
                    "survey.shown", Map.of("survey", "pulse", "version", 1, "definition", leaky));
            var archive = new SurveyArchive(ledger);
            assertThat(archive.all()).extracting(Survey::name).containsExactly(text("Пульс"));

            assertThat(archive.keep(shipped)).isSameAs(shipped);
            assertThat(archive.all()).containsAll(shipped.surveys());
        }
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var archive = new SurveyArchive(ledger);
            assertThat(archive.keep(shipped)).isSameAs(shipped);
            assertThat(archive.all()).containsExactlyInAnyOrderElementsOf(shipped.surveys());
        }
    }

    private static LocalizedText text(String words) {
        return LocalizedText.same(words);
    }

    private static Shelf edited(Shelf shelf, int version) {
        var pulse = shelf.findSurvey(PULSE).orElseThrow();
        var other =
                new Survey(
                        pulse.id(),
                        version,
                        LocalizedText.of("Інша назва", "Another name"),
                        pulse.given(),
                        pulse.unfinished(),
                        pulse.until(),
                        pulse.words(),
                        pulse.sections(),
                        pulse.questions());
        return shelf.withSurveys(List.of(other), List.of());
    }
}
