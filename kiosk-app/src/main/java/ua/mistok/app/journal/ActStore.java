package ua.mistok.app.journal;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.ACT;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.log.LogId;
import ua.mistok.app.log.LogRecord;

/// Which facts are acts of staff; within transactions of the caller.
final class ActStore {

    private ActStore() {}

    static void insert(
            DSLContext sql, UUID journal, List<LogRecord> records, List<StoredFact> facts) {
        for (var index = 0; index < facts.size(); index++) {
            if (facts.get(index).fact().filter(StaffActed.class::isInstance).isPresent()) {
                insert(sql, journal, records.get(index).seq(), false);
            }
        }
    }

    private static void insert(DSLContext sql, UUID journal, long seq, boolean folded) {
        sql.mergeInto(ACT, ACT.JOURNAL, ACT.SEQ, ACT.FOLDED)
                .key(ACT.JOURNAL, ACT.SEQ)
                .values(journal, seq, folded)
                .execute();
    }

    /// This fact says how far the acts reached that are folded away.
    static void folded(DSLContext sql, UUID holder, long seq) {
        insert(sql, holder, seq, true);
    }

    static void forget(DSLContext sql, UUID journal) {
        sql.deleteFrom(ACT).where(ACT.JOURNAL.eq(journal)).execute();
    }

    /// All of a journal, the oldest first.
    ///
    /// @param folded whether those that stand for acts folded away are meant, or acts
    static List<FactName> names(DSLContext sql, LogId journal, boolean folded) {
        return sql.select(ACT.SEQ)
                .from(ACT)
                .where(ACT.JOURNAL.eq(journal.value()))
                .and(ACT.FOLDED.eq(inline(folded)))
                .orderBy(ACT.SEQ)
                .fetch(row -> new FactName(journal, row.value1()));
    }

    /// Journals with acts.
    static List<LogId> journals(DSLContext sql) {
        return sql.selectDistinct(ACT.JOURNAL).from(ACT).fetch(row -> new LogId(row.value1()));
    }

    /// The newest of a journal.
    static Optional<FactName> newest(DSLContext sql, LogId journal, boolean folded) {
        return sql.select(max(ACT.SEQ))
                .from(ACT)
                .where(ACT.JOURNAL.eq(journal.value()))
                .and(ACT.FOLDED.eq(inline(folded)))
                .fetchOptional(0, Long.class)
                .map(seq -> new FactName(journal, seq));
    }

    static byte[] bytes(DSLContext sql, FactName name) {
        return sql.select(FACT.BODY)
                .from(FACT)
                .where(FACT.JOURNAL.eq(name.journal().value()))
                .and(FACT.SEQ.eq(name.seq()))
                .fetchSingle(row -> row.value1().getBytes(StandardCharsets.UTF_8));
    }
}
