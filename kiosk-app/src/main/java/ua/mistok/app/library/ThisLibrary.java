package ua.mistok.app.library;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import ua.mistok.app.ledger.Ledger;

/// The library in which this kiosk stands, as its staff told last. For several threads.
public final class ThisLibrary {

    private final Ledger ledger;
    private final Consumer<Spot> placed;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Library now;

    /// @param placed hears of each other place, before anything of it shows
    public ThisLibrary(Ledger ledger, Consumer<Spot> placed) {
        this.ledger = ledger;
        this.placed = placed;
        this.now =
                ledger.latest(LibraryTold.KIND, LibraryTold.class)
                        .map(LibraryTold::library)
                        .orElse(Library.UNSAID);
    }

    public Library now() {
        return now;
    }

    /// The line for papers that name none of their own.
    public Optional<Sign> sign() {
        return now.sign();
    }

    /// Returns when it is on the disk. What is said already is not said twice.
    ///
    /// @param staff id of who says it
    public synchronized void tell(Library told, String staff) {
        if (told.equals(now)) {
            return;
        }
        ledger.append(LibraryTold.KIND, LibraryTold.of(told, staff));
        told.spot().filter(spot -> !now.spot().equals(Optional.of(spot))).ifPresent(placed);
        now = told;
        listeners.forEach(Runnable::run);
    }

    /// Calls when something else was told.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
