package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.staff.Secret;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.ui.Dom;

/// The printed code, and the first PIN twice.
@BeforeSignIn
@Route(value = "staff/set-up", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SetUpView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDoor door;
    private final transient Doorway doorway;
    private final Paragraph lead = new Paragraph();
    private final Typed code = Typed.plain("code");
    private final Typed name = Typed.plain("name");
    private final Typed pin = Typed.secret("pin", true);
    private final Typed again = Typed.secret("again", true);
    private final Paragraph said = new Paragraph();
    private final NativeButton set;

    public SetUpView(StaffDoor door, Doorway doorway) {
        this.door = door;
        this.doorway = doorway;
        addClassName("view");
        set = Dom.button("btn btn--go", "", this::set);
        said.getElement().setAttribute("role", "alert");
        var panel = new Div(lead, code, name, pin, again, said, set);
        panel.addClassNames("panel", "form", "sign-in");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.isNew()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void set() {
        var typed = code.take();
        var chosen = pin.take();
        if (!chosen.equals(again.take())) {
            said.setText(getTranslation("console.pins-differ"));
            return;
        }
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (door.setUp(typed, name.value(), chosen, from)) {
            case StaffDoor.Outcome.OpenWithCode(var staff, var recovery) -> {
                doorway.enter(staff);
                removeAll();
                add(new RecoveryPanel(recovery));
            }
            case StaffDoor.Outcome.Wait(var left) ->
                    said.setText(getTranslation("console.wait", left.toSeconds() + 1));
            case StaffDoor.Outcome.Open _, StaffDoor.Outcome.Wrong _ ->
                    said.setText(getTranslation("console.wrong-code"));
            case StaffDoor.Outcome.Unfit(var fault) -> said.setText(Tell.fault(this, fault));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation("console.set-up.lead"));
        code.name(getTranslation("console.code"));
        name.name(getTranslation("console.your-name"));
        pin.name(getTranslation("console.new-pin", Secret.SHORTEST_PIN, Secret.LONGEST_PIN));
        again.name(getTranslation("console.pin-again"));
        set.setText(getTranslation("console.set"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.set-up");
    }
}
