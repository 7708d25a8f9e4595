package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.FACT;
import static ua.mistok.app.db.hub.Tables.JOURNAL_TOTALS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Counting;
import ua.mistok.app.tally.Sums;
import ua.mistok.app.tally.Tally;
import ua.mistok.app.wire.Totals;

/// Counts that a kiosk sent in the place of facts, within their transaction.
///
/// What is counted of a journal is, at any time, what its newest totals say and every fact behind
/// them. New totals therefore bring what they have more than the ones before, and less what was
/// counted of the facts that they cover; a fact that they cover and that comes later counts for
/// nothing more. So the order in which totals and facts come does not matter, nor how often.
///
/// @param kiosk whose totals they are
record TotalsStore(DSLContext sql, UUID kiosk) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<TallyClosed.Row>> ROWS = new TypeReference<>() {};

    /// @return false if all of it was known already, or is another kiosk's
    /// @throws IllegalArgumentException if the rows are no counts
    boolean takeAll(Totals totals) {
        var isNew = false;
        for (var of : totals.journals()) {
            isNew |= take(of);
        }
        return isNew;
    }

    private boolean take(Totals.Of totals) {
        var held = JournalStore.hold(sql, totals.journal(), kiosk);
        var isMore = held.covered() < totals.through() || isAnyNew(totals);
        // A copy that lags behind knows less than is known.
        var isBehind = totals.through() < held.covered();
        if (!held.kiosk().equals(kiosk) || held.folded() || isBehind || !isMore) {
            return false;
        }
        var sums = new Sums();
        sums.add(counted(totals.rows()));
        sums.add(minus(before(sql, totals.journal())));
        sums.add(minus(ofFacts(totals.journal(), held.covered(), totals.through())));
        totals.holds().forEach(folded -> fold(folded, sums));
        FactStore.count(sql, kiosk, sums.all().stream().filter(each -> each.n() != 0).toList());
        JournalStore.cover(sql, totals.journal(), totals.through());
        keep(sql, totals.journal(), counted(totals.rows()));
        return true;
    }

    private boolean isAnyNew(Totals.Of totals) {
        return totals.holds().stream()
                .map(folded -> JournalStore.hold(sql, folded, kiosk))
                .anyMatch(held -> held.kiosk().equals(kiosk) && !held.folded());
    }

    /// What was counted of a journal that is among these totals now.
    private void fold(UUID journal, Sums sums) {
        var held = JournalStore.hold(sql, journal, kiosk);
        if (!held.kiosk().equals(kiosk)) {
            return;
        }
        sums.add(minus(before(sql, journal)));
        if (!held.folded()) {
            sums.add(minus(ofFacts(journal, held.covered(), Long.MAX_VALUE)));
            JournalStore.fold(sql, journal);
        }
        sql.deleteFrom(JOURNAL_TOTALS).where(JOURNAL_TOTALS.JOURNAL.eq(journal)).execute();
    }

    /// The kiosk's own counts that hold until now.
    static List<Counted> before(DSLContext sql, UUID journal) {
        return sql.select(JOURNAL_TOTALS.COUNTS)
                .from(JOURNAL_TOTALS)
                .where(JOURNAL_TOTALS.JOURNAL.eq(journal))
                .fetchOptional(row -> counted(JSON.readValue(row.value1(), ROWS)))
                .orElse(List.of());
    }

    /// The kiosk's own counts hold from now on.
    static void keep(DSLContext sql, UUID journal, List<Counted> counts) {
        var text =
                JSON.writeValueAsString(
                        counts.stream()
                                .map(
                                        each ->
                                                new TallyClosed.Row(
                                                        each.tally().week(),
                                                        each.tally().key(),
                                                        each.n()))
                                .toList());
        sql.insertInto(JOURNAL_TOTALS)
                .columns(JOURNAL_TOTALS.JOURNAL, JOURNAL_TOTALS.COUNTS)
                .values(journal, text)
                .onConflict(JOURNAL_TOTALS.JOURNAL)
                .doUpdate()
                .set(JOURNAL_TOTALS.COUNTS, text)
                .execute();
    }

    /// What those facts count for that are here and were counted.
    private List<Counted> ofFacts(UUID journal, long behind, long through) {
        var sums = new Sums();
        sql.select(FACT.BODY)
                .from(FACT)
                .where(FACT.KIOSK.eq(kiosk))
                .and(FACT.JOURNAL.eq(journal))
                .and(FACT.SEQ.gt(behind))
                .and(FACT.SEQ.le(through))
                .forEach(
                        row ->
                                sums.add(
                                        Counting.of(
                                                FactCodec.read(
                                                        row.value1()
                                                                .getBytes(
                                                                        StandardCharsets.UTF_8)))));
        return sums.all();
    }

    private static List<Counted> counted(List<TallyClosed.Row> rows) {
        return rows.stream()
                .map(row -> new Counted(Tally.of(row.week(), row.key()), row.n()))
                .toList();
    }

    static List<Counted> minus(List<Counted> counts) {
        return counts.stream().map(each -> new Counted(each.tally(), -each.n())).toList();
    }
}
