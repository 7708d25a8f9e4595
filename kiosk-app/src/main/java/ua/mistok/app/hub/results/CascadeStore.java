package ua.mistok.app.hub.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import ua.mistok.app.hub.place.Places;

/// Counts of classes by who led them, and who trained whom, as rows. Both questions follow the
/// primary key of the counts from its left.
final class CascadeStore {

    /// So many trainers stand alone, those who led most; all others together under this name.
    static final String OTHERS = "~others";

    private static final String COUNTS =
            """
            with led as (
                select subject, week, item, n from tally
                where place = ? and measure = 'cascade' and version = 0 and dimension = ''
            ), most as (
                select subject from led group by subject
                order by coalesce(sum(n) filter (where item = 'finished'), 0) desc, subject
                limit ?
            )
            select case when most.subject is null then ? else led.subject end as trainer,
                led.week, led.item, sum(led.n)
            from led left join most on most.subject = led.subject
            group by trainer, led.week, led.item
            """;

    private static final String PARENTS =
            """
            select subject, min(item) from tally
            where place = ? and measure = 'trained' and subject = any(?)
                and version = 0 and dimension = '' and item <> ''
            group by subject
            """;

    /// @param trainer the code, empty where none was told, or [#OTHERS]
    /// @param item what was counted, as [ua.mistok.app.tally.Measure#CASCADE] names it
    record Count(String trainer, int week, String item, int n) {}

    private CascadeStore() {}

    static List<Count> counts(DSLContext sql, String place, int alone) {
        return sql.fetch(COUNTS, place, alone, OTHERS)
                .map(
                        row ->
                                new Count(
                                        row.get(0, String.class),
                                        row.get(1, int.class),
                                        row.get(2, String.class),
                                        row.get(3, int.class)));
    }

    /// By whom each of these was trained, wherever in the country that was.
    static Map<String, String> trainedBy(DSLContext sql, Collection<String> codes) {
        var found = new HashMap<String, String>();
        sql.fetch(PARENTS, Places.ROOT, codes.toArray(String[]::new))
                .forEach(row -> found.put(row.get(0, String.class), row.get(1, String.class)));
        return found;
    }
}
