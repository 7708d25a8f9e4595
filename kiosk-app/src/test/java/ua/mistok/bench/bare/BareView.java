package ua.mistok.bench.bare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

/// The one page.
@Route(value = "", registerAtStartup = false)
public final class BareView extends Div {

    public BareView() {
        add(new H1("Місток"));
    }
}
