package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import ua.mistok.app.console.RecoveryPanel;

/// What belongs on paper before anything else is done; it leads on by itself.
final class PaperPanel extends Div {

    PaperPanel(RecoveryPanel paper) {
        addClassName("setup__step");
        add(new H1(getTranslation("console.set-up.recovery")), paper);
    }
}
