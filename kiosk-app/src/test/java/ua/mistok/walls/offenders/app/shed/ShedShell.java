package ua.mistok.walls.offenders.app.shed;

import com.vaadin.flow.component.page.AppShellConfigurator;

/// Lies where Vaadin does not look.
class ShedShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
