package ua.mistok.app.hub.results;

import static org.jooq.impl.DSL.inline;
import static ua.mistok.app.db.hub.Tables.FACT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.SurveyPublished;

/// Facts that publish a survey; a partial index finds them among all others.
final class PublishedStore {

    /// Written out, or the index would not be seen.
    private static final Condition PUBLISHED =
            FACT.KIND.eq(inline(FactCodec.kind(SurveyPublished.class)));

    private PublishedStore() {}

    /// The name of a fact.
    record Name(UUID kiosk, UUID journal, long seq) {}

    /// All of them, the oldest first.
    static List<Name> names(DSLContext sql) {
        return sql.select(FACT.KIOSK, FACT.JOURNAL, FACT.SEQ)
                .from(FACT)
                .where(PUBLISHED)
                .orderBy(FACT.AT_HOUR, FACT.KIOSK, FACT.JOURNAL, FACT.SEQ)
                .fetch(row -> new Name(row.value1(), row.value2(), row.value3()));
    }

    static String body(DSLContext sql, Name name) {
        return sql.select(FACT.BODY)
                .from(FACT)
                .where(PUBLISHED)
                .and(FACT.KIOSK.eq(name.kiosk()))
                .and(FACT.JOURNAL.eq(name.journal()))
                .and(FACT.SEQ.eq(name.seq()))
                .fetchSingle(row -> row.value1());
    }
}
