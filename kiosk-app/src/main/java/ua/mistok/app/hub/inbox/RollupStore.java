package ua.mistok.app.hub.inbox;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Param;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.tally.Tally;

/// Counts that came in, into the tallies of all places: added up in memory first, because most of
/// them bear the same names.
final class RollupStore {

    private static final long LOCK = 0x6d6973746f6bL; // «mistok»
    private static final String NAME =
            "week, measure, subject, version, item, code, dimension, member, flagged";

    private static final String TAKE =
            """
            delete from tally_pack
            where id in (select id from tally_pack order by id limit %d)
            returning kiosk, counts, place
            """
                    .formatted(Rollup.MOST_PACKS);

    /// What a hub of an earlier version still leaves there.
    private static final String TAKE_SINGLE =
            """
            delete from tally_delta
            where id in (select id from tally_delta order by id limit %d)
            returning kiosk, %s, n
            """
                    .formatted(Rollup.MOST_SINGLE, NAME);

    private static final String ADD =
            """
            with taken as (
                select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::int[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::boolean[], ?::bigint[], ?::text[])
                    as t (kiosk, %1$s, n, stand)
            ), sums as (
                select a.above as place, %1$s, sum(t.n) as n
                from taken t
                join kiosk k on k.kiosk = t.kiosk
                join place_above a on a.place = coalesce(nullif(ltrim(t.stand, '@'), ''), k.place)
                group by a.above, %1$s
                union all
                select case when t.stand like '@%%' then t.stand else replace(t.kiosk::text, '-', '') end
                    as part, %1$s, sum(t.n)
                from taken t
                group by part, %1$s
            )
            insert into tally (place, %1$s, n)
            select place, %1$s, n from sums
            on conflict (place, measure, subject, version, dimension, week, item, code, member,
                flagged)
            do update set n = tally.n + excluded.n
            """
                    .formatted(NAME);

    private RollupStore() {}

    /// @return whether there may be more; not if another hub is at it
    static boolean addSome(DSLContext sql) {
        var free =
                sql.fetchSingle("select pg_try_advisory_xact_lock(?)", LOCK).get(0, boolean.class);
        if (!free) {
            return false;
        }
        var sums = new HashMap<Stand, Sums>();
        var packs = packs(sql, sums);
        var single = single(sql, sums);
        var rows = new ArrayList<Row>();
        sums.forEach((stand, sum) -> sum.all().forEach(of -> rows.add(new Row(stand, of))));
        if (!rows.isEmpty()) {
            add(sql, rows);
        }
        return packs == Rollup.MOST_PACKS || single == Rollup.MOST_SINGLE;
    }

    /// @param place empty: where it is registered
    private record Stand(UUID kiosk, Optional<String> place) {}

    private record Row(Stand stand, Counted counted) {}

    private static int packs(DSLContext sql, Map<Stand, Sums> sums) {
        var taken = sql.fetch(TAKE);
        for (var pack : taken) {
            var place = Optional.ofNullable(pack.get(2, String.class));
            of(sums, new Stand(pack.get(0, UUID.class), place))
                    .add(CountsCodec.read(pack.get(1, String.class)));
        }
        return taken.size();
    }

    /// Until a later migration takes that queue away.
    private static int single(DSLContext sql, Map<Stand, Sums> sums) {
        if (sql.fetchSingle("select to_regclass('tally_delta')").get(0) == null) {
            return 0;
        }
        var taken = sql.fetch(TAKE_SINGLE);
        for (var row : taken) {
            var tally =
                    new Tally(
                            row.get(1, int.class),
                            row.get(2, String.class),
                            row.get(3, String.class),
                            row.get(4, int.class),
                            row.get(5, String.class),
                            row.get(6, String.class),
                            row.get(7, String.class),
                            row.get(8, String.class),
                            row.get(9, boolean.class));
            of(sums, new Stand(row.get(0, UUID.class), Optional.empty()))
                    .add(List.of(new Counted(tally, row.get(10, long.class))));
        }
        return taken.size();
    }

    private static Sums of(Map<Stand, Sums> sums, Stand stand) {
        return sums.computeIfAbsent(stand, none -> new Sums());
    }

    private static void add(DSLContext sql, List<Row> rows) {
        sql.execute(
                ADD,
                column(rows, row -> row.stand().kiosk(), UUID[]::new),
                column(rows, row -> row.counted().tally().week(), Integer[]::new),
                column(rows, row -> row.counted().tally().measure(), String[]::new),
                column(rows, row -> row.counted().tally().subject(), String[]::new),
                column(rows, row -> row.counted().tally().version(), Integer[]::new),
                column(rows, row -> row.counted().tally().item(), String[]::new),
                column(rows, row -> row.counted().tally().code(), String[]::new),
                column(rows, row -> row.counted().tally().dimension(), String[]::new),
                column(rows, row -> row.counted().tally().member(), String[]::new),
                column(rows, row -> row.counted().tally().flagged(), Boolean[]::new),
                column(rows, row -> row.counted().n(), Long[]::new),
                column(rows, row -> row.stand().place().orElse(""), String[]::new));
    }

    private static <T> Param<T[]> column(
            List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        return val(rows.stream().map(value).toArray(array));
    }
}
