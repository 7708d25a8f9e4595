package ua.mistok.app.journal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static ua.mistok.app.db.kiosk.Tables.FACT;
import static ua.mistok.app.db.kiosk.Tables.JOURNAL_STATE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.tally.Counting;

/// What is known of whole journals; within transactions of the caller.
final class JournalStateStore {

    private JournalStateStore() {}

    /// All facts up to this sequence are counted by today's rules.
    ///
    /// @param newest the newest hour of a set clock among them
    static void counted(DSLContext sql, UUID journal, long seq, Optional<Instant> newest) {
        @Nullable OffsetDateTime hour =
                newest.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
        var changed =
                sql.update(JOURNAL_STATE)
                        .set(JOURNAL_STATE.COUNTED, seq)
                        .set(JOURNAL_STATE.RULES, Counting.RULES)
                        .set(
                                JOURNAL_STATE.NEWEST_HOUR,
                                greatest(
                                        coalesce(JOURNAL_STATE.NEWEST_HOUR, val(hour)),
                                        coalesce(val(hour), JOURNAL_STATE.NEWEST_HOUR)))
                        .where(JOURNAL_STATE.JOURNAL.eq(journal))
                        .execute();
        if (changed == 0) {
            sql.insertInto(JOURNAL_STATE)
                    .columns(
                            JOURNAL_STATE.JOURNAL,
                            JOURNAL_STATE.COUNTED,
                            JOURNAL_STATE.RULES,
                            JOURNAL_STATE.NEWEST_HOUR)
                    .values(journal, seq, Counting.RULES, hour)
                    .execute();
        }
    }

    /// Journals whose facts are not counted as they should be.
    static List<UUID> stale(DSLContext sql) {
        var newest =
                sql.select(coalesce(max(FACT.SEQ), 0L))
                        .from(FACT)
                        .where(FACT.JOURNAL.eq(JOURNAL_STATE.JOURNAL));
        return sql.select(JOURNAL_STATE.JOURNAL)
                .from(JOURNAL_STATE)
                .where(JOURNAL_STATE.HELD_BY.isNull())
                .and(
                        JOURNAL_STATE
                                .RULES
                                .ne(Counting.RULES)
                                .or(JOURNAL_STATE.COUNTED.ne(newest.asField())))
                .fetch(JOURNAL_STATE.JOURNAL);
    }

    /// Empty if no clock was ever set in it.
    static Optional<Instant> newestHour(DSLContext sql, UUID journal) {
        return sql.select(JOURNAL_STATE.NEWEST_HOUR)
                .from(JOURNAL_STATE)
                .where(JOURNAL_STATE.JOURNAL.eq(journal))
                .fetchOptional(JOURNAL_STATE.NEWEST_HOUR)
                .map(OffsetDateTime::toInstant);
    }

    /// Over all journals.
    static Optional<Instant> newestHour(DSLContext sql) {
        return sql.select(max(JOURNAL_STATE.NEWEST_HOUR))
                .from(JOURNAL_STATE)
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    /// All that are not folded.
    static List<UUID> known(DSLContext sql) {
        return sql.select(JOURNAL_STATE.JOURNAL)
                .from(JOURNAL_STATE)
                .where(JOURNAL_STATE.HELD_BY.isNull())
                .fetch(JOURNAL_STATE.JOURNAL);
    }

    static boolean isFolded(DSLContext sql, UUID journal) {
        return sql.fetchExists(
                JOURNAL_STATE,
                JOURNAL_STATE.JOURNAL.eq(journal).and(JOURNAL_STATE.HELD_BY.isNotNull()));
    }

    /// Journals that were folded into this one, or into one that was.
    static List<UUID> heldBy(DSLContext sql, UUID holder) {
        var held = new ArrayList<UUID>();
        var holders = List.of(holder);
        while (!holders.isEmpty()) {
            holders =
                    sql
                            .select(JOURNAL_STATE.JOURNAL)
                            .from(JOURNAL_STATE)
                            .where(JOURNAL_STATE.HELD_BY.in(holders))
                            .orderBy(JOURNAL_STATE.JOURNAL)
                            .fetch(JOURNAL_STATE.JOURNAL)
                            .stream()
                            .filter(journal -> !journal.equals(holder) && !held.contains(journal))
                            .toList();
            held.addAll(holders);
        }
        return held;
    }

    static void folded(DSLContext sql, UUID journal, UUID holder) {
        sql.mergeInto(
                        JOURNAL_STATE,
                        JOURNAL_STATE.JOURNAL,
                        JOURNAL_STATE.COUNTED,
                        JOURNAL_STATE.RULES,
                        JOURNAL_STATE.HELD_BY)
                .key(JOURNAL_STATE.JOURNAL)
                .values(journal, 0L, Counting.RULES, holder)
                .execute();
    }

    /// Of what this journal held nothing is known any more, until its facts are read again.
    static void forget(DSLContext sql, UUID journal) {
        sql.deleteFrom(JOURNAL_STATE).where(JOURNAL_STATE.JOURNAL.eq(journal)).execute();
        sql.update(JOURNAL_STATE)
                .setNull(JOURNAL_STATE.HELD_BY)
                .where(JOURNAL_STATE.HELD_BY.eq(journal))
                .execute();
    }
}
