package ua.mistok.app.ledger;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.LEDGER;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import ua.mistok.app.db.Projection;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.RecordLog;

/// Local records as rows.
final class LedgerStore implements Projection {

    private static final int BATCH = 1_000;

    /// No store goes back that far.
    private static final int MOST_REPLACED = 1_000;

    @Override
    public Rows rowsOf(DSLContext sql, LogId ledger) {
        return sql.select(count(), coalesce(max(LEDGER.SEQ), 0L))
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(ledger.value()))
                .fetchSingle(row -> new Rows(row.value1(), row.value2()));
    }

    @Override
    public void insert(DSLContext sql, LogId ledger, List<LogRecord> records) {
        var rows = sql.insertInto(LEDGER, LEDGER.LEDGER_, LEDGER.SEQ, LEDGER.KIND, LEDGER.BODY);
        for (var record : records) {
            rows =
                    rows.values(
                            ledger.value(),
                            record.seq(),
                            LedgerCodec.kind(record.bytes()),
                            new String(record.bytes(), StandardCharsets.UTF_8));
        }
        rows.execute();
        for (var record : records) {
            Rewritten.of(LedgerRecord.of(record.bytes()))
                    .ifPresent(anew -> forgetAll(sql, anew.ledgers()));
        }
    }

    /// Whoever starts reads the whole ledger: one unreadable row would keep the kiosk from it.
    @Override
    public List<LogRecord> wrong(DSLContext sql, RecordLog log, long last) {
        var wrong = new ArrayList<LogRecord>();
        for (var next = 1L; next <= last; ) {
            var records = log.read(next, (int) Math.min(BATCH, last - next + 1));
            var rows = rows(sql, log.id(), next, records.getLast().seq());
            for (var record : records) {
                if (!Objects.equals(LedgerRecord.of(record.bytes()), rows.get(record.seq()))) {
                    wrong.add(record);
                }
            }
            next += records.size();
        }
        return wrong;
    }

    private static Map<Long, LedgerRecord> rows(DSLContext sql, LogId log, long from, long to) {
        return sql.select(LEDGER.SEQ, LEDGER.KIND, LEDGER.BODY)
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(log.value()))
                .and(LEDGER.SEQ.between(from, to))
                .fetchMap(LEDGER.SEQ, row -> new LedgerRecord(row.value2(), row.value3()));
    }

    @Override
    public void correct(DSLContext sql, LogId ledger, List<LogRecord> records) {
        for (var record : records) {
            var right = LedgerRecord.of(record.bytes());
            sql.update(LEDGER)
                    .set(LEDGER.KIND, right.kind())
                    .set(LEDGER.BODY, right.body())
                    .where(LEDGER.LEDGER_.eq(ledger.value()))
                    .and(LEDGER.SEQ.eq(record.seq()))
                    .execute();
        }
    }

    @Override
    public boolean isReplaced(DSLContext sql, LogId ledger) {
        return rewritten(sql).anyMatch(anew -> anew.ledgers().contains(ledger.value()));
    }

    /// The bytes of a ledger that replaces all there are.
    List<byte[]> kept(DSLContext sql, Predicate<LedgerRecord> gone) {
        var kept = new ArrayList<byte[]>();
        kept.add(LedgerCodec.write(Rewritten.KIND, new Rewritten(replaced(sql))));
        sql
                .select(LEDGER.KIND, LEDGER.BODY)
                .from(LEDGER)
                .where(LEDGER.KIND.ne(Rewritten.KIND))
                .orderBy(LEDGER.PLACE)
                .fetch(row -> new LedgerRecord(row.value1(), row.value2()))
                .stream()
                .filter(gone.negate())
                .forEach(record -> kept.add(record.body().getBytes(StandardCharsets.UTF_8)));
        return kept;
    }

    /// Those that are there, and those in whose place they stand: a store that went back to an
    /// older state of its own may have rows of any.
    private List<UUID> replaced(DSLContext sql) {
        var there = sql.selectDistinct(LEDGER.LEDGER_).from(LEDGER).fetch(LEDGER.LEDGER_);
        var earlier = rewritten(sql).flatMap(anew -> anew.ledgers().stream());
        return Stream.concat(there.stream(), earlier).distinct().limit(MOST_REPLACED).toList();
    }

    private Stream<Rewritten> rewritten(DSLContext sql) {
        return list(sql, Rewritten.KIND).stream()
                .map(body -> LedgerCodec.read(body, Rewritten.class));
    }

    private static void forgetAll(DSLContext sql, List<UUID> ledgers) {
        sql.deleteFrom(LEDGER).where(LEDGER.LEDGER_.in(ledgers)).execute();
    }

    @Override
    public void forget(DSLContext sql, LogId ledger) {
        sql.deleteFrom(LEDGER).where(LEDGER.LEDGER_.eq(ledger.value())).execute();
    }

    List<String> list(DSLContext sql, String kind) {
        return sql.select(LEDGER.BODY)
                .from(LEDGER)
                .where(LEDGER.KIND.eq(kind))
                .orderBy(LEDGER.PLACE)
                .fetch(LEDGER.BODY);
    }

    int howMany(DSLContext sql, String kind) {
        return sql.fetchCount(LEDGER, LEDGER.KIND.eq(kind));
    }

    Optional<String> findLatest(DSLContext sql, String kind) {
        return sql.select(LEDGER.BODY)
                .from(LEDGER)
                .where(LEDGER.KIND.eq(kind))
                .orderBy(LEDGER.PLACE.desc())
                .limit(1)
                .fetchOptional(LEDGER.BODY);
    }
}
