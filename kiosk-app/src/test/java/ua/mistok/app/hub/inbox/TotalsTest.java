package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.inbox.Courier.Outcome;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Refusal;
import ua.mistok.app.wire.Totals;

/// Counts that a kiosk sent in the place of facts, and facts that come all the same.
class TotalsTest {

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final HubKeys keys = new HubKeyStore(database.store(), Clock.systemUTC()).getOrMake();
    private final Fleet fleet = new Fleet(database.store(), keys, "Вузол", Clock.systemUTC());
    private final Inbox inbox = new Inbox(database.store(), fleet, Clock.systemUTC());
    private final SampleKiosk kiosk;

    TotalsTest() {
        Places.open(database.store());
        kiosk = SampleKiosk.joined(fleet, "vinnytska");
    }

    @Test
    void facts_that_come_after_the_totals_count_nothing_more() throws NotUnderstood {
        assertThat(inbox.takeTotals(totals(10))).isTrue();
        assertThat(tallied()).isEqualTo(counts(1, 10));
        inbox.take(kiosk.batch(4, 12));
        assertThat(tallied()).isEqualTo(counts(1, 12));
        inbox.take(kiosk.batch(1, 3));
        assertThat(tallied()).isEqualTo(counts(1, 12));
    }

    @Test
    void totals_that_come_after_facts_bring_only_what_is_missing() throws NotUnderstood {
        inbox.take(kiosk.batch(3, 5));
        inbox.take(kiosk.batch(9, 12));
        assertThat(inbox.takeTotals(totals(10))).isTrue();
        assertThat(tallied()).isEqualTo(counts(1, 12));
    }

    @Test
    void newer_totals_replace_older_ones_and_older_ones_change_nothing() throws NotUnderstood {
        inbox.takeTotals(totals(5));
        assertThat(inbox.takeTotals(totals(30))).isTrue();
        assertThat(inbox.takeTotals(totals(30))).isFalse();
        assertThat(inbox.takeTotals(totals(5))).isFalse();
        assertThat(tallied()).isEqualTo(counts(1, 30));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void in_any_order_and_any_number_of_times_nothing_doubles(long seed) throws NotUnderstood {
        var envelopes = new ArrayList<Envelope>();
        LongStream.of(7, 20, 33).forEach(through -> envelopes.add(totals(through)));
        for (var first = 1; first <= 36; first += 6) {
            envelopes.add(kiosk.batch(first, first + 5));
        }
        envelopes.addAll(List.copyOf(envelopes));
        Collections.shuffle(envelopes, new Random(seed));
        for (var envelope : envelopes) {
            if (envelope.holds(Totals.class)) {
                inbox.takeTotals(envelope);
            } else {
                inbox.take(envelope);
            }
        }
        assertThat(tallied()).isEqualTo(counts(1, 36));
    }

    /// The first journal was folded away into the second one, whose third fact says so.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_was_folded_away_counts_once_whichever_way_it_comes(long seed) throws NotUnderstood {
        var holder = kiosk.withJournal(UUID.randomUUID());
        var folded = rows(1, 6);
        var closed = new TallyClosed(kiosk.journal().toString(), 1, 1, folded, Optional.empty());
        var facts = new ArrayList<>(SampleKiosk.facts(1, 2));
        facts.add(SampleKiosk.fact(3, closed));
        var sum = new ArrayList<>(rows(1, 2));
        sum.addAll(folded);

        var envelopes =
                new ArrayList<>(
                        List.of(
                                kiosk.batch(1, 3),
                                kiosk.batch(4, 6),
                                holder.batch(Ranges.of(1, 3), 3, facts),
                                totals(new Totals.Of(kiosk.journal(), 4, List.of(), rows(1, 4))),
                                totals(
                                        new Totals.Of(
                                                holder.journal(),
                                                3,
                                                List.of(kiosk.journal()),
                                                sum))));
        envelopes.addAll(List.copyOf(envelopes));
        Collections.shuffle(envelopes, new Random(seed));
        for (var envelope : envelopes) {
            if (envelope.holds(Totals.class)) {
                inbox.takeTotals(envelope);
            } else {
                inbox.take(envelope);
            }
        }
        var expected = new Sums();
        sum.forEach(row -> expected.add(Counting.rows(one(row))));
        assertThat(tallied()).isEqualTo(map(expected));
    }

