package ua.mistok.app.journal;

import static ua.mistok.app.db.kiosk.Tables.TALLY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Tally;

/// Counts as rows, by the journal that they come from; within transactions of the caller.
final class TallyRowStore {

    private static final BatchStore UPDATE =
            BatchStore.of(
                    sql ->
                            sql.update(TALLY)
                                    .set(TALLY.N, TALLY.N.plus(0L))
                                    .where(TALLY.JOURNAL.eq(new UUID(0, 0)))
                                    .and(TALLY.WEEK.eq(0))
                                    .and(TALLY.MEASURE.eq(""))
                                    .and(TALLY.SUBJECT.eq(""))
                                    .and(TALLY.VERSION.eq(0))
                                    .and(TALLY.ITEM.eq(""))
                                    .and(TALLY.CODE.eq(""))
                                    .and(TALLY.DIMENSION.eq(""))
                                    .and(TALLY.MEMBER.eq(""))
                                    .and(TALLY.FLAGGED.eq(false)));
    private static final BatchStore INSERT =
            BatchStore.of(
                    sql ->
                            sql.insertInto(TALLY)
                                    .columns(TALLY.fields())
                                    .values(
                                            new UUID(0, 0),
                                            0,
                                            "",
                                            "",
                                            0,
                                            "",
                                            "",
                                            "",
                                            "",
                                            false,
                                            0L));

    private TallyRowStore() {}

    /// Only the one writer comes here: what an update does not find, nobody else has inserted.
    ///
    /// @param counts each name once
    static void add(DSLContext sql, UUID journal, List<Counted> counts) {
        if (counts.isEmpty()) {
            return;
        }
        var missing = new ArrayList<Counted>();
        var found = update(sql, journal, counts);
        for (var index = 0; index < found.length; index++) {
            if (found[index] == 0) {
                missing.add(counts.get(index));
            }
        }
        if (!missing.isEmpty()) {
            insert(sql, journal, missing);
        }
    }

    static List<Counted> of(DSLContext sql, UUID journal) {
        return sql.selectFrom(TALLY)
                .where(TALLY.JOURNAL.eq(journal))
                .orderBy(TALLY.fields())
                .fetch(
                        row ->
                                new Counted(
                                        new Tally(
                                                row.getWeek(),
                                                row.getMeasure(),
                                                row.getSubject(),
                                                row.getVersion(),
                                                row.getItem(),
                                                row.getCode(),
                                                row.getDimension(),
                                                row.getMember(),
                                                row.getFlagged()),
                                        row.getN()));
    }

    static void forget(DSLContext sql, UUID journal) {
        sql.deleteFrom(TALLY).where(TALLY.JOURNAL.eq(journal)).execute();
    }

    private static int[] update(DSLContext sql, UUID journal, List<Counted> counts) {
        return UPDATE.run(
                sql,
                counts.stream().map(counted -> numberFirst(values(journal, counted))).toList());
    }

    private static void insert(DSLContext sql, UUID journal, List<Counted> counts) {
        INSERT.run(sql, counts.stream().map(counted -> values(journal, counted)).toList());
    }

    /// In the order of the table's columns.
    private static Object[] values(UUID journal, Counted counted) {
        var tally = counted.tally();
        return new Object[] {
            journal,
            tally.week(),
            tally.measure(),
            tally.subject(),
            tally.version(),
            tally.item(),
            tally.code(),
            tally.dimension(),
            tally.member(),
            tally.flagged(),
            counted.n()
        };
    }

    private static Object[] numberFirst(Object[] values) {
        var turned = new Object[values.length];
        turned[0] = values[values.length - 1];
        System.arraycopy(values, 0, turned, 1, values.length - 1);
        return turned;
    }
}
