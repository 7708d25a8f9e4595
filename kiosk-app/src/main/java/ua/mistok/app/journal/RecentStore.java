package ua.mistok.app.journal;

import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;

/// The newest facts of the journal that is written to.
public final class RecentStore {

    /// Two days of thirty busy stations are fewer; however old the journal, no more are looked at.
    static final int MOST = 60_000;

    private final KioskStore store;
    private final UUID journal;

    private RecentStore(KioskStore store, UUID journal) {
        this.store = store;
        this.journal = journal;
    }

    public static RecentStore of(KioskStore store, Journal journal) {
        return new RecentStore(store, journal.log().id().value());
    }

    /// What visitors did from an hour on, before another one; of the newest [#MOST] facts.
    public List<Fact> between(Instant from, Instant before) {
        return store
                .read(
                        sql -> {
                            var newest =
                                    sql.select(max(FACT.SEQ))
                                            .from(FACT)
                                            .where(FACT.JOURNAL.eq(journal))
                                            .fetchOptional(0, Long.class)
                                            .orElse(0L);
                            return sql.select(FACT.BODY)
                                    .from(FACT)
                                    .where(FACT.JOURNAL.eq(journal))
                                    .and(FACT.SEQ.gt(newest - MOST))
                                    .and(FACT.AT_HOUR.ge(from.atOffset(ZoneOffset.UTC)))
                                    .and(FACT.AT_HOUR.lt(before.atOffset(ZoneOffset.UTC)))
                                    .and(FACT.CLOCK_SET)
                                    .and(FACT.TRIAL.isFalse())
                                    .fetch(FACT.BODY);
                        })
                .stream()
                .map(body -> FactCodec.read(body.getBytes(StandardCharsets.UTF_8)))
                .map(StoredFact::fact)
                .flatMap(Optional::stream)
                .toList();
    }
}
