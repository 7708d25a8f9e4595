package ua.mistok.walls.offenders.app.shed;

import com.vaadin.flow.component.html.Main;

/// Something shows it, and nobody has said where.
class ShedScreen extends Main {

    private static final long serialVersionUID = 1L;
}
