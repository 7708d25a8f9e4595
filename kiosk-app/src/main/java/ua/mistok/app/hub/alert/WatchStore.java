package ua.mistok.app.hub.alert;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static ua.mistok.app.db.hub.Tables.ALERT_ITEM;
import static ua.mistok.app.db.hub.Tables.ALERT_LOOK;
import static ua.mistok.app.db.hub.Tables.ALERT_OPEN;
import static ua.mistok.app.db.hub.Tables.ALERT_RULE;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.fleet.Need;

/// What lasts and was told, as rows; one look at the fleet within its transaction.
record WatchStore(DSLContext sql, Instant now) {

    static final String BEGUN = "begun";
    static final String WELL = "well";

    private static final ua.mistok.app.db.hub.tables.AlertItem OTHER = ALERT_ITEM.as("other");

    /// @return false if another hub looked since then, or looks at this moment
    static boolean begin(DSLContext sql, Instant now, Instant since) {
        var mine =
                sql.selectFrom(ALERT_LOOK)
                        .where(ALERT_LOOK.LOOKED.le(since))
                        .forUpdate()
                        .skipLocked()
                        .fetch();
        return mine.isNotEmpty()
                && sql.update(ALERT_LOOK).set(ALERT_LOOK.LOOKED, now).execute() == 1;
    }

    /// Holds the look: no other hub began one meanwhile.
    boolean isMine() {
        return sql.selectFrom(ALERT_LOOK).forUpdate().fetchSingle().getLooked().equals(now);
    }

    /// Those that need a human now.
    void keep(List<KioskState> sick) {
        if (sick.isEmpty()) {
            return;
        }
        sql.insertInto(ALERT_OPEN, ALERT_OPEN.KIOSK, ALERT_OPEN.NEEDS, ALERT_OPEN.SINCE)
                .valuesOfRows(
                        sick.stream()
                                .map(state -> row(state.kiosk(), needs(state), now))
                                .collect(Collectors.toList()))
                .onConflict(ALERT_OPEN.KIOSK)
                .doUpdate()
                .set(ALERT_OPEN.NEEDS, excluded(ALERT_OPEN.NEEDS))
                .setNull(ALERT_OPEN.WELL)
                .execute();
    }

    private static String needs(KioskState state) {
        return state.needs().stream().map(Need::name).collect(Collectors.joining(","));
    }

    /// Of a kiosk that belongs to the hub no more nothing is said.
    void forget(List<UUID> belonging) {
        sql.deleteFrom(ALERT_OPEN).where(not(ALERT_OPEN.KIOSK.eq(any(array(belonging))))).execute();
        sql.deleteFrom(ALERT_ITEM).where(not(ALERT_ITEM.KIOSK.eq(any(array(belonging))))).execute();
    }

    /// All others need nobody: what nobody heard of is over, the rest is over once that lasts.
    void heal(List<UUID> sick) {
        var others = not(ALERT_OPEN.KIOSK.eq(any(array(sick))));
        sql.deleteFrom(ALERT_OPEN).where(others).and(ALERT_OPEN.TOLD.isNull()).execute();
        sql.update(ALERT_OPEN)
                .set(ALERT_OPEN.WELL, now)
                .where(others)
                .and(ALERT_OPEN.WELL.isNull())
                .execute();
    }

    /// Of these kiosks those that need a human since then, and nobody was told.
    List<UUID> untold(List<UUID> reachable, Instant since) {
        return sql.select(ALERT_OPEN.KIOSK)
                .from(ALERT_OPEN)
                .where(ALERT_OPEN.KIOSK.eq(any(array(reachable))))
                .and(ALERT_OPEN.TOLD.isNull())
                .and(ALERT_OPEN.SINCE.le(since))
                .fetch(ALERT_OPEN.KIOSK);
    }

    void tell(List<UUID> kiosks) {
        say(kiosks, BEGUN, WELL);
        sql.update(ALERT_OPEN)
                .set(ALERT_OPEN.TOLD, now)
                .where(ALERT_OPEN.KIOSK.eq(any(array(kiosks))))
                .execute();
    }

    /// Those that need nobody since then.
    void tellWell(Instant since) {
        var well =
                sql.select(ALERT_OPEN.KIOSK)
                        .from(ALERT_OPEN)
                        .where(ALERT_OPEN.WELL.le(since))
                        .fetch(ALERT_OPEN.KIOSK);
        if (!well.isEmpty()) {
            say(well, WELL, BEGUN);
            sql.deleteFrom(ALERT_OPEN).where(ALERT_OPEN.KIOSK.eq(any(array(well)))).execute();
        }
    }

    /// To every address of a place above each kiosk. Who has not yet heard of the opposite hears
    /// neither: nothing changed for them.
    private void say(List<UUID> kiosks, String kind, String opposite) {
        var ids = array(kiosks);
        sql.insertInto(
                        ALERT_ITEM,
                        ALERT_ITEM.CHANNEL,
                        ALERT_ITEM.TARGET,
                        ALERT_ITEM.KIOSK,
                        ALERT_ITEM.KIND,
                        ALERT_ITEM.NEEDS,
                        ALERT_ITEM.MADE)
                .select(
                        selectDistinct(
                                        ALERT_RULE.CHANNEL,
                                        ALERT_RULE.TARGET,
                                        ALERT_OPEN.KIOSK,
                                        val(kind),
                                        ALERT_OPEN.NEEDS,
                                        val(now))
                                .from(ALERT_OPEN)
                                .join(KIOSK)
                                .on(KIOSK.KIOSK_.eq(ALERT_OPEN.KIOSK))
                                .join(PLACE_ABOVE)
                                .on(PLACE_ABOVE.PLACE.eq(KIOSK.PLACE))
                                .join(ALERT_RULE)
                                .on(ALERT_RULE.PLACE.eq(PLACE_ABOVE.ABOVE))
                                .where(ALERT_OPEN.KIOSK.eq(any(ids)))
                                .and(
                                        notExists(
                                                selectOne()
                                                        .from(OTHER)
                                                        .where(OTHER.CHANNEL.eq(ALERT_RULE.CHANNEL))
                                                        .and(OTHER.TARGET.eq(ALERT_RULE.TARGET))
                                                        .and(OTHER.KIOSK.eq(ALERT_OPEN.KIOSK))
                                                        .and(OTHER.KIND.eq(opposite))
                                                        .and(OTHER.TAKEN.isNull()))))
                .onConflictDoNothing()
                .execute();
        sql.deleteFrom(ALERT_ITEM)
                .where(ALERT_ITEM.KIOSK.eq(any(ids)))
                .and(ALERT_ITEM.KIND.eq(opposite))
                .and(ALERT_ITEM.TAKEN.isNull())
                .execute();
    }

    private static UUID[] array(List<UUID> kiosks) {
        return kiosks.toArray(UUID[]::new);
    }
}