    @Test
    void a_file_of_a_stick_is_taken_and_one_that_was_changed_is_not() throws NotUnderstood {
        var desires =
                new Desires(
                        database.store(),
                        fleet,
                        Places.open(database.store()),
                        PackWishes.NONE,
                        Clock.systemUTC());
        var courier = new Courier(inbox, fleet, desires, keys);
        var file = CourierFile.of(totals(10), kiosk.id(), keys.opening().sealing());
        assertThat(file.name()).endsWith(".totals");
        assertThat(courier.receive(file)).isEqualTo(new Outcome.Counted(file, true));
        assertThat(courier.receive(file)).isEqualTo(new Outcome.Counted(file, false));

        var bytes = file.bytes().clone();
        bytes[bytes.length / 2] ^= 1;
        assertThat(courier.receive(new CourierFile(file.name(), bytes)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(tallied()).isEqualTo(counts(1, 10));
    }

    @Test
    void counts_of_another_kiosks_journal_and_what_are_no_counts_change_nothing()
            throws NotUnderstood {
        var other = SampleKiosk.joined(fleet, "lvivska").withJournal(kiosk.journal());
        inbox.take(kiosk.batch(1, 5));
        var stolen = new Totals(List.of(new Totals.Of(kiosk.journal(), 9, List.of(), rows(1, 9))));
        assertThat(inbox.takeTotals(Envelope.of(stolen, other.id(), other.key()))).isFalse();

        var row = new TallyClosed.Row(202649, List.of("kind", "'; drop table tally; --"), 1);
        var none = new Totals.Of(kiosk.journal(), 9, List.of(), List.of(row));
        assertThatThrownBy(() -> inbox.takeTotals(totals(none)))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        no -> assertThat(no.code()).isEqualTo(Refusal.Code.MALFORMED));
        fleet.revoke(kiosk.id());
        assertThatThrownBy(() -> inbox.takeTotals(totals(10)))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        no -> assertThat(no.code()).isEqualTo(Refusal.Code.REVOKED));
        assertThat(tallied()).isEqualTo(counts(1, 5));
    }

    private Envelope totals(long through) {
        return totals(new Totals.Of(kiosk.journal(), through, List.of(), rows(1, through)));
    }

    private Envelope totals(Totals.Of of) {
        return Envelope.of(new Totals(List.of(of)), kiosk.id(), kiosk.key());
    }

    private static Sums sums(long first, long last) {
        var sums = new Sums();
        SampleKiosk.facts(first, last)
                .forEach(bytes -> sums.add(Counting.of(FactCodec.read(bytes))));
        return sums;
    }

    private static List<TallyClosed.Row> rows(long first, long last) {
        return sums(first, last).all().stream()
                .map(each -> new TallyClosed.Row(each.tally().week(), each.tally().key(), each.n()))
                .toList();
    }

    private static TallyClosed one(TallyClosed.Row row) {
        return new TallyClosed("", 1, 1, List.of(row), Optional.empty());
    }

    private static Map<Tally, Long> counts(long first, long last) {
        return map(sums(first, last));
    }

    private static Map<Tally, Long> map(Sums sums) {
        var counts = new HashMap<Tally, Long>();
        sums.all().stream()
                .filter(each -> each.n() != 0)
                .forEach(each -> counts.put(each.tally(), each.n()));
        return counts;
    }

    /// Of the country, which has no other kiosk with facts.
    private Map<Tally, Long> tallied() {
        new Rollup(database.store()).run();
        var counts = new HashMap<Tally, Long>();
        database
                .store()
                .read(sql -> sql.selectFrom(TALLY).where(TALLY.PLACE.eq(Places.ROOT)).fetch())
                .stream()
                .filter(row -> row.getN() != 0)
                .forEach(
                        row ->
                                counts.put(
                                        new Tally(
                                                row.getWeek(),
                                                row.getMeasure(),
                                                row.getSubject(),
                                                row.getVersion(),
                                                row.getItem(),
                                                row.getCode(),
                                                row.getDimension(),
                                                row.getMember(),
                                                row.getFlagged()),
                                        row.getN()));
        return counts;
    }
}
