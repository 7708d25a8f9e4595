package ua.mistok.app.hub.inbox;

import static ua.mistok.app.db.hub.Tables.JOURNAL_TOTALS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counted;
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
        var place = held.placing().at(totals.through());
        var sums = new SumsByPlace();
        sums.add(place, counted(totals.rows()));
        takeBack(sql, totals.journal(), sums);
        takeBack(totals.journal(), held, totals.through(), sums);
        totals.holds().forEach(folded -> fold(folded, sums));
        FactStore.count(sql, kiosk, sums);
        JournalStore.cover(sql, totals.journal(), totals.through());
        keep(sql, totals.journal(), place, counted(totals.rows()));
        return true;
    }

    private boolean isAnyNew(Totals.Of totals) {
        return totals.holds().stream()
                .map(folded -> JournalStore.hold(sql, folded, kiosk))
                .anyMatch(held -> held.kiosk().equals(kiosk) && !held.folded());
    }

    /// What was counted of a journal that is among these totals now.
    private void fold(UUID journal, SumsByPlace sums) {
        var held = JournalStore.hold(sql, journal, kiosk);
        if (!held.kiosk().equals(kiosk)) {
            return;
        }
        takeBack(sql, journal, sums);
        if (!held.folded()) {
            takeBack(journal, held, Long.MAX_VALUE, sums);
            JournalStore.fold(sql, journal);
        }
        sql.deleteFrom(JOURNAL_TOTALS).where(JOURNAL_TOTALS.JOURNAL.eq(journal)).execute();
    }

    /// The kiosk's own counts that hold until now, where they were counted.
    static void takeBack(DSLContext sql, UUID journal, SumsByPlace sums) {
        sql.select(JOURNAL_TOTALS.PLACE, JOURNAL_TOTALS.COUNTS)
                .from(JOURNAL_TOTALS)
                .where(JOURNAL_TOTALS.JOURNAL.eq(journal))
                .fetchOptional()
                .ifPresent(
                        row ->
                                sums.minus(
                                        Optional.ofNullable(row.value1()),
                                        counted(JSON.readValue(row.value2(), ROWS))));
    }

    /// What those facts count for that are here and were counted, where they were.
    private void takeBack(UUID journal, JournalStore.Held held, long through, SumsByPlace sums) {
        held.placing()
                .ranges(held.covered() + 1, through)
                .forEach(
                        range ->
                                sums.minus(
                                        range.place(),
                                        FactStore.counts(
                                                sql,
                                                kiosk,
                                                journal,
                                                range.first() - 1,
                                                range.last())));
    }

    /// The kiosk's own counts hold from now on.
    static void keep(DSLContext sql, UUID journal, Optional<String> place, List<Counted> counts) {
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
                .columns(JOURNAL_TOTALS.JOURNAL, JOURNAL_TOTALS.PLACE, JOURNAL_TOTALS.COUNTS)
                .values(journal, place.orElse(null), text)
                .onConflict(JOURNAL_TOTALS.JOURNAL)
                .doUpdate()
                .set(JOURNAL_TOTALS.PLACE, place.orElse(null))
                .set(JOURNAL_TOTALS.COUNTS, text)
                .execute();
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
