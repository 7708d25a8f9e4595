package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class WorkListTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @TempDir Path data;
    private Shop shop;
    private Journal journal;

    @BeforeEach
    void open() {
        shop = Shop.open(data);
        journal = Journal.open(data, shop.store, InstantSource.fixed(NOW), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        journal.close();
        shop.close();
    }

    @Test
    void reports_of_one_thing_are_one_line_with_their_number() {
        say(new CardFlagged("c02", Optional.of("form"), 1, What.TERM), false);
        say(new CardFlagged("c02", Optional.of("form"), 1, What.TERM), false);
        say(new CardFlagged("c02", Optional.of("form"), 2, What.TERM), false);
        say(new CardFlagged("c02", Optional.empty(), 1, What.SITE), false);
        say(new CardFlagged("c02", Optional.empty(), 1, What.SITE), true);

        assertThat(list().reports())
                .containsExactly(
                        new Report("c02", Optional.of("form"), 1, What.TERM, 2, 202649),
                        new Report("c02", Optional.empty(), 1, What.SITE, 1, 202649),
                        new Report("c02", Optional.of("form"), 2, What.TERM, 1, 202649));
    }

    @Test
    void what_somebody_saw_to_is_gone_until_it_is_said_again() {
        say(new CardFlagged("c02", Optional.empty(), 1, What.OTHER), false);
        say(new CardFlagged("c02", Optional.empty(), 1, What.OTHER), false);
        list().done(list().reports().getFirst(), "s1");
        assertThat(list().reports()).isEmpty();

        say(new CardFlagged("c02", Optional.empty(), 1, What.OTHER), false);

        assertThat(list().reports()).extracting(Report::times).containsExactly(1L);
        list().done(list().reports().getFirst(), "s1");
        assertThat(list().reports()).isEmpty();
    }

    @Test
    void cards_that_nobody_checked_for_long_are_listed_by_their_pack() {
        shop.install(Village.archive(1));

        assertThat(list(NOW).stale())
                .extracting(card -> card.pack().slug())
                .containsExactly("national");

        var later = Instant.parse("2027-08-01T10:00:00Z");
        assertThat(list(later).stale())
                .extracting(card -> card.id() + " " + card.pack() + " " + card.checkedOn())
                .contains("c02 village 2026-11")
                .anyMatch(line -> line.startsWith("c02 national "));
    }

    private WorkList list() {
        return list(NOW);
    }

    private WorkList list(Instant now) {
        return shop.workList(now);
    }

    private void say(CardFlagged flagged, boolean trial) {
        journal.append(
                flagged, new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, trial));
    }
}
