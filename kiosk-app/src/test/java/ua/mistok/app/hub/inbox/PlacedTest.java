package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.KioskPlaced;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Totals;
import ua.mistok.config.text.LocalizedText;

/// A kiosk was moved: each fact belongs to where it was made, however it comes.
class PlacedTest {

    /// The kiosk was moved before its eleventh fact.
    private static final long MOVE = 11;

    private static final long LAST = 20;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final HubKeys keys = new HubKeyStore(database.store(), Clock.systemUTC()).getOrMake();
    private final Fleet fleet = new Fleet(database.store(), keys, "Вузол", Clock.systemUTC());
    private final Inbox inbox = new Inbox(database.store(), fleet, Clock.systemUTC());
    private final Places places = Places.open(database.store());
    private final SampleKiosk kiosk;

    PlacedTest() {
        add("tyvriv", "vinnytska");
        add("yavoriv", "lvivska");
        kiosk = SampleKiosk.joined(fleet, "tyvriv");
    }

    private void add(String id, String region) {
        places.add(
                new Node(id, Optional.of(region), Node.Level.COMMUNITY, LocalizedText.of(id, id)));
    }

    @Test
    void facts_before_the_move_belong_to_the_old_place_also_when_they_come_late()
            throws NotUnderstood {
        inbox.take(batch(MOVE, LAST));
        inbox.take(batch(1, MOVE - 1));

        assertCountedWhereMade();
    }

    /// The fact that tells of the move comes last.
    @Test
    void facts_that_were_counted_at_the_old_place_go_to_the_new_one() throws NotUnderstood {
        inbox.take(batch(1, MOVE - 1));
        inbox.take(batch(MOVE + 1, LAST));
        assertThat(at("tyvriv")).isEqualTo(counts(1, MOVE - 1, MOVE + 1, LAST));
        inbox.take(batch(MOVE, MOVE));

        assertCountedWhereMade();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void in_any_order_any_number_of_times_by_network_and_stick_it_is_the_same(long seed)
            throws NotUnderstood {
        var courier =
                new Courier(
                        inbox,
                        fleet,
                        new Desires(
                                database.store(),
                                fleet,
                                places,
                                PackWishes.NONE,
                                Clock.systemUTC()),
                        keys);
        var random = new Random(seed);
        var envelopes = new ArrayList<Envelope>();
        for (var first = 1L; first <= LAST; first += 3) {
            envelopes.add(batch(first, Math.min(first + 2, LAST)));
            envelopes.add(batch(first, Math.min(first + 4, LAST)));
        }
        Collections.shuffle(envelopes, random);
        for (var envelope : envelopes) {
            if (random.nextBoolean()) {
                inbox.take(envelope);
            } else {
                courier.receive(CourierFile.of(envelope, kiosk.id(), keys.opening().sealing()));
            }
        }

        assertCountedWhereMade();
    }

    @Test
    void where_it_is_registered_when_facts_come_makes_no_difference() throws NotUnderstood {
        inbox.take(batch(1, 5));
        kiosk.join(fleet, "yavoriv");
        inbox.take(batch(MOVE, LAST));
        inbox.take(batch(6, MOVE - 1));
        inbox.take(kiosk.batch(Ranges.of(21, 25), 25, facts(21, 25)));

        assertThat(at("tyvriv")).isEqualTo(counts(1, MOVE - 1));
        assertThat(at("vinnytska")).isEqualTo(counts(1, MOVE - 1));
        assertThat(at("lvivska")).isEqualTo(counts(MOVE, 25));
        assertThat(at("yavoriv"))
                .as("the very node, once it joined there")
                .isEqualTo(counts(21, 25));
    }

    @Test
    void a_kiosk_that_never_said_where_it_stands_is_where_it_joined() throws NotUnderstood {
        inbox.take(kiosk.batch(1, 6));
        kiosk.join(fleet, "yavoriv");
        inbox.take(kiosk.batch(7, 12));

        assertThat(at("tyvriv")).isEqualTo(map(sums(SampleKiosk.facts(1, 6))));
        assertThat(at("yavoriv")).isEqualTo(map(sums(SampleKiosk.facts(7, 12))));
    }

    @Test
    void a_place_that_the_hub_does_not_have_is_its_region() throws NotUnderstood {
        var facts = new ArrayList<>(List.of(placed(1, "rudno", "UA-46")));
        facts.addAll(SampleKiosk.facts(2, 6));
        inbox.take(kiosk.batch(Ranges.of(1, 6), 6, facts));

        assertThat(at("lvivska")).isEqualTo(map(sums(facts)));
        assertThat(at("vinnytska")).isEmpty();
    }

    /// Totals stand where the newest fact of theirs was made; what they hold counts nowhere else.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void totals_double_nothing(long seed) throws NotUnderstood {
        var envelopes = new ArrayList<Envelope>();
        for (var first = 1L; first <= LAST; first += 5) {
            envelopes.add(batch(first, first + 4));
        }
        envelopes.add(totals(8));
        envelopes.add(totals(16));
        Collections.shuffle(envelopes, new Random(seed));
        for (var envelope : envelopes) {
            if (envelope.holds(Totals.class)) {
                inbox.takeTotals(envelope);
            } else {
                inbox.take(envelope);
            }
        }

        assertThat(at(Places.ROOT)).isEqualTo(counts(1, LAST));
    }

