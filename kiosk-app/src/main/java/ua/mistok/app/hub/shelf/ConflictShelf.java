package ua.mistok.app.hub.shelf;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.mistok.app.db.HubStore;

/// What was set aside, as far as whoever asks may see.
public final class ConflictShelf {

    private final HubStore store;
    private final InstantSource clock;

    public ConflictShelf(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Which conflicts are asked for.
    ///
    /// @param places those of kiosks there or below
    /// @param kiosk of this one alone; empty for all
    /// @param settled those that a person has settled, or those that wait
    public record Which(Set<String> places, Optional<UUID> kiosk, boolean settled) {

        public Which {
            places = Set.copyOf(places);
        }
    }

    /// Some of them, the newest first.
    ///
    /// @param from 0 is the first
    public List<Conflict> list(Which which, int from, int most) {
        return store.read(sql -> ShelfStore.list(sql, which, from, most));
    }

    public int count(Which which) {
        return store.read(sql -> ShelfStore.count(sql, which));
    }

    public Optional<Contents> find(Conflict.Name name) {
        return store.read(sql -> ShelfStore.find(sql, name));
    }

    /// Says what it was.
    ///
    /// @param by id of a member
    /// @return false if somebody did meanwhile, and said something else
    public boolean settle(Conflict.Name name, String by, String note) {
        var settled = settled(by, note);
        return store.change(sql -> ShelfStore.settle(sql, name, settled));
    }

    /// Says it of everything of a kiosk that waits: a copied disk brings a thousand at once.
    ///
    /// @return how many they were
    public int settleAll(UUID kiosk, String by, String note) {
        var settled = settled(by, note);
        return store.change(sql -> ShelfStore.settleAll(sql, kiosk, settled));
    }

    private Conflict.Settled settled(String by, String note) {
        var tidy = note.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        if (tidy.isEmpty() || tidy.length() > Conflict.LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has 1 to 500 signs");
        }
        return new Conflict.Settled(clock.instant(), by, tidy);
    }
}
