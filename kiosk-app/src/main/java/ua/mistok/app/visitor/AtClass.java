package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.Learner;
import ua.mistok.app.classroom.Sitting;
import ua.mistok.app.classroom.Stage;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Frame;
import ua.mistok.app.ui.Leave;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.text.Language;

/// A class that is attended at a station: a learner's screens between the station's bars.
final class AtClass implements Stage {

    private final Frame frame;
    private final Supplier<Comfort> comfort;
    private final Runnable home;
    private final Runnable over;
    private final Learner learner;

    /// @param comfort how the visitor likes the screen now
    /// @param home out of the class
    /// @param over nothing of the class is left here
    AtClass(
            Hall hall,
            Frame frame,
            Supplier<Comfort> comfort,
            String station,
            Language language,
            Shelf shelf,
            InstantSource clock,
            Runnable home,
            Runnable over) {
        this.frame = frame;
        this.comfort = comfort;
        this.home = home;
        this.over = over;
        var from = VaadinRequest.getCurrent().getRemoteAddr();
        this.learner =
                new Learner(
                        hall,
                        this,
                        new Learner.Device(from, station),
                        language,
                        shelf::picture,
                        clock);
    }

    void begin() {
        frame.calls(Frame.Bell.TRAINER);
        learner.begin();
    }

    /// The seat waits for its card; the bell calls a librarian again.
    void leave() {
        learner.leave();
        frame.ring(false);
        frame.calls(Frame.Bell.LIBRARIAN);
    }

    void bell() {
        learner.ring();
    }

    void speak(Language language) {
        learner.speak(language);
    }

    @Override
    public void show(Component screen, Optional<Component> progress) {
        var leave = new Leave("visitor.to-home", "arrow-left", home);
        frame.show(screen, progress, Optional.of(leave));
    }

    @Override
    public void ring(Sitting.Call call) {
        switch (call) {
            case NONE -> frame.ring(false);
            case RUNG -> frame.ring(true);
            case COMING -> frame.comes();
        }
    }

    @Override
    public Comfort letters() {
        return comfort.get();
    }

    @Override
    public Overlay overlay() {
        return frame;
    }

    @Override
    public void over() {
        over.run();
    }
}
