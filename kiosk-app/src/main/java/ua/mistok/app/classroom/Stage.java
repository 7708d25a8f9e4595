package ua.mistok.app.classroom;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Overlay;

/// Where a learner's screens are shown: a page of their own device, or a station.
public interface Stage {

    /// @param progress the stretches of an exercise, for the top bar
    void show(Component screen, Optional<Component> progress);

    /// Whether a person was asked for.
    void ring(Sitting.Call call);

    /// How large the letters are.
    Comfort letters();

    Overlay overlay();

    /// Nothing of the class is left here: it is over, or it goes on at another screen.
    void over();
}
