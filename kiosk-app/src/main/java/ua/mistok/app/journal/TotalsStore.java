package ua.mistok.app.journal;

import static ua.mistok.app.db.kiosk.Tables.JOURNAL_STATE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.TallyClosed;

/// All counts of this kiosk as they stand, journal by journal, for somebody who takes them along
/// instead of its facts.
public final class TotalsStore {

    private final KioskStore store;

    public TotalsStore(KioskStore store) {
        this.store = store;
    }

    /// Counts of one journal.
    ///
    /// @param through they are of its facts from the first to this one
    /// @param holds journals that were folded away, whose counts are among these
    public record Totalled(
            UUID journal, long through, List<UUID> holds, List<TallyClosed.Row> rows) {

        public Totalled {
            holds = List.copyOf(holds);
            rows = List.copyOf(rows);
        }
    }

    /// Of one moment: the only writer waits.
    ///
    /// @throws ua.mistok.app.db.StoreFailure if the store cannot answer
    public List<Totalled> list() {
        var found = new ArrayList<Totalled>();
        store.write(sql -> found.addAll(list(sql)));
        return List.copyOf(found);
    }

    private static List<Totalled> list(DSLContext sql) {
        var through = new HashMap<UUID, Long>();
        var holders = new HashMap<UUID, UUID>();
        sql.selectFrom(JOURNAL_STATE)
                .forEach(
                        row -> {
                            @Nullable UUID holder = row.getHeldBy();
                            if (holder == null) {
                                through.put(row.getJournal(), row.getCounted());
                            } else {
                                holders.put(row.getJournal(), holder);
                            }
                        });
        return through.entrySet().stream()
                .map(
                        of ->
                                new Totalled(
                                        of.getKey(),
                                        of.getValue(),
                                        heldBy(of.getKey(), holders),
                                        rows(sql, of.getKey())))
                .toList();
    }

    /// Also what is held by one that is held itself.
    private static List<UUID> heldBy(UUID holder, Map<UUID, UUID> holders) {
        var held = new HashSet<UUID>();
        var isMore = true;
        while (isMore) {
            isMore = false;
            for (var each : holders.entrySet()) {
                var by = each.getValue();
                if (by.equals(holder) || held.contains(by)) {
                    isMore |= held.add(each.getKey());
                }
            }
        }
        return List.copyOf(held);
    }

    private static List<TallyClosed.Row> rows(DSLContext sql, UUID journal) {
        return TallyRowStore.of(sql, journal).stream()
                .map(
                        counted ->
                                new TallyClosed.Row(
                                        counted.tally().week(), counted.tally().key(), counted.n()))
                .toList();
    }
}
