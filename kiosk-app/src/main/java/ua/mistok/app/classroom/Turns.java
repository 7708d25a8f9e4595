package ua.mistok.app.classroom;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One change of a class at a time, by whichever thread. After it facts go to the disk, and whoever
/// looks is told on the thread that changed something. Nothing changes after the end.
final class Turns {

    private final Chairs chairs;
    private final Outgoing outgoing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean over;

    Turns(Chairs chairs, Outgoing outgoing) {
        this.chairs = chairs;
        this.outgoing = outgoing;
    }

    /// @param listener hears of every change; must not wait
    Registration listen(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /// What holds between two changes.
    synchronized <T> T look(Supplier<T> at) {
        return at.get();
    }

    synchronized boolean isOver() {
        return over;
    }

    /// Changes what everybody may see.
    void change(Runnable what) {
        List<Sitting> pages;
        synchronized (this) {
            if (over) {
                return;
            }
            what.run();
            pages = chairs.pages();
        }
        outgoing.flush();
        pages.forEach(Sitting::tell);
        tell();
    }

    /// Changes what a seat knows of itself; only the board may see it. A page that lost its seat
    /// changes nothing.
    void changeSeat(Sitting sitting, Consumer<Chair> what) {
        synchronized (this) {
            var chair = chairs.of(sitting);
            if (over || chair.sitting != sitting) {
                return;
            }
            what.accept(chair);
        }
        outgoing.flush();
        tell();
    }

    /// The last change of all.
    void end(Runnable what) {
        change(
                () -> {
                    what.run();
                    over = true;
                });
    }

    /// Time has passed, which is to be seen; also tries again what a disk refused.
    void tick() {
        outgoing.flush();
        tell();
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }
}
