package ua.mistok.app.hub.results;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Inbox;
import ua.mistok.app.hub.inbox.Rollup;
import ua.mistok.app.hub.inbox.SampleKiosk;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.LogSeries;
import ua.mistok.app.results.Outcome;
import ua.mistok.app.results.People;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.bench.VisitedYear;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyWriter;

/// What a hub tells of the facts that kiosks sent it.
class HubResultsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    private static final InstantSource LATER =
            InstantSource.fixed(Instant.parse("2027-12-06T08:00:00Z"));
    private static final List<Survey> SURVEYS = Shipped.CONTENT.surveys().toList();
    private static final Period DECEMBER = new Period.Month(2026, 12);
    private static final int A_BATCH = 500;

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    /// Two regions that no other test has anything in.
    @AutoClose static final HubDatabase OTHERS = HubDatabase.fresh();

    private static Hub hub;
    private static Hub others;

    @BeforeAll
    static void open_hubs() {
        hub = Hub.on(DATABASE);
        others = Hub.on(OTHERS);
    }

    /// A hub without its pages.
    private record Hub(HubDatabase database, Fleet fleet, Inbox inbox) {

        static Hub on(HubDatabase database) {
            var store = database.store();
            Places.open(store);
            var keys = new HubKeyStore(store, LATER).getOrMake();
            var fleet = new Fleet(store, keys, "Вузол", LATER);
            return new Hub(database, fleet, new Inbox(store, fleet, LATER));
        }

        HubResults results() {
            return new HubResults(database.store(), SHELF, LATER);
        }

        Results results(String place) {
            return results().find(place).orElseThrow();
        }

        void take(SampleKiosk kiosk, List<byte[]> facts) throws NotUnderstood {
            for (var from = 0; from < facts.size(); from += A_BATCH) {
                var some = facts.subList(from, Math.min(facts.size(), from + A_BATCH));
                inbox.take(
                        kiosk.batch(Ranges.of(from + 1, from + some.size()), facts.size(), some));
            }
            new Rollup(database.store()).run();
        }

        /// A kiosk with so many finished surveys of one week.
        String kiosk(String place, int answers) throws NotUnderstood {
            var kiosk = SampleKiosk.joined(fleet, place);
            var facts =
                    LongStream.rangeClosed(1, answers)
                            .mapToObj(seq -> SampleKiosk.fact(seq, answered()))
                            .toList();
            take(kiosk, facts);
            return hex(kiosk.id());
        }
    }

    @Test
    void a_hub_tells_of_a_kiosk_and_of_every_place_above_it_what_the_kiosk_tells(@TempDir Path data)
            throws NotUnderstood {
        VisitedYear.write(data, 1_500, BEGIN);
        var kiosk = SampleKiosk.joined(hub.fleet(), "rivnenska");
        hub.take(kiosk, facts(data));

        var told = told(data);

        assertThat(told.toString()).contains("Distribution[").contains("Count[");
        for (var place : List.of(hex(kiosk.id()), "rivnenska", Places.ROOT)) {
            var here = pages(hub.results(place));
            assertThat(told.keySet()).isEqualTo(here.keySet());
            assertThat(told)
                    .as(place)
                    .allSatisfy((page, shown) -> assertThat(here.get(page)).isEqualTo(shown));
        }
    }

    @Test
    void a_library_that_told_too_little_is_not_found_by_taking_the_others_from_the_whole()
            throws NotUnderstood {
        var large = others.kiosk("vinnytska", 60);
        var middle = others.kiosk("vinnytska", 30);
        var small = others.kiosk("vinnytska", 4);
        others.kiosk("lvivska", 50);
        others.kiosk("sumska", 40);

        assertThat(complete("vinnytska")).isEqualTo(new Shown.Count(94));
        assertThat(complete(large)).isEqualTo(new Shown.Count(60));
        assertThat(complete(middle)).isEqualTo(new Shown.TooFew());
        assertThat(complete(small)).isEqualTo(new Shown.TooFew());
        assertThat(complete("lvivska")).isEqualTo(new Shown.Count(50));
        var pulse = new People.Responses("pulse", 1, Outcome.COMPLETE);
        assertThat(others.results().below(Places.ROOT, pulse).told(DECEMBER))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                List.of("vinnytska"), 94,
                                List.of("lvivska"), 50,
                                List.of("sumska"), 40));
        assertThat(others.results().below("vinnytska", pulse).told(DECEMBER).values())
                .containsExactlyInAnyOrder(60, 34);
    }

    private static Shown complete(String place) {
        var version =
                SURVEYS.stream()
                        .filter(survey -> survey.id().slug().equals("pulse"))
                        .findFirst()
                        .orElseThrow()
                        .version();
        assertThat(version).isEqualTo(1);
        return others.results(place)
                .survey("pulse", version, DECEMBER)
                .orElseThrow()
                .editions()
                .getFirst()
                .numbers()
                .complete();
    }

    @Test
    void a_survey_that_a_library_published_is_read_as_it_was_published() throws NotUnderstood {
        var own = SurveyWriter.write(SURVEYS.getFirst());
        var id = SURVEYS.getFirst().id().slug();
        var newer = own.replaceFirst("version: \\d+", "version: 77");
        var kiosk = SampleKiosk.joined(others.fleet(), "rivnenska");
        var before = others.results(Places.ROOT).surveys().size();

        others.take(kiosk, List.of(SampleKiosk.fact(1, new SurveyPublished(id, 77, newer))));

        var surveys = others.results(Places.ROOT).surveys();
        assertThat(surveys).hasSize(before + 1);
        assertThat(surveys)
                .filteredOn(survey -> survey.id().slug().equals(id))
                .extracting(Survey::version)
                .startsWith(77);
    }

    @Test
    void a_place_that_nobody_knows_has_no_results() {
        assertThat(hub.results().find("atlantyda")).isEmpty();
        assertThat(hub.results().find(hex(UUID.randomUUID()))).isEmpty();
    }

    private static Fact answered() {
        return new SurveyAnswered(
                "pulse",
                1,
                Map.of("easy", List.of("5")),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private static List<byte[]> facts(Path data) {
        try (var series = LogSeries.open(data.resolve("journal"))) {
            return series.newest().read(1, 100_000).stream().map(LogRecord::bytes).toList();
        }
    }

    private static Map<String, Object> told(Path data) {
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, LATER, BEGIN)) {
            assertThat(journal.health()).isNotNull();
            return pages(new Results(new TallyStore(store)::find, () -> SURVEYS, LATER));
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
            }
        }
        return pages;
    }

    private static String hex(UUID kiosk) {
        return kiosk.toString().replace("-", "");
    }
}
