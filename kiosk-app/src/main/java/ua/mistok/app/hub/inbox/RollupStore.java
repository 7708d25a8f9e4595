package ua.mistok.app.hub.inbox;

import org.jooq.DSLContext;

/// Differences into tallies, in one statement.
final class RollupStore {

    private static final long LOCK = 0x6d6973746f6bL; // «mistok»
    private static final String NAME =
            "week, measure, subject, version, item, code, dimension, member, flagged";

    private static final String ADD =
            """
            with taken as (
                delete from tally_delta
                where id in (select id from tally_delta order by id limit %1$d)
                returning *
            ), sums as (
                select a.above as place, %2$s, sum(t.n) as n
                from taken t
                join kiosk k on k.kiosk = t.kiosk
                join place_above a on a.place = k.place
                group by a.above, %2$s
                union all
                select replace(t.kiosk::text, '-', ''), %2$s, sum(t.n)
                from taken t
                group by t.kiosk, %2$s
            ), added as (
                insert into tally (place, %2$s, n)
                select place, %2$s, n from sums
                on conflict (place, measure, subject, version, dimension, week, item, code, member,
                    flagged)
                do update set n = tally.n + excluded.n
                returning 1
            )
            select (select count(*) from taken), (select count(*) from added)
            """
                    .formatted(Rollup.MOST, NAME);

    private RollupStore() {}

    /// @return how many differences were added; 0 also if another hub is at it
    static int addSome(DSLContext sql) {
        var free =
                sql.fetchSingle("select pg_try_advisory_xact_lock(?)", LOCK).get(0, boolean.class);
        return free ? sql.fetchSingle(ADD).get(0, int.class) : 0;
    }
}
