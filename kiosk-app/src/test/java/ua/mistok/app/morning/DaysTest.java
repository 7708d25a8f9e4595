package ua.mistok.app.morning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.DemoEnded.Help;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.Way;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.RecentStore;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class DaysTest {

    private static final Origin VISITOR =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    private static final Origin REHEARSAL =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, true);

    @TempDir private Path data;

    /// 21:30 of 25 November in London is 23:30 in Kyiv; an hour later the next day has begun there.
    private Instant now = Instant.parse("2026-11-25T21:30:00Z");

    @Test
    void a_day_ends_at_midnight_in_kyiv_and_rehearsals_of_staff_are_not_counted() {
        var store = KioskStore.open(data);
        try (store;
                var journal =
                        Journal.open(
                                data, store, () -> now, Instant.parse("2026-11-01T00:00:00Z"))) {
            var days = new Days(RecentStore.of(store, journal));
            journal.append(new VisitBegan(), VISITOR);
            journal.append(new DemoBegan("a07", 1, Way.TOGETHER), VISITOR);
            journal.append(ended(Ending.FINISHED, Optional.of(Help.LIBRARIAN)), VISITOR);
            journal.append(new VisitBegan(), REHEARSAL);
            now = Instant.parse("2026-11-25T22:10:00Z");
            journal.append(new VisitBegan(), VISITOR);
            journal.append(new DemoBegan("a07", 1, Way.ALONE), VISITOR);
            journal.append(ended(Ending.LEFT, Optional.empty()), VISITOR);

            assertThat(on(days, LocalDate.of(2026, 11, 25))).isEqualTo(new Day(1, 1, 1, 1));
            assertThat(on(days, LocalDate.of(2026, 11, 26))).isEqualTo(new Day(1, 1, 0, 0));
            assertThat(on(days, LocalDate.of(2026, 11, 24))).isEqualTo(new Day(0, 0, 0, 0));
        }
    }

    private static Day on(Days days, LocalDate day) {
        return days.between(day.minusDays(1), day.plusDays(1))
                .getOrDefault(day, new Day(-1, 0, 0, 0));
    }

    private static DemoEnded ended(Ending ending, Optional<Help> help) {
        return new DemoEnded(
                "a07", 1, Way.TOGETHER, ending, Stay.UNDER_10_MINUTES, List.of(), help);
    }
}
