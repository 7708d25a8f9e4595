package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;
import ua.mistok.bench.VisitedYear;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// What staff see of a year, before its facts are folded into counts and after.
class FoldedResultsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant THREE_YEARS_ON = Instant.parse("2029-12-05T10:00:00Z");
    private static final Origin MACHINE =
            new Origin("kiosk", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final List<Survey> SURVEYS = Shipped.CONTENT.surveys().toList();

    @TempDir private Path data;

    @Test
    void every_page_of_results_shows_the_same_when_the_facts_are_gone() throws Exception {
        VisitedYear.write(data, 1_500, BEGIN);
        var before = pages(false);

        var after = pages(true);

        assertThat(after).isEqualTo(before);
        assertThat(before.toString()).contains("Distribution[").contains("Count[");
        assertThat(pages(false)).isEqualTo(before);
        try (var files = Files.list(data.resolve("journal"))) {
            assertThat(files.filter(file -> file.toString().endsWith("000001.log"))).isEmpty();
        }
    }

    private Map<String, Object> pages(boolean folds) {
        var clock = InstantSource.fixed(THREE_YEARS_ON);
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, clock, BEGIN)) {
            if (folds) {
                new Retention(journal, store, MACHINE, Delivered.TO_NOBODY).run();
            }
            return pages(new Results(new TallyStore(store)::find, () -> SURVEYS, clock));
        }
    }

    private static Map<String, Object> pages(Results results) {
        var pages = new LinkedHashMap<String, Object>();
        for (var period : results.calendar().periods()) {
            pages.put(period + " funnel", results.activity(period));
            pages.put(period + " shift", results.shift(period));
            pages.put(period + " stumbles", results.stumbles(period));
            for (var by : List.of(Dimension.SERVICE, Dimension.WAY, Dimension.STATION)) {
                pages.put(period + " by " + by, results.activityBy(by, period));
            }
            for (var survey : SURVEYS) {
                var id = survey.id().slug();
                pages.put(period + id, results.survey(id, survey.version(), period));
                pages.put(period + id + " joined", results.joined(id, period));
            }
        }
        return pages;
    }
}
