package ua.mistok.app.mode;

import com.vaadin.flow.component.Component;
import ua.mistok.config.mode.Mode;

/// Draws what a station would show in a mode that nobody has saved: whoever draws stations does it,
/// and whoever edits modes asks for it.
public interface Preview {

    enum Screen {
        /// Nobody is there.
        WAITING,
        /// The first touch leads here.
        HOME
    }

    Component draw(Mode draft, Screen screen);
}
