package ua.mistok.app.classroom;

import com.vaadin.flow.component.Component;
import ua.mistok.app.ui.Overlay;

/// Nobody touches the wall, so nothing is laid over it.
record NoOverlay() implements Overlay {

    @Override
    public void lay(Component sheet) {}

    @Override
    public void lift() {}
}
