package ua.mistok.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class RecentStoreTest {

    private static final Instant TODAY = Instant.parse("2026-11-26T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Origin VISITOR =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    @TempDir private Path data;
    private Instant now = TODAY.minus(DAY.multipliedBy(2));

    private static List<Fact> facts(RecentStore recent, Instant from, Instant before) {
        return recent.between(from, before).stream()
                .flatMap(stored -> stored.fact().stream())
                .toList();
    }

    @Test
    void a_day_behind_a_busy_one_is_found_in_its_order_and_an_older_one_is_left_out() {
        var store = KioskStore.open(data);
        try (store;
                var journal = Journal.open(data, store, () -> now, now.minus(DAY))) {
            var recent = RecentStore.of(store, journal);
            journal.append(new CardOpened("a01"), VISITOR);
            now = TODAY.minus(DAY);
            journal.append(new CardOpened("a07"), VISITOR);
            new Outbox(journal).goOnInNew();
            journal.append(new CardOpened("c02"), VISITOR);
            now = TODAY;
            IntStream.rangeClosed(0, RecentStore.STRETCH)
                    .forEach(_ -> journal.append(new VisitBegan(), VISITOR));

            assertThat(facts(recent, TODAY.minus(DAY), TODAY))
                    .containsExactly(new CardOpened("a07"), new CardOpened("c02"));
            assertThat(recent.between(TODAY, TODAY.plus(DAY))).hasSize(RecentStore.STRETCH + 1);
            assertThat(recent.between(TODAY.plus(DAY), TODAY.plus(DAY.multipliedBy(2)))).isEmpty();
        }
    }
}
