package ua.mistok.app.journal;

import static org.jooq.impl.DSL.noCondition;
import static ua.mistok.app.db.kiosk.Tables.TALLY;

import java.util.HashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.tally.TallyFilter;

/// The counts of this kiosk, over all its journals, folded ones as well.
public final class TallyStore {

    private final KioskStore store;

    public TallyStore(KioskStore store) {
        this.store = store;
    }

    /// Each name once, in no order; one statement.
    ///
    /// @throws org.jooq.exception.DataAccessException if the store cannot answer
    public List<Counted> find(TallyFilter filter) {
        return store.read(sql -> find(sql, where(filter)));
    }

    /// Sums over journals are made here: a kiosk has one or two, and grouping all rows by
    /// nine columns took the database half of the time of a page.
    private static List<Counted> find(DSLContext sql, Condition condition) {
        var sums = new HashMap<Tally, Long>();
        sql.select(
                        TALLY.WEEK,
                        TALLY.MEASURE,
                        TALLY.SUBJECT,
                        TALLY.VERSION,
                        TALLY.ITEM,
                        TALLY.CODE,
                        TALLY.DIMENSION,
                        TALLY.MEMBER,
                        TALLY.FLAGGED,
                        TALLY.N)
                .from(TALLY)
                .where(condition)
                .forEach(
                        row ->
                                sums.merge(
                                        new Tally(
                                                row.value1(),
                                                row.value2(),
                                                row.value3(),
                                                row.value4(),
                                                row.value5(),
                                                row.value6(),
                                                row.value7(),
                                                row.value8(),
                                                row.value9()),
                                        row.value10(),
                                        Math::addExact));
        return sums.entrySet().stream()
                .map(sum -> new Counted(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static Condition where(TallyFilter filter) {
        return TALLY.MEASURE
                .eq(filter.measure())
                .and(TALLY.DIMENSION.eq(filter.dimension()))
                .and(filter.subject().map(TALLY.SUBJECT::eq).orElse(noCondition()))
                .and(filter.version().map(TALLY.VERSION::eq).orElse(noCondition()))
                .and(
                        filter.weeks()
                                .map(weeks -> TALLY.WEEK.between(weeks.from(), weeks.to()))
                                .orElse(noCondition()));
    }
}
