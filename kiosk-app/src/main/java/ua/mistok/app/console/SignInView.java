package ua.mistok.app.console;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
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
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.ui.Dom;

/// One PIN; the first start leads to the set-up instead.
@BeforeSignIn
@Route(value = "staff/sign-in", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SignInView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    /// The one person who signs in by PIN alone.
    static final String WHO = "admin";

    private final transient StaffDoor door;
    private final transient Doorway doorway;
    private final Typed pin = Typed.secret("pin", true);
    private final Paragraph said = new Paragraph();
    private final NativeButton enter;
    private final Anchor forgotten = new Anchor("staff/recover", "");

    public SignInView(StaffDoor door, Doorway doorway) {
        this.door = door;
        this.doorway = doorway;
        addClassName("view");
        enter = Dom.button("btn btn--go", "", this::enter);
        enter.addClickShortcut(Key.ENTER);
        said.getElement().setAttribute("role", "alert");
        forgotten.addClassName("link");
        forgotten.getElement().setAttribute("router-link", true);
        forgotten.setVisible(door.hasRecovery());
        var panel = new Div(pin, said, enter, forgotten);
        panel.addClassNames("panel", "form", "sign-in");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (door.isNew()) {
            event.forwardTo(SetUpView.class);
        }
    }

    private void enter() {
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (door.signIn(WHO, pin.take(), from)) {
            case StaffDoor.Outcome.Open(var staff) -> {
                doorway.enter(staff);
                getUI().ifPresent(ui -> ui.getPage().setLocation("/staff"));
            }
            case StaffDoor.Outcome.Wait(var left) ->
                    said.setText(getTranslation("console.wait", left.toSeconds() + 1));
            case StaffDoor.Outcome.OpenWithCode _, StaffDoor.Outcome.Wrong _ ->
                    said.setText(getTranslation("console.wrong-pin"));
            case StaffDoor.Outcome.Unfit _ -> said.setText(getTranslation("console.wrong-pin"));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        pin.name(getTranslation("console.pin"));
        enter.setText(getTranslation("console.enter"));
        forgotten.setText(getTranslation("console.recover.link"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.sign-in");
    }
}
