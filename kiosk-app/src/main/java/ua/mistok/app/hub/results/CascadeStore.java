package ua.mistok.app.hub.results;

import static org.jooq.impl.DSL.any;
import static ua.mistok.app.db.hub.Tables.TALLY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;

/// Counts of classes by who led them, and who trained whom, as rows. Of thousands of trainers those
/// who led most are read one by one; what is left of the whole is all the others'.
final class CascadeStore {

    /// All trainers together who do not stand alone.
    static final String OTHERS = "~others";

    private static final List<String> ITEMS =
            List.of(
                    Measure.FINISHED,
                    Measure.SEATS,
                    Measure.TRAINED,
                    Measure.PEOPLE,
                    Measure.PAIRS,
                    Measure.SURE_BEFORE,
                    Measure.SURE_AFTER);

    private static final String MOST =
            """
            select member from tally
            where place = ? and measure = 'cascade' and subject = 'finished' and version = 0
                and dimension = 'trainer'
            group by member order by sum(n) desc, member limit ?
            """;

    private static final String TRAINED_BY =
            """
            select subject, min(item) from tally
            where place = ? and measure = 'trained' and subject = any(?)
                and version = 0 and dimension = '' and item <> ''
            group by subject
            """;

    /// @param trainer the code, empty where none was told, or [#OTHERS]
    /// @param item what was counted, as [Measure#CASCADE] names it
    record Count(String trainer, int week, String item, int n) {}

    private record Cell(int week, String item) {}

    private CascadeStore() {}

    /// @param alone how many trainers stand alone
    static List<Count> counts(DSLContext sql, String place, int alone) {
        var most = sql.fetch(MOST, place, alone).getValues(0, String.class);
        var counts = new ArrayList<>(of(sql, place, most));
        var rest = new HashMap<Cell, Integer>();
        whole(sql, place)
                .forEach(of -> rest.merge(new Cell(of.week(), of.item()), of.n(), Integer::sum));
        counts.forEach(of -> rest.merge(new Cell(of.week(), of.item()), -of.n(), Integer::sum));
        rest.forEach(
                (cell, n) -> {
                    if (n > 0) {
                        counts.add(new Count(OTHERS, cell.week(), cell.item(), n));
                    }
                });
        return List.copyOf(counts);
    }

    private static List<Count> of(DSLContext sql, String place, List<String> trainers) {
        return read(
                sql.select(TALLY.MEMBER, TALLY.WEEK, TALLY.SUBJECT, TALLY.N)
                        .from(TALLY)
                        .where(TALLY.PLACE.eq(place))
                        .and(TALLY.DIMENSION.eq(Dimension.TRAINER))
                        .and(TALLY.MEMBER.eq(any(trainers.toArray(String[]::new))))
                        .and(TALLY.MEASURE.eq(Measure.CASCADE)));
    }

    private static List<Count> whole(DSLContext sql, String place) {
        return read(
                sql.select(TALLY.MEMBER, TALLY.WEEK, TALLY.SUBJECT, TALLY.N)
                        .from(TALLY)
                        .where(TALLY.PLACE.eq(place))
                        .and(TALLY.MEASURE.eq(Measure.CASCADE))
                        .and(TALLY.SUBJECT.eq(any(ITEMS.toArray(String[]::new))))
                        .and(TALLY.VERSION.eq(0))
                        .and(TALLY.DIMENSION.eq(Dimension.NONE)));
    }

    private static List<Count> read(ResultQuery<Record4<String, Integer, String, Long>> rows) {
        return rows.fetch(
                row ->
                        new Count(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                Math.toIntExact(row.value4())));
    }

    /// By whom each of these was trained, wherever in the country that was.
    static Map<String, String> trainedBy(DSLContext sql, Collection<String> codes) {
        var found = new HashMap<String, String>();
        sql.fetch(TRAINED_BY, Places.ROOT, codes.toArray(String[]::new))
                .forEach(row -> found.put(row.get(0, String.class), row.get(1, String.class)));
        return found;
    }
}
