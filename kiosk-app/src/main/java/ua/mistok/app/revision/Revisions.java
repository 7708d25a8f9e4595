package ua.mistok.app.revision;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Problem;

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
    /// @param warnings what one should look at nevertheless
    /// @return saved, or a conflict with the newer one; then nothing is saved
    public synchronized Saving save(
            String of,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores,
            List<Problem> warnings) {
        if (number(of) != basedOn) {
            return new Saving.Conflict(latest(of).orElseThrow());
        }
        var saved = new Revision(of, basedOn + 1, staff, clock.instant(), text, restores);
        ledger.append(kind, saved);
        latest.put(of, saved);
        return new Saving.Saved(saved, warnings);
    }
}
