package ua.mistok.app.journal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.db.Projection;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;

/// Facts as rows, and their counts beside them.
final class FactStore implements Projection {

    private static final BatchStore INSERT =
            BatchStore.of(
                    sql ->
                            sql.insertInto(FACT)
                                    .columns(FACT.fields())
                                    .values(
                                            new UUID(0, 0),
                                            0L,
                                            "",
                                            0,
                                            Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                            false,
                                            false,
                                            ""));

    private final Delivered delivered;

    FactStore(Delivered delivered) {
        this.delivered = delivered;
    }

    @Override
    public Rows rowsOf(DSLContext sql, LogId journal) {
        return sql.select(count(), coalesce(max(FACT.SEQ), 0L))
                .from(FACT)
                .where(FACT.JOURNAL.eq(journal.value()))
                .fetchSingle(row -> new Rows(row.value1(), row.value2()));
    }

    @Override
    public boolean isReplaced(DSLContext sql, LogId journal) {
        return JournalStateStore.isFolded(sql, journal.value());
    }

    @Override
    public boolean mayGo(LogId journal, long last) {
        return delivered.has(journal, last);
    }

    @Override
    public void insert(DSLContext sql, LogId journal, List<LogRecord> records) {
        var facts = records.stream().map(record -> FactCodec.read(record.bytes())).toList();
        rows(sql, journal, records, facts);
        ActStore.insert(sql, journal.value(), records, facts);
        var sums = new Sums();
        facts.forEach(fact -> sums.add(Counting.of(fact)));
        TallyRowStore.add(sql, journal.value(), sums.all());
        JournalStateStore.counted(sql, journal.value(), records.getLast().seq(), newestHour(facts));
        for (var index = 0; index < facts.size(); index++) {
            FoldedStore.by(journal.value(), records.get(index).seq(), facts.get(index))
                    .ifPresent(folded -> folded.replace(sql));
        }
    }

    private static void rows(
            DSLContext sql, LogId journal, List<LogRecord> records, List<StoredFact> facts) {
        var rows = new ArrayList<Object[]>();
        for (var index = 0; index < facts.size(); index++) {
            var record = records.get(index);
            var header = facts.get(index).header();
            rows.add(
                    new Object[] {
                        journal.value(),
                        record.seq(),
                        header.kind(),
                        header.v(),
                        header.hour().atOffset(ZoneOffset.UTC),
                        header.clock() == FactHeader.Clock.SET,
                        header.trial(),
                        new String(record.bytes(), StandardCharsets.UTF_8)
                    });
        }
        INSERT.run(sql, rows);
    }

    private static Optional<Instant> newestHour(List<StoredFact> facts) {
        return facts.stream()
                .map(StoredFact::header)
                .filter(header -> header.clock() == FactHeader.Clock.SET)
                .map(FactHeader::hour)
                .max(Comparator.naturalOrder());
    }

    @Override
    public void forget(DSLContext sql, LogId journal) {
        sql.deleteFrom(FACT).where(FACT.JOURNAL.eq(journal.value())).execute();
        ActStore.forget(sql, journal.value());
        TallyRowStore.forget(sql, journal.value());
        JournalStateStore.forget(sql, journal.value());
    }
}
