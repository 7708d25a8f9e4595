package ua.mistok.app.console.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import ua.mistok.app.setup.Asked;

/// Everything on a screen that belongs to one thing that is asked.
final class Question extends Div {

    Question(Asked asked, Component... parts) {
        addClassName("setup__asked");
        getElement().setAttribute("data-asked", asked.name().toLowerCase(Locale.ROOT));
        add(parts);
    }

    /// Calls a group of controls by a name.
    Question named(String words) {
        getElement().setAttribute("role", "group").setAttribute("aria-label", words);
        return this;
    }
}
