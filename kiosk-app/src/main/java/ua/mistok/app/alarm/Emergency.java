package ua.mistok.app.alarm;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.AlarmBegan;
import ua.mistok.app.fact.AlarmBegan.From;
import ua.mistok.app.fact.AlarmEnded;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.ledger.Ledger;

/// The alarm that the library raised, if one stands. For several threads.
///
/// Every station is told before anything is written, and whatever the disk says: people come first.
/// The ledger keeps it, so that a kiosk that loses its power in an alarm comes back with it.
public final class Emergency {

    private static final Logger LOG = LoggerFactory.getLogger(Emergency.class);
    private static final String KIOSK = "kiosk";

    private final Ledger ledger;
    private final BiConsumer<Fact, String> notes;
    private final InstantSource clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Now now;

    /// @param mark how often it has changed since the start
    private record Now(Optional<Alarm> standing, int mark) {}

    /// @param notes writes a fact of a station, by its slug
    public Emergency(Ledger ledger, BiConsumer<Fact, String> notes, InstantSource clock) {
        this.ledger = ledger;
        this.notes = notes;
        this.clock = clock;
        this.now =
                new Now(
                        ledger.latest(AlarmTold.KIND, AlarmTold.class).flatMap(AlarmTold::alarm),
                        0);
    }

    /// The alarm that stands.
    public Optional<Alarm> alarm() {
        return now.standing();
    }

    /// Changes with every alarm and every end of one.
    public int mark() {
        return now.mark();
    }

    /// Raised by a hold on a station.
    ///
    /// @param station its slug
    public void raiseAt(String station, Danger danger) {
        raise(danger, From.STATION, station, station);
    }

    /// Raised on the console.
    ///
    /// @param staff id of the person
    public void raise(Danger danger, String staff) {
        raise(danger, From.CONSOLE, KIOSK, staff);
    }

    /// What stands already is not raised twice; another danger takes its place.
    private synchronized void raise(Danger danger, From from, String station, String by) {
        var before = alarm();
        if (before.filter(alarm -> alarm.danger() == danger).isPresent()) {
            return;
        }
        stand(Optional.of(new Alarm(danger, clock.instant())));
        keep(() -> ledger.append(AlarmTold.KIND, told(Optional.of(danger), by)));
        before.ifPresent(this::noteEnd);
        keep(() -> notes.accept(new AlarmBegan(danger, from), station));
    }

    /// It is over. Only staff can say so: whoever calls this has asked the desk.
    ///
    /// @param staff id of the person
    public synchronized void end(String staff) {
        alarm().ifPresent(
                        alarm -> {
                            stand(Optional.empty());
                            keep(
                                    () ->
                                            ledger.append(
                                                    AlarmTold.KIND, told(Optional.empty(), staff)));
                            noteEnd(alarm);
                        });
    }

    private void stand(Optional<Alarm> alarm) {
        now = new Now(alarm, now.mark() + 1);
        listeners.forEach(Runnable::run);
    }

    private AlarmTold told(Optional<Danger> danger, String by) {
        return new AlarmTold(danger.map(Danger::stableName), clock.instant(), by);
    }

    private void noteEnd(Alarm alarm) {
        var lasted = Stay.of(Duration.between(alarm.since(), clock.instant()));
        keep(() -> notes.accept(new AlarmEnded(alarm.danger(), lasted), KIOSK));
    }

    private static void keep(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException refused) {
            LOG.error("The alarm stands as it was told, but that could not be written", refused);
        }
    }

    /// Calls whenever an alarm is raised or ended, on the thread that did; whoever listens must not
    /// wait, and asks what stands.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
