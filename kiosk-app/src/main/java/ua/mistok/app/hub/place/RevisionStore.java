package ua.mistok.app.hub.place;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.STATE_HEAD;
import static ua.mistok.app.db.hub.Tables.STATE_REVISION;

import java.util.UUID;
import org.jooq.DSLContext;

/// In which order everything that kiosks shall run was changed, whatever it is: settings, packs,
/// orders. Within transactions of the caller.
///
/// The head is one row, held until the end of the transaction: no revision is ever seen after a
/// higher one. So whoever asks for the revision first and for the state then gets a state that is
/// at least of that revision.
public final class RevisionStore {

    private static final long FAR = 1_000_000;

    private RevisionStore() {}

    /// Something is changed in this transaction, for a place and all below it, or for one kiosk.
    ///
    /// @param at id of a place, or of a kiosk
    /// @return higher than every other before it
    public static long next(DSLContext sql, String at) {
        var revision =
                sql.update(STATE_HEAD)
                        .set(STATE_HEAD.REVISION, STATE_HEAD.REVISION.plus(1))
                        .returningResult(STATE_HEAD.REVISION)
                        .fetchSingle()
                        .value1();
        sql.insertInto(STATE_REVISION)
                .set(STATE_REVISION.AT, at)
                .set(STATE_REVISION.REVISION, revision)
                .onConflict(STATE_REVISION.AT)
                .doUpdate()
                .set(STATE_REVISION.REVISION, revision)
                .execute();
        return revision;
    }

    /// @param place where the kiosk stands
    /// @return of the last change for it; 0 if there never was one
    public static long of(DSLContext sql, UUID kiosk, String place) {
        return sql.select(coalesce(max(STATE_REVISION.REVISION), inline(0L)))
                .from(STATE_REVISION)
                .where(
                        STATE_REVISION
                                .AT
                                .eq(kiosk.toString())
                                .or(
                                        STATE_REVISION.AT.in(
                                                select(PLACE_ABOVE.ABOVE)
                                                        .from(PLACE_ABOVE)
                                                        .where(PLACE_ABOVE.PLACE.eq(place)))))
                .fetchSingle()
                .value1();
    }

    /// A kiosk runs a revision that this database has lost, because it was put back from a backup:
    /// what holds now is newer than that.
    ///
    /// @param revision as the kiosk says; none that is absurdly far ahead is believed
    public static void catchUp(DSLContext sql, UUID kiosk, long revision) {
        sql.update(STATE_HEAD)
                .set(STATE_HEAD.REVISION, revision)
                .where(STATE_HEAD.REVISION.lt(revision))
                .and(STATE_HEAD.REVISION.gt(revision - FAR))
                .execute();
        next(sql, kiosk.toString());
    }
}
