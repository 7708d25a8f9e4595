package ua.mistok.walls.offenders.app.shed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/// A view of the console that opens to everybody, with a screen of which nobody has asked whether
/// it can be heard.
@Route(value = "staff/shed", registerAtStartup = false)
public class ShedView extends Div {

    private static final long serialVersionUID = 1L;

    ShedView() {
        add(new ShedScreen());
    }
}
