package ua.mistok.app.classroom;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/// One redraw of a page for however many changes come while it waits for its turn. For several
/// threads.
public final class Redraw {

    private final AtomicBoolean due = new AtomicBoolean();
    private final Runnable later;

    /// @param draw runs with the page's lock
    public Redraw(UI ui, Runnable draw) {
        later =
                ui.accessLater(
                                () -> {
                                    due.set(false);
                                    draw.run();
                                },
                                () -> {})
                        ::run;
    }

    /// Something has changed.
    public void ask() {
        if (due.compareAndSet(false, true)) {
            later.run();
        }
    }
}
