package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.fact.Way;
import ua.mistok.app.log.LogId;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class RetentionTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant THREE_YEARS_ON = Instant.parse("2029-12-05T10:00:00Z");
    private static final int MONTHS = 5;
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;
    private Map<TallyFilter, Set<Counted>> before = Map.of();

    private interface Work {
        void on(Journal journal, KioskStore store, Retention retention);
    }

    @BeforeEach
    void several_months_of_facts() throws IOException {
        var random = new Random(4);
        at(Instant.EPOCH, (journal, store, retention) -> fill(journal, random));
        for (var month = 0; month < MONTHS; month++) {
            var now = BEGIN.plusSeconds(month * 31L * 86_400);
            at(now, (journal, store, retention) -> fill(journal, random));
        }
        at(THREE_YEARS_ON, (journal, store, retention) -> before = all(store));
        assertThat(files()).hasSize(MONTHS);
        assertThat(before.get(TallyFilter.of(Measure.ANSWER)))
                .as("those of an unknown date among them")
                .anyMatch(counted -> counted.tally().week() == 0);
    }

    @Test
    void after_three_years_the_counts_are_what_they_were_and_the_facts_are_gone() {
        at(THREE_YEARS_ON, (journal, store, retention) -> retention.run());

        at(THREE_YEARS_ON, (journal, store, retention) -> foldedRightly(store));
        assertThat(files()).containsExactly("00000" + (MONTHS + 1) + ".log");
    }

    @Test
    void a_store_made_again_from_the_files_counts_the_same() throws IOException {
        at(THREE_YEARS_ON, (journal, store, retention) -> retention.run());
        Files.delete(data.resolve("store/kiosk.mv.db"));

        at(THREE_YEARS_ON, (journal, store, retention) -> foldedRightly(store));
    }

    @Test
    void what_was_folded_is_folded_again_with_the_journal_that_holds_it() {
        at(THREE_YEARS_ON, (journal, store, retention) -> retention.run());
        at(
                THREE_YEARS_ON.plusSeconds(400L * 86_400),
                (journal, store, retention) -> {
                    journal.append(new DemoBegan("a07", 1, Way.ALONE), ORIGIN);
                    before = all(store);
                    retention.run();
                    assertThat(all(store)).isEqualTo(before);
                });
        assertThat(files()).containsExactly("00000" + (MONTHS + 2) + ".log");
    }

    /// A store from an old copy knows journals by their facts that are counts of counts by now.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_store_put_back_from_before_some_foldings_counts_nothing_twice(int foldings)
            throws IOException {
        var file = data.resolve("store/kiosk.mv.db");
        var old = data.resolve("old.mv.db");
        for (var year = 0; year < 3; year++) {
            if (year == foldings) {
                Files.copy(file, old);
            }
            at(
                    THREE_YEARS_ON.plusSeconds(year * 400L * 86_400),
                    (journal, store, retention) -> {
                        retention.run();
                        journal.append(new DemoBegan("a07", 1, Way.ALONE), ORIGIN);
                        before = all(store);
                    });
        }
        assertThat(files()).hasSize(1);
        Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);

        var later = THREE_YEARS_ON.plusSeconds(3 * 400L * 86_400);
        at(later, (journal, store, retention) -> same(store));
        at(later, (journal, store, retention) -> retention.run());
        at(
                later,
                (journal, store, retention) -> {
                    foldedRightly(store);
                    assertThat(new TotalsStore(store).list())
                            .as("journals with counts")
                            .hasSize(1)
                            .first()
                            .satisfies(all -> assertThat(all.holds()).hasSizeGreaterThan(MONTHS));
                });
    }

    @Test
    void what_a_folded_journal_held_goes_with_it_though_its_file_waits_for_the_hub()
            throws IOException {
        var hub = new HubThatHas();
        at(THREE_YEARS_ON, hub, (journal, store, retention) -> retention.run());
        at(
                THREE_YEARS_ON.plusSeconds(400L * 86_400),
                hub,
                (journal, store, retention) -> {
                    journal.append(new DemoBegan("a07", 1, Way.ALONE), ORIGIN);
                    before = all(store);
                    hub.has.addAll(journal.log().ids().subList(MONTHS - 1, MONTHS + 1));
                    retention.run();
                });
        assertThat(files()).hasSize(MONTHS);
        Files.delete(data.resolve("store/kiosk.mv.db"));

        at(THREE_YEARS_ON, hub, (journal, store, retention) -> same(store));
    }

    @Test
    void facts_of_the_last_twelve_months_stay() {
        var ayearAfterTheThirdMonth = BEGIN.plusSeconds((2 * 31L + 366) * 86_400);
        at(ayearAfterTheThirdMonth, (journal, store, retention) -> retention.run());

        assertThat(files()).hasSize(MONTHS - 3 + 1);
        at(ayearAfterTheThirdMonth, (journal, store, retention) -> same(store));
    }

    @Test
    void nothing_is_folded_while_the_clock_cannot_be_believed() {
        at(Instant.EPOCH, (journal, store, retention) -> retention.run());

        assertThat(files()).hasSize(MONTHS);
    }

    /// Steps: 0 and 1 are parts, 2 is the last one, 3 the removal of what was cut off the file.
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "1, true", "3, true", "4, true"})
    void a_kill_between_two_steps_counts_nothing_twice(int steps, boolean storeLost)
            throws IOException {
        Files.write(data.resolve("journal/000001.log.torn-1"), new byte[5]);
        at(
                THREE_YEARS_ON,
                (journal, store, retention) -> {
                    var oldest = journal.log().ids().getFirst();
                    var parts = inThree(retention, oldest);
                    parts.subList(0, Math.min(steps, 3)).forEach(retention::write);
                    assertThat(retention.replaced(oldest)).isEqualTo(steps >= 3);
                    same(store);
                });
        if (steps == 4) {
            Files.delete(data.resolve("journal/000001.log.torn-1"));
        }
        if (storeLost) {
            Files.delete(data.resolve("store/kiosk.mv.db"));
        }

        at(
                THREE_YEARS_ON,
                (journal, store, retention) -> {
                    same(store);
                    assertThat(journal.log().ids()).hasSize(steps < 3 ? MONTHS + 1 : MONTHS);
                    retention.run();
                    foldedRightly(store);
                });
        assertThat(data.resolve("journal").toFile().list())
                .as("nothing of the old files is left")
                .allMatch(
                        name ->
                                name.startsWith("00000" + (MONTHS + 1))
                                        || name.startsWith(Home.MARK));
        at(THREE_YEARS_ON, (journal, store, retention) -> foldedRightly(store));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void counts_made_again_by_other_rules_keep_what_was_folded(boolean hole) {
        at(THREE_YEARS_ON, (journal, store, retention) -> retention.run());
        try (var store = KioskStore.open(data)) {
            var harm =
                    hole
                            ? "delete from fact where seq = 2"
                            : "update journal_state set rules = 0 where held_by is null";
            store.write(sql -> sql.execute(harm));
        }

        at(THREE_YEARS_ON, (journal, store, retention) -> foldedRightly(store));
    }

    @Test
    void a_part_fits_into_half_a_megabyte() {
        at(
                THREE_YEARS_ON,
                (journal, store, retention) -> {
                    var counts =
                            all(store).values().stream().flatMap(Set::stream).toList().getFirst();
                    var many = java.util.Collections.nCopies(20_000, counts);
                    var parts =
                            Parts.of(
                                    journal.log().id().value().toString(),
                                    many,
                                    Optional.empty(),
                                    List.of());
                    assertThat(parts).hasSizeBetween(2, 30);
                    assertThat(parts.stream().mapToInt(part -> part.rows().size()).sum())
                            .isEqualTo(20_000);
                    parts.forEach(part -> journal.append(part, ORIGIN));
                    var longest =
                            store.read(
                                    sql ->
                                            sql.fetchSingle("select max(length(body)) from fact")
                                                    .into(int.class));
                    assertThat(longest).isBetween(100_000, 500_000);
                });
    }

    /// Every one has rows.
    private static List<TallyClosed> inThree(Retention retention, LogId journal) {
        var whole = retention.parts(journal);
        assertThat(whole).hasSize(1);
        var rows = whole.getFirst().rows();
        var third = rows.size() / 3;
        return List.of(
                new TallyClosed(
                        whole.getFirst().journal(), 1, 3, rows.subList(0, third), Optional.empty()),
                new TallyClosed(
                        whole.getFirst().journal(),
                        2,
                        3,
                        rows.subList(third, 2 * third),
                        Optional.empty()),
                new TallyClosed(
                        whole.getFirst().journal(),
                        3,
                        3,
                        rows.subList(2 * third, rows.size()),
                        whole.getFirst().acted(),
                        whole.getFirst().holds()));
    }

    private void foldedRightly(KioskStore store) {
        same(store);
        List<String> kinds =
                store.read(sql -> sql.selectDistinct(FACT.KIND).from(FACT).fetch(FACT.KIND));
        assertThat(kinds).as("raw facts").containsExactly("tally.closed");
    }

    private void same(KioskStore store) {
        assertThat(all(store)).isEqualTo(before);
    }

    /// Every answer that can be asked for.
    private static Map<TallyFilter, Set<Counted>> all(KioskStore store) {
        var tallies = new TallyStore(store);
        var answers = new HashMap<TallyFilter, Set<Counted>>();
        for (var measure :
                List.of(
                        Measure.RESPONSE,
                        Measure.ANSWER,
                        Measure.RANK,
                        Measure.LEFT,
                        Measure.SHIFT,
                        Measure.ACTIVITY,
                        Measure.GROUP,
                        Measure.TEXT,
                        Measure.STEP,
                        Measure.OFFERED,
                        Measure.KIND)) {
            for (var dimension :
                    List.of(
                            Dimension.NONE,
                            Dimension.STATION,
                            Dimension.SERVICE,
                            Dimension.WAY,
                            Dimension.LANGUAGE,
                            Dimension.CAMPAIGN,
                            Dimension.PLACE)) {
                var filter = TallyFilter.of(measure).by(dimension);
                var found = tallies.find(filter);
                answers.put(filter, found.stream().collect(Collectors.toSet()));
                assertThat(found).doesNotHaveDuplicates();
            }
        }
        return answers;
    }

    @Test
    void the_file_of_a_folded_journal_waits_for_the_hub_over_starts_and_a_lost_store()
            throws IOException {
        var hub = new HubThatHas();
        at(THREE_YEARS_ON, hub, (journal, store, retention) -> retention.run());
        assertThat(files()).as("all of them are folded and wait").hasSize(MONTHS + 1);
        at(
                THREE_YEARS_ON,
                hub,
                (journal, store, retention) -> {
                    foldedRightly(store);
                    var end = journal.log().ends().getFirst();
                    assertThat(journal.log().list(end.log(), 60, 1, 1_000_000)).hasSize(1);
                    hub.has.add(end.log());
                    retention.run();
                    foldedRightly(store);
                });
        assertThat(files()).hasSize(MONTHS).doesNotContain("000001.log");

        Files.delete(data.resolve("store/kiosk.mv.db"));
        at(
                THREE_YEARS_ON,
                hub,
                (journal, store, retention) -> {
                    same(store);
                    hub.has.addAll(journal.log().ids());
                });
        at(THREE_YEARS_ON, hub, (journal, store, retention) -> foldedRightly(store));
        assertThat(files()).as("the next start removes what the hub has").hasSize(1);
    }

    private static final class HubThatHas implements Delivered {
        private final Set<LogId> has = new java.util.HashSet<>();

        @Override
        public boolean has(LogId journal, long last) {
            return has.contains(journal);
        }

        @Override
        public long highest(LogId journal) {
            return 0;
        }
    }

    private void at(Instant now, Work work) {
        at(now, Delivered.TO_NOBODY, work);
    }

    private void at(Instant now, Delivered delivered, Work work) {
        try (var store = KioskStore.open(data);
                var journal =
                        Journal.open(data, store, InstantSource.fixed(now), BUILT, delivered)) {
            work.on(journal, store, new Retention(journal, store, ORIGIN, delivered));
        }
    }

    private List<String> files() {
        try (var files = Files.list(data.resolve("journal"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fill(Journal journal, Random random) {
        for (var count = 0; count < 60; count++) {
            var station = random.nextBoolean() ? "main" : "hall";
            var trial = random.nextInt(10) == 0;
            journal.write(
                    fact(random),
                    new Origin(station, ModeKind.SELF_SERVICE, Language.UKRAINIAN, trial));
        }
        journal.settle();
    }

    private static Fact fact(Random random) {
        var number = random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> new SlideShown("winter", 1 + number);
            case 1 -> new DemoBegan("a0" + number, 1, Way.TOGETHER);
            case 2 ->
                    new DemoEnded(
                            "a0" + number,
                            1,
                            Way.ALONE,
                            DemoEnded.Ending.FINISHED,
                            Stay.UNDER_3_MINUTES,
                            List.of(new StepPlayed("s", 1, number, 0, 0, 0, 1, Set.of())),
                            Optional.empty());
            case 3 -> new GroupsTallied("needs", 1, 9, Map.of("g" + number, 1 + number));
            case 4 ->
                    new ShiftMeasured(
                            "a07",
                            Optional.of(number),
                            Optional.of(2 * number),
                            Optional.of(Way.ALONE));
            default ->
                    new SurveyAnswered(
                            "pulse",
                            1,
                            Map.of("a1", List.of("" + number), "a2", List.of("x", "y")),
                            Set.of("a3"),
                            Set.of(),
                            number == 0,
                            number == 0 ? Optional.of("a2") : Optional.empty(),
                            Optional.of("a07"),
                            Optional.of(Way.WATCH),
                            number == 1 ? Set.of(SurveyAnswered.Flag.TOO_FAST) : Set.of());
        };
    }
}
