package ua.mistok.app.journal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import ua.mistok.app.db.Projection;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;

/// Facts as rows.
final class FactStore implements Projection {

    @Override
    public Rows rowsOf(DSLContext sql, LogId journal) {
        return sql.select(count(), coalesce(max(FACT.SEQ), 0L))
                .from(FACT)
                .where(FACT.JOURNAL.eq(journal.value()))
                .fetchSingle(row -> new Rows(row.value1(), row.value2()));
    }

    /// The newest hour of a clock that could be believed.
    Optional<Instant> newestHour(DSLContext sql) {
        return sql.select(max(FACT.AT_HOUR))
                .from(FACT)
                .where(FACT.CLOCK_SET)
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void insert(DSLContext sql, LogId journal, List<LogRecord> records) {
        var rows =
                sql.insertInto(
                        FACT,
                        FACT.JOURNAL,
                        FACT.SEQ,
                        FACT.KIND,
                        FACT.V,
                        FACT.AT_HOUR,
                        FACT.CLOCK_SET,
                        FACT.TRIAL,
                        FACT.BODY);
        for (var record : records) {
            var header = FactCodec.read(record.bytes()).header();
            rows =
                    rows.values(
                            journal.value(),
                            record.seq(),
                            header.kind(),
                            header.v(),
                            header.hour().atOffset(ZoneOffset.UTC),
                            header.clock() == FactHeader.Clock.SET,
                            header.trial(),
                            new String(record.bytes(), StandardCharsets.UTF_8));
        }
        rows.execute();
    }

    @Override
    public void forget(DSLContext sql, LogId journal) {
        sql.deleteFrom(FACT).where(FACT.JOURNAL.eq(journal.value())).execute();
    }
}
