package ua.mistok.app.hub.inbox;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.tally.Counting;

/// Facts that are new here: as rows, as counts, and as what follows of them; within the transaction
/// that holds their journal.
///
/// @param place where the fleet has the kiosk
record KeepingStore(DSLContext sql, UUID kiosk, UUID journal, String place) {

    /// What the kiosk's own counts of this journal hold is not counted once more.
    void keep(List<Received> fresh, JournalStore.Held held) {
        var placing = new PlacingStore(sql, kiosk, journal, place).update(held, fresh);
        FactStore.insert(sql, kiosk, journal, fresh);
        if (!held.folded()) {
            var sums = new SumsByPlace();
            fresh.stream()
                    .filter(fact -> fact.seq() > held.covered())
                    .forEach(
                            fact ->
                                    sums.add(
                                            placing.at(fact.seq()),
                                            Counting.of(fact.fact().orElseThrow())));
            FactStore.count(sql, kiosk, sums);
        }
        PastClassStore.note(sql, kiosk, fresh);
        var folding = new FoldingStore(sql, kiosk, journal);
        closed(fresh).forEach(folding::count);
    }

    /// One part of each journal that these facts fold away.
    private static Collection<TallyClosed> closed(List<Received> fresh) {
        return fresh.stream()
                .flatMap(fact -> fact.fact().orElseThrow().fact().stream())
                .filter(TallyClosed.class::isInstance)
                .map(TallyClosed.class::cast)
                .collect(toMap(TallyClosed::journal, part -> part, (first, last) -> last))
                .values();
    }
}
