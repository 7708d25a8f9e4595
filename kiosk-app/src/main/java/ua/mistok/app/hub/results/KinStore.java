package ua.mistok.app.hub.results;

import java.util.List;
import org.jooq.DSLContext;

/// Places above and below a place that facts may come from: nodes with a kiosk somewhere in them,
/// and kiosks, which are known by the 32 digits of their id. Where kiosks were that are registered
/// elsewhere, nodes stay when the last of them has gone, and `@` with the node's name is what was
/// counted at the node itself ([ua.mistok.app.hub.inbox]).
final class KinStore {

    private static final String PATH =
            """
            with recursive up as (
                select p.place, p.parent, 1 as height from place p
                where p.place = ?
                    or p.place = (select k.place from kiosk k where replace(k.kiosk::text, '-', '') = ?)
                union all
                select p.place, p.parent, up.height + 1 from place p join up on p.place = up.parent
            )
            select place from up order by height desc
            """;

    private static final String WITHIN =
            """
            select p.place from place p
            where p.parent = ? and (exists (
                select 1 from place_above a join kiosk k on k.place = a.place
                where a.above = p.place) or exists (
                select 1 from tally t where t.place = p.place))
            union all
            select replace(k.kiosk::text, '-', '') from kiosk k where k.place = ?
            union all
            select '@' || ? where exists (select 1 from tally t where t.place = '@' || ?)
            """;

    private KinStore() {}

    /// From the country down to the place; empty where nobody knows it.
    static List<String> path(DSLContext sql, String place) {
        var nodes = sql.fetch(PATH, place, place).getValues(0, String.class);
        var isNode = nodes.isEmpty() || nodes.getLast().equals(place);
        if (!isNode) {
            nodes.add(place);
        }
        return List.copyOf(nodes);
    }

    static List<String> within(DSLContext sql, String place) {
        return sql.fetch(WITHIN, place, place, place, place).getValues(0, String.class);
    }
}
