package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.log.LogId;
import ua.mistok.app.wire.Ranges;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

class AcknowledgementsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final LogId ONE = LogId.random();
    private static final LogId TWO = LogId.random();
    private static final Hub HUB = hub();

    @TempDir Path data;

    private interface Work {
        void on(Membership membership, SetAside aside, Acknowledgements acknowledgements);
    }

    private static Hub hub() {
        return new Hub(
                "https://hub.example.ua",
                "Вузол",
                SigningKey.random().verifying().pem(),
                OpeningKey.random().sealing().pem(),
                NOW);
    }

    /// One life of a kiosk.
    private void live(Work work) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var membership = new Membership(ledger, InstantSource.fixed(NOW));
            var aside = new SetAside(ledger);
            work.on(membership, aside, new Acknowledgements(ledger, membership, aside));
        }
    }

    @Test
    void without_a_hub_nobody_waits_and_with_one_every_fact_does_until_it_is_answered() {
        live(
                (membership, aside, acknowledgements) -> {
                    assertThat(acknowledgements.has(ONE, 3)).isTrue();
                    membership.join(HUB);
                    assertThat(acknowledgements.has(ONE, 3)).isFalse();
                    assertThat(acknowledgements.has(ONE, 0)).isTrue();
                    acknowledgements.note(ONE, Ranges.of(1, 1).and(Ranges.of(3, 3)), List.of(ONE));
                    assertThat(acknowledgements.has(ONE, 3)).isFalse();
                });
        live(
                (membership, aside, acknowledgements) -> {
                    assertThat(acknowledgements.of(ONE))
                            .isEqualTo(Ranges.of(1, 1).and(Ranges.of(3, 3)));
                    assertThat(acknowledgements.highest(ONE)).isEqualTo(3);
                    acknowledgements.note(ONE, Ranges.of(2, 2), List.of(ONE));
                    assertThat(acknowledgements.has(ONE, 3)).isTrue();
                    assertThat(acknowledgements.has(ONE, 4)).isFalse();
                    membership.leave();
                    assertThat(acknowledgements.has(ONE, 4)).isTrue();
                });
    }

    @Test
    void a_fact_that_was_not_taken_keeps_its_file_until_a_person_has_seen_to_it() {
        live(
                (membership, aside, acknowledgements) -> {
                    membership.join(HUB);
                    aside.add(ONE.toString(), Ranges.of(2, 2), "too-large", NOW);
                    acknowledgements.note(ONE, Ranges.of(1, 3), List.of(ONE));
                    assertThat(acknowledgements.has(ONE, 3)).isFalse();
                    aside.dealtWith(ONE.toString(), Ranges.of(2, 2), NOW);
                    assertThat(acknowledgements.has(ONE, 3)).isTrue();
                });
    }

    @Test
    void another_hub_begins_with_nothing_and_journals_that_are_gone_are_forgotten() {
        live(
                (membership, aside, acknowledgements) -> {
                    membership.join(HUB);
                    acknowledgements.note(ONE, Ranges.of(1, 9), List.of(ONE, TWO));
                    acknowledgements.note(TWO, Ranges.of(1, 2), List.of(TWO));
                    assertThat(acknowledgements.of(ONE)).isEqualTo(Ranges.NONE);
                    assertThat(acknowledgements.of(TWO)).isEqualTo(Ranges.of(1, 2));
                    membership.join(hub());
                    assertThat(acknowledgements.of(TWO)).isEqualTo(Ranges.NONE);
                });
    }

    @Test
    void a_journal_that_ends_before_what_the_hub_has_is_left() {
        Origin origin = new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var membership = new Membership(ledger, InstantSource.fixed(NOW));
            var acknowledgements = new Acknowledgements(ledger, membership, new SetAside(ledger));
            membership.join(HUB);
            LogId id;
            try (var journal = Journal.open(data, store, () -> NOW, NOW, acknowledgements)) {
                id = journal.append(new CardOpened("a01"), origin).journal();
                acknowledgements.note(id, Ranges.of(1, 1), List.of(id));
            }
            try (var journal = Journal.open(data, store, () -> NOW, NOW, acknowledgements)) {
                assertThat(journal.append(new CardOpened("a02"), origin).journal()).isEqualTo(id);
                acknowledgements.note(id, Ranges.of(1, 5), List.of(id));
            }
            try (var journal = Journal.open(data, store, () -> NOW, NOW, acknowledgements)) {
                assertThat(journal.append(new CardOpened("a03"), origin).journal())
                        .isNotEqualTo(id);
            }
        }
    }

    @Test
    void what_was_set_aside_is_known_by_its_reason_over_starts_and_a_later_word_replaces_it() {
        var one = ONE.toString();
        live(
                (membership, aside, acknowledgements) -> {
                    aside.add(one, Ranges.of(2, 3), "malformed", NOW);
                    aside.add(one, Ranges.of(7, 7), SetAside.CONFLICT, NOW);
                    aside.dealtWith(one, Ranges.of(3, 3), NOW);
                    aside.add(one, Ranges.of(3, 3), "too-large", NOW);
                });
        live(
                (membership, aside, acknowledgements) -> {
                    assertThat(aside.list(10))
                            .extracting(SetAside.Item::seq, SetAside.Item::code)
                            .containsExactlyInAnyOrder(
                                    org.assertj.core.groups.Tuple.tuple(2L, "malformed"),
                                    org.assertj.core.groups.Tuple.tuple(3L, "too-large"),
                                    org.assertj.core.groups.Tuple.tuple(7L, "conflict"));
                    assertThat(aside.count()).isEqualTo(3);
                    assertThat(aside.list(1)).hasSize(1);
                    aside.dealtWith(one, Ranges.of(1, 9), NOW);
                    assertThat(aside.count()).isZero();
                });
        live((membership, aside, acknowledgements) -> assertThat(aside.list(10)).isEmpty());
    }
}