    /// Its region stands on the country's page, and the parts are the whole.
    @Test
    void the_place_that_the_last_kiosk_left_keeps_its_figures() throws NotUnderstood {
        inbox.take(batch(1, MOVE - 1));
        kiosk.join(fleet, "yavoriv");
        inbox.take(batch(MOVE, LAST));
        new Rollup(database.store()).run();

        var results = new HubResults(database.store(), SHELF, Clock.systemUTC());
        var weeks = List.<Period.Leaf>of(new Week(2026, 49));
        assertThat(results.activityBelow(Places.ROOT, weeks).keySet())
                .containsExactlyInAnyOrder("lvivska", "vinnytska");
        assertThat(results.activityBelow("vinnytska", weeks)).containsOnlyKeys("tyvriv");
    }

    /// While nothing moves, a batch costs no question more: here every one would fail.
    @Test
    void a_batch_of_a_kiosk_that_stays_asks_the_database_nothing() {
        var known =
                Placing.NONE.with(
                        List.of(new Placing.Mark(1, false, "tyvriv")),
                        Map.of("tyvriv", Set.of("tyvriv")));
        var held = new JournalStore.Held(kiosk.id(), Ranges.of(1, 3), 3, false, 0, known);
        var noDatabase = DSL.using(SQLDialect.POSTGRES);
        var fresh =
                LongStream.rangeClosed(4, 9)
                        .mapToObj(seq -> Received.of(seq, SampleKiosk.facts(seq, seq).getFirst()))
                        .toList();

        assertThat(
                        new PlacingStore(noDatabase, kiosk.id(), kiosk.journal(), "tyvriv")
                                .update(held, fresh))
                .isSameAs(known);
    }

    private void assertCountedWhereMade() {
        assertThat(at("tyvriv")).isEqualTo(counts(1, MOVE - 1));
        assertThat(at("vinnytska")).isEqualTo(counts(1, MOVE - 1));
        assertThat(at("lvivska")).isEqualTo(counts(MOVE, LAST));
        assertThat(at("@lvivska")).isEqualTo(counts(MOVE, LAST));
        assertThat(at(Places.ROOT)).isEqualTo(counts(1, LAST));
    }

    private Envelope batch(long first, long last) {
        return kiosk.batch(Ranges.of(first, last), LAST, facts(first, last));
    }

    private Envelope totals(long through) {
        var rows =
                sums(facts(1, through)).all().stream()
                        .map(
                                each ->
                                        new TallyClosed.Row(
                                                each.tally().week(), each.tally().key(), each.n()))
                        .toList();
        var of = new Totals.Of(kiosk.journal(), through, List.of(), rows);
        return Envelope.of(new Totals(List.of(of)), kiosk.id(), kiosk.key());
    }

    /// The first fact and the eleventh say where the kiosk stands.
    private static List<byte[]> facts(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(
                        seq ->
                                seq == 1
                                        ? placed(1, "vinnytska", "UA-05")
                                        : seq == MOVE
                                                ? placed(MOVE, "lvivska", "UA-46")
                                                : SampleKiosk.facts(seq, seq).getFirst())
                .toList();
    }

    private static byte[] placed(long seq, String place, String region) {
        return SampleKiosk.fact(seq, new KioskPlaced(place, Optional.of(region), Optional.empty()));
    }

    private static Sums sums(List<byte[]> facts) {
        var sums = new Sums();
        facts.forEach(bytes -> sums.add(Counting.of(FactCodec.read(bytes))));
        return sums;
    }

    /// @param ends pairs of a first and a last fact
    private static Map<Tally, Long> counts(long... ends) {
        var facts = new ArrayList<byte[]>();
        for (var at = 0; at < ends.length; at += 2) {
            facts.addAll(facts(ends[at], ends[at + 1]));
        }
        return map(sums(facts));
    }

    private static Map<Tally, Long> map(Sums sums) {
        var counts = new HashMap<Tally, Long>();
        sums.all().forEach(each -> counts.put(each.tally(), each.n()));
        return counts;
    }

    private Map<Tally, Long> at(String place) {
        new Rollup(database.store()).run();
        var counts = new HashMap<Tally, Long>();
        database
                .store()
                .read(sql -> sql.selectFrom(TALLY).where(TALLY.PLACE.eq(place)).fetch())
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
