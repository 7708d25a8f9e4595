package ua.mistok.app.revision;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ledger.Ledger;

/// Saves of one kind in the ledger, in their order. For several threads.
public final class Revisions {

    private final Ledger ledger;
    private final String kind;
    private final InstantSource clock;
    private final Map<String, Revision> latest = new HashMap<>();

    /// @param kind of ledger record
    public Revisions(Ledger ledger, String kind, InstantSource clock) {
        this.ledger = ledger;
        this.kind = kind;
        this.clock = clock;
        ledger.list(kind, Revision.class).forEach(saved -> latest.put(saved.of(), saved));
    }

    /// The newest save of each thing.
    public synchronized List<Revision> latest() {
        return List.copyOf(latest.values());
    }

    public synchronized Optional<Revision> latest(String of) {
        return Optional.ofNullable(latest.get(of));
    }

    /// 0 where nothing was saved yet.
    public int number(String of) {
        return latest(of).map(Revision::number).orElse(0);
    }

    /// All saves of a thing, the newest first.
    public List<Revision> history(String of) {
        return ledger.list(kind, Revision.class).reversed().stream()
                .filter(saved -> saved.of().equals(of))
                .toList();
    }

    public Optional<Revision> find(String of, int number) {
        return history(of).stream().filter(saved -> saved.number() == number).findFirst();
    }

    /// Saves, unless somebody else has saved since.
    ///
    /// @param basedOn the number that the writer had seen
    /// @return empty if there is a newer one than the writer had seen; then nothing is saved
    public synchronized Optional<Revision> append(
            String of,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores) {
        if (number(of) != basedOn) {
            return Optional.empty();
        }
        var saved = new Revision(of, basedOn + 1, staff, clock.instant(), text, restores);
        ledger.append(kind, saved);
        latest.put(of, saved);
        return Optional.of(saved);
    }
}
