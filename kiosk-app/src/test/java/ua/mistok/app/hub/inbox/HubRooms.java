package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.desired.PackWishes;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.sync.SyncedKiosk;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;

/// A hub as far as kiosks know it, wired by hand on a database; and what has arrived there.
record HubRooms(
        HubStore store, HubKeys keys, Fleet fleet, Inbox inbox, Counter counter, Courier courier) {

    /// Name of a fact.
    record Name(UUID journal, long seq) {}

    static HubRooms on(HubStore store) {
        var places = Places.open(store);
        var clock = Clock.systemUTC();
        var keys = new HubKeyStore(store, clock).getOrMake();
        var fleet = new Fleet(store, keys, "Вузол", clock);
        var inbox = new Inbox(store, fleet, clock);
        var desires = new Desires(store, fleet, places, PackWishes.NONE, clock);
        return new HubRooms(
                store,
                keys,
                fleet,
                inbox,
                new Counter(inbox, fleet, desires, keys),
                new Courier(inbox, fleet, desires, keys));
    }

    Door door() {
        return Door.of(counter);
    }

    /// A code to join with.
    String code() {
        return fleet.invite("Бібліотека №1", "vinnytska", "admin").toString();
    }

    int rows() {
        return store.read(sql -> sql.fetchCount(FACT));
    }

    Set<Name> stored() {
        return new HashSet<>(
                store.read(
                        sql ->
                                sql.select(FACT.JOURNAL, FACT.SEQ)
                                        .from(FACT)
                                        .fetch(row -> new Name(row.value1(), row.value2()))));
    }

    /// Which cards were opened, as the facts here tell it: as often as they tell it.
    List<String> opened() {
        return store.read(
                sql ->
                        sql.fetch("select body::json #>> '{fact,service}' from fact")
                                .getValues(0, String.class));
    }

    /// The same, of what lies on the shelf of conflicts.
    List<String> onTheShelf() {
        return store.read(
                sql ->
                        sql.fetch("select body::json #>> '{fact,service}' from conflict")
                                .getValues(0, String.class));
    }

    /// How many facts the tallies of the whole country know of, once all are added up.
    long tallied() {
        new Rollup(store).run();
        return store.read(
                        sql ->
                                sql.select(DSL.coalesce(DSL.sum(TALLY.N), BigDecimal.ZERO))
                                        .from(TALLY)
                                        .where(TALLY.PLACE.eq(Places.ROOT))
                                        .and(TALLY.MEASURE.eq(Measure.KIND))
                                        .and(TALLY.DIMENSION.eq(Dimension.NONE))
                                        .fetchSingle())
                .value1()
                .longValueExact();
    }

    /// Every fact that a kiosk has ever written.
    static Set<Name> names(SyncedKiosk kiosk) {
        var names = new HashSet<Name>();
        for (var end : kiosk.sync.outbox.ends()) {
            for (var seq = 1L; seq <= end.seq(); seq++) {
                names.add(new Name(end.journal().value(), seq));
            }
        }
        return names;
    }
}
