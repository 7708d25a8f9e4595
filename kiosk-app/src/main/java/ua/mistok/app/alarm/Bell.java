package ua.mistok.app.alarm;

import com.vaadin.flow.shared.Registration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import ua.mistok.app.station.Station;

/// Calls that stand, at most one a station. For several threads.
public final class Bell {

    private final InstantSource clock;
    private final Map<String, Rung> rung = new LinkedHashMap<>();
    private final List<Consumer<List<Call>>> listeners = new CopyOnWriteArrayList<>();

    public Bell(InstantSource clock) {
        this.clock = clock;
    }

    private record Rung(Call call, Runnable coming) {}

    /// Calls; whoever called from there before is not waited for any more.
    ///
    /// @param coming is run, on the librarian's thread, when one comes
    public void ring(Station station, Optional<Spot> spot, Runnable coming) {
        var call = new Call(station, spot, clock.instant());
        synchronized (rung) {
            rung.remove(station.slug());
            rung.put(station.slug(), new Rung(call, coming));
        }
        tell();
    }

    /// Nobody calls from there any more: taken back, or the visit is over.
    public void hush(Station station) {
        boolean stood;
        synchronized (rung) {
            stood = rung.remove(station.slug()) != null;
        }
        if (stood) {
            tell();
        }
    }

    /// A librarian comes.
    ///
    /// @return whether the call still stood: of two librarians who answer at once, one does
    public boolean answer(Call call) {
        Runnable coming;
        synchronized (rung) {
            var standing = rung.get(call.station().slug());
            if (standing == null || !standing.call().equals(call)) {
                return false;
            }
            rung.remove(call.station().slug());
            coming = standing.coming();
        }
        coming.run();
        tell();
        return true;
    }

    /// Who has called and is waiting, the longest first.
    public List<Call> calls() {
        synchronized (rung) {
            return rung.values().stream().map(Rung::call).toList();
        }
    }

    /// @param listener hears of every change, on the thread that made it
    public Registration listen(Consumer<List<Call>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void tell() {
        var now = calls();
        listeners.forEach(listener -> listener.accept(now));
    }
}
