package ua.mistok.app.journal;

import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.db.kiosk.tables.records.FactRecord;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;

/// Counts the facts of the store again where they never were counted, or by older rules. Of rows
/// and not of files: some rows are the last copy of something.
final class RecountStore {

    private static final Logger LOG = LoggerFactory.getLogger(RecountStore.class);
    private static final int PAGE = 5_000;

    private final KioskStore store;

    RecountStore(KioskStore store) {
        this.store = store;
    }

    void run() {
        store.read(JournalStateStore::stale).forEach(this::count);
    }

    private void count(UUID journal) {
        LOG.info("Counting the facts of journal {} again", journal);
        var sums = new Sums();
        var folded = new HashSet<String>();
        var last = 0L;
        for (var page = page(journal, 0); !page.isEmpty(); page = page(journal, last)) {
            for (var row : page) {
                var stored = FactCodec.read(row.getBody().getBytes(StandardCharsets.UTF_8));
                sums.add(Counting.of(stored));
                FoldedStore.by(journal, row.getSeq(), stored)
                        .filter(of -> !folded.contains(of.last().journal()))
                        .ifPresent(
                                of ->
                                        store.read(of::counts)
                                                .ifPresent(
                                                        counts -> {
                                                            folded.add(of.last().journal());
                                                            sums.add(counts);
                                                        }));
            }
            last = page.getLast().getSeq();
        }
        var counted = last;
        store.write(sql -> replace(sql, journal, counted, sums));
    }

    private List<FactRecord> page(UUID journal, long after) {
        return store.read(
                sql ->
                        sql.selectFrom(FACT)
                                .where(FACT.JOURNAL.eq(journal))
                                .and(FACT.SEQ.gt(after))
                                .orderBy(FACT.SEQ)
                                .limit(PAGE)
                                .fetch());
    }

    private static void replace(DSLContext sql, UUID journal, long counted, Sums sums) {
        TallyRowStore.forget(sql, journal);
        TallyRowStore.add(sql, journal, sums.all());
        var newest =
                sql.select(max(FACT.AT_HOUR))
                        .from(FACT)
                        .where(FACT.JOURNAL.eq(journal))
                        .and(FACT.CLOCK_SET)
                        .fetchOptional(0, OffsetDateTime.class)
                        .map(OffsetDateTime::toInstant);
        JournalStateStore.counted(sql, journal, counted, newest);
    }
}
