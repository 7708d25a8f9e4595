package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// What one step puts on the practice page, below its title.
interface Page {

    Component component();

    /// The words that stay while the step lasts.
    void name(Language language);

    /// What stands there now, and what is said about it.
    void redraw(Language language);

    /// The control that a target means; the way forward is not on this page.
    Optional<Touch> find(Target target);
}
