package ua.mistok.app.hub.packs;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.PACK_TARGET;
import static ua.mistok.app.db.hub.Tables.PACK_VERSION;
import static ua.mistok.app.db.hub.Tables.PLACE;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.PlaceName;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;

/// For whom versions are, as rows; within transactions of the caller.
final class RingStore {

    /// Of a version: kiosks that it is for shall have it.
    static final Condition IS_LIVE =
            PACK_VERSION
                    .STATE
                    .eq(VersionStore.stored(State.APPROVED))
                    .and(PACK_VERSION.STOPPED.isNull())
                    .and(PACK_VERSION.WITHDRAWN.isNull());

    private RingStore() {}

    static void add(DSLContext sql, PackId pack, int version, Target target, Instant now) {
        sql.insertInto(PACK_TARGET)
                .set(PACK_TARGET.PACK, pack.slug())
                .set(PACK_TARGET.VERSION, version)
                .set(PACK_TARGET.TARGET, target.id())
                .set(PACK_TARGET.PLACE, target.place())
                .set(PACK_TARGET.WIDENED, now)
                .onConflictDoNothing()
                .execute();
    }

    /// In the order in which they came.
    static List<Target> list(DSLContext sql, PackId pack, int version) {
        return sql.selectFrom(PACK_TARGET)
                .where(PACK_TARGET.PACK.eq(pack.slug()))
                .and(PACK_TARGET.VERSION.eq(version))
                .orderBy(PACK_TARGET.WIDENED, PACK_TARGET.TARGET)
                .fetch(row -> new Target(row.getTarget(), row.getPlace()));
    }

    /// Something is another for all that a version is for; in the transaction that changed it.
    static void revise(DSLContext sql, PackVersion version) {
        list(sql, version.pack(), version.version())
                .forEach(target -> RevisionStore.next(sql, target.id()));
    }

    /// The newest version that was given to anybody and not withdrawn.
    static Optional<Integer> newest(DSLContext sql, PackId pack) {
        return sql.select(PACK_VERSION.VERSION)
                .from(PACK_VERSION)
                .where(PACK_VERSION.PACK.eq(pack.slug()))
                .and(PACK_VERSION.WITHDRAWN.isNull())
                .and(
                        exists(
                                selectOne()
                                        .from(PACK_TARGET)
                                        .where(PACK_TARGET.PACK.eq(PACK_VERSION.PACK))
                                        .and(PACK_TARGET.VERSION.eq(PACK_VERSION.VERSION))))
                .orderBy(PACK_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(PACK_VERSION.VERSION);
    }

    /// Every approved version so far is withdrawn.
    static void withdraw(DSLContext sql, PackId pack, Instant now) {
        sql.update(PACK_VERSION)
                .set(PACK_VERSION.WITHDRAWN, now)
                .where(PACK_VERSION.PACK.eq(pack.slug()))
                .and(PACK_VERSION.STATE.eq(VersionStore.stored(State.APPROVED)))
                .and(PACK_VERSION.WITHDRAWN.isNull())
                .execute();
    }

    /// What a kiosk shall have: of each pack the newest version that is for it. A version that was
    /// stopped is not wanted any more, but who has it has something newer than what is wanted, and
    /// keeps it. What was withdrawn is so for everybody: a stick may have brought it anywhere.
    static List<PackWish> wishes(DSLContext sql, UUID kiosk, String place) {
        var live = new ArrayList<>(live(sql, kiosk, place));
        var wanted = new HashSet<String>();
        live.forEach(wish -> wanted.add(wish.pack()));
        live.addAll(
                sql.select(PACK_VERSION.fields())
                        .select(PLACE.fields())
                        .distinctOn(PACK_VERSION.PACK)
                        .from(PACK_VERSION)
                        .join(PLACE)
                        .on(PLACE.PLACE_.eq(PACK_VERSION.PLACE))
                        .where(PACK_VERSION.WITHDRAWN.isNotNull())
                        .and(PACK_VERSION.PACK.notIn(wanted))
                        .orderBy(PACK_VERSION.PACK, PACK_VERSION.VERSION.desc())
                        .fetch(row -> wish(row, true)));
        return List.copyOf(live);
    }

    private static List<PackWish> live(DSLContext sql, UUID kiosk, String place) {
        var above = select(PLACE_ABOVE.ABOVE).from(PLACE_ABOVE).where(PLACE_ABOVE.PLACE.eq(place));
        return sql.select(PACK_VERSION.fields())
                .select(PLACE.fields())
                .distinctOn(PACK_VERSION.PACK)
                .from(PACK_TARGET)
                .join(PACK_VERSION)
                .on(PACK_VERSION.PACK.eq(PACK_TARGET.PACK))
                .and(PACK_VERSION.VERSION.eq(PACK_TARGET.VERSION))
                .join(PLACE)
                .on(PLACE.PLACE_.eq(PACK_TARGET.PLACE))
                .where(PACK_TARGET.TARGET.eq(kiosk.toString()).or(PACK_TARGET.TARGET.in(above)))
                .and(IS_LIVE)
                .orderBy(PACK_VERSION.PACK, PACK_VERSION.VERSION.desc())
                .fetch(row -> wish(row, false));
    }

    private static PackWish wish(Record row, boolean withdrawn) {
        return new PackWish(
                row.get(PACK_VERSION.PACK),
                row.get(PACK_VERSION.VERSION),
                new Hash(row.get(PACK_VERSION.MANIFEST)),
                new PlaceName(
                        row.get(PLACE.PLACE_), row.get(PLACE.NAME_UK), row.get(PLACE.NAME_EN)),
                withdrawn);
    }
}
