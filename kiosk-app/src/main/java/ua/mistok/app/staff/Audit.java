package ua.mistok.app.staff;

import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.access.Deed;
import ua.mistok.app.fact.StaffActed;

/// Notes what staff do. For several threads.
public final class Audit {

    private final Consumer<StaffActed> journal;

    /// @param journal returns when the fact is on the disk
    public Audit(Consumer<StaffActed> journal) {
        this.journal = journal;
    }

    /// @param staff id, never a name
    /// @param about id of what it was done to
    synchronized void note(String staff, Deed deed, Optional<String> about) {
        journal.accept(new StaffActed(staff, deed.stableName(), about, Optional.empty()));
    }
}
