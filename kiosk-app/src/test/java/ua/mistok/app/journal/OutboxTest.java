package ua.mistok.app.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir Path data;
    private KioskStore store;
    private Journal journal;
    private Outbox outbox;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        journal = Journal.open(data, store, InstantSource.fixed(NOW), NOW);
        outbox = new Outbox(journal);
    }

    @AfterEach
    void close() {
        journal.close();
        store.close();
    }

    private FactName append(String service) {
        return journal.append(new CardOpened(service), ORIGIN);
    }

    @Test
    void facts_are_given_as_they_stand_in_the_files_the_oldest_journal_first() {
        var first = append("a01").journal();
        append("a02");
        outbox.goOnInNew();
        var second = append("a03").journal();

        assertThat(outbox.ends()).containsExactly(new FactName(first, 2), new FactName(second, 1));
        assertThat(outbox.list(first, 1, 10, 10_000))
                .extracting(LogRecord::seq)
                .containsExactly(1L, 2L);
        assertThat(new String(outbox.list(second, 1, 10, 10_000).getFirst().bytes(), UTF_8))
                .startsWith("{\"kind\":\"card.opened\",\"v\":1,\"seq\":1,")
                .endsWith("\"fact\":{\"service\":\"a03\"}}");
    }

    @Test
    void so_many_facts_and_bytes_are_given_and_always_one() {
        var id = append("a01").journal();
        for (var count = 0; count < 1_200; count++) {
            journal.write(new CardOpened("a02"), ORIGIN);
        }
        journal.settle();
        var one = outbox.list(id, 1, 1, 1).getFirst().bytes().length;

        assertThat(outbox.list(id, 1_100, 7, Long.MAX_VALUE))
                .extracting(LogRecord::seq)
                .containsExactly(1_100L, 1_101L, 1_102L, 1_103L, 1_104L, 1_105L, 1_106L);
        assertThat(outbox.list(id, 1, 100, 3L * one + 20)).hasSize(3);
        assertThat(outbox.list(id, 1, 100, 1)).hasSize(1);
        assertThat(outbox.list(id, 1_202, 100, 10_000)).isEmpty();
        assertThat(outbox.list(LogId.random(), 1, 100, 10_000)).isEmpty();
    }

    @Test
    void whoever_listens_hears_of_what_can_be_sent() {
        var heard = new AtomicInteger();
        var end = outbox.listen(() -> heard.addAndGet((int) outbox.ends().getLast().seq()));
        append("a01");
        append("a02");
        end.run();
        append("a03");

        assertThat(heard).hasValue(3);
    }
}
