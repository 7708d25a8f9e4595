package ua.mistok.app.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.FactHeader.Clock;
import ua.mistok.app.fact.KioskHealth;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class JournalTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-01T10:59:59Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;

    @Test
    void a_fact_is_in_the_store_when_append_returns_and_says_nothing_finer_than_an_hour() {
        try (var store = KioskStore.open(data);
                var journal = open(store, NOW)) {
            var name = journal.append(new CardOpened("a07"), ORIGIN);

            var row = store.read(sql -> sql.selectFrom(FACT).fetchSingle());
            assertThat(row.getJournal()).isEqualTo(name.journal().value());
            assertThat(row.getSeq()).isEqualTo(name.seq()).isEqualTo(1);
            assertThat(row.getKind()).isEqualTo("card.opened");
            assertThat(row.getAtHour()).isEqualTo("2026-12-01T10:00:00Z");
            assertThat(row.getBody())
                    .isEqualTo(
                            """
                            {"kind":"card.opened","v":1,"seq":1,"hour":"2026-12-01T10:00:00Z",\
                            "clock":"set","boot":1,"station":"main","mode":"self-service",\
                            "language":"uk","trial":false,"fact":{"service":"a07"}}""");
        }
    }

    @Test
    void every_start_counts_and_the_sequence_goes_on() {
        for (var start = 1; start <= 3; start++) {
            append(NOW, 2);
        }
        assertThat(headers()).extracting(FactHeader::boot).containsExactly(1L, 1L, 2L, 2L, 3L, 3L);
        assertThat(headers()).extracting(FactHeader::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void a_clock_before_the_build_or_before_a_known_hour_is_not_believed() {
        append(Instant.parse("1970-01-01T00:10:00Z"), 1);
        append(NOW, 1);
        append(NOW.minusSeconds(3600), 1);
        append(NOW.plusSeconds(3600), 1);

        assertThat(headers())
                .extracting(FactHeader::clock)
                .containsExactly(Clock.UNSET, Clock.SET, Clock.UNSET, Clock.SET);
    }

    @Test
    void after_a_cut_tail_facts_go_into_a_journal_of_another_name() throws Exception {
        append(NOW, 2);
        Files.write(data.resolve("journal/000001.log"), new byte[7], StandardOpenOption.APPEND);

        try (var store = KioskStore.open(data);
                var journal = open(store, NOW)) {
            var name = journal.append(new CardOpened("a07"), ORIGIN);

            assertThat(name.seq()).isEqualTo(1);
            assertThat(journal.health()).contains(new KioskHealth(true, false, false));
            assertThat(facts(store)).isEqualTo(3);
        }
    }

    @Test
    void a_journal_put_back_from_an_old_copy_does_not_give_a_name_twice() throws Exception {
        append(NOW, 2);
        var old = Files.readAllBytes(data.resolve("journal/000001.log"));
        append(NOW, 2);
        Files.write(data.resolve("journal/000001.log"), old);

        try (var store = KioskStore.open(data);
                var journal = open(store, NOW)) {
            var name = journal.append(new CardOpened("a07"), ORIGIN);

            assertThat(name.seq()).isEqualTo(1);
            assertThat(facts(store)).as("the store keeps what it had").isEqualTo(5);
        }
    }

    @Test
    void a_healthy_start_reports_nothing() {
        append(NOW, 1);
        try (var store = KioskStore.open(data);
                var journal = open(store, NOW)) {
            assertThat(journal.health()).isEmpty();
        }
    }

    @Test
    void a_new_month_goes_into_a_new_file_while_several_threads_write() throws Exception {
        var now = new AtomicReference<>(NOW);
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, now::get, BUILT);
                var threads = Executors.newFixedThreadPool(4)) {
            var names = new ArrayList<Future<FactName>>();
            for (var count = 0; count < 400; count++) {
                if (count % 100 == 0) {
                    now.set(NOW.plus(Duration.ofDays(31L * count / 100)));
                }
                names.add(threads.submit(() -> journal.append(new CardOpened("a07"), ORIGIN)));
            }
            var known = new HashSet<FactName>();
            for (var name : names) {
                known.add(name.get());
            }
            assertThat(known).hasSize(400);
            assertThat(known.stream().map(FactName::journal).distinct()).hasSizeBetween(2, 4);
            assertThat(facts(store)).isEqualTo(400);
        }
        assertThat(data.resolve("journal/000002.log")).exists();
        assertThat(headers()).filteredOn(header -> header.seq() == 1).hasSizeBetween(2, 4);
    }

    private static int facts(KioskStore store) {
        return store.read(sql -> sql.fetchCount(FACT));
    }

    private void append(Instant at, int times) {
        try (var store = KioskStore.open(data);
                var journal = open(store, at)) {
            for (var count = 0; count < times; count++) {
                journal.append(new CardOpened("a07"), ORIGIN);
            }
        }
    }

    private Journal open(KioskStore store, Instant at) {
        return Journal.open(data, store, InstantSource.fixed(at), BUILT);
    }

    private List<FactHeader> headers() {
        try (var store = KioskStore.open(data)) {
            return store
                    .read(sql -> sql.selectFrom(FACT).orderBy(FACT.SEQ).fetch(FACT.BODY))
                    .stream()
                    .map(body -> FactCodec.read(body.getBytes(UTF_8)).header())
                    .toList();
        }
    }
}
