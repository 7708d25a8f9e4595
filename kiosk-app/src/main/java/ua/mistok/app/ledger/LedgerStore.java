package ua.mistok.app.ledger;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.LEDGER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import ua.mistok.app.db.Projection;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;

/// Local records as rows.
final class LedgerStore implements Projection {

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

    Optional<String> findLatest(DSLContext sql, String kind) {
        return sql.select(LEDGER.BODY)
                .from(LEDGER)
                .where(LEDGER.KIND.eq(kind))
                .orderBy(LEDGER.PLACE.desc())
                .limit(1)
                .fetchOptional(LEDGER.BODY);
    }
}
