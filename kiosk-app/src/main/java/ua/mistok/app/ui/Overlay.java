package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;

/// Where a sheet is laid over the screen. One at a time; the river stays free.
public interface Overlay {

    /// Lays the sheet over the screen, in place of another one; the keyboard's focus goes into it.
    void lay(Component sheet);

    /// Takes it away.
    void lift();
}
