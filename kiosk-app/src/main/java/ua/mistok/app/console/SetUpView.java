package ua.mistok.app.console;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.staff.StaffDoor;

/// The printed code, and the first PIN twice.
@BeforeSignIn
@Route(value = "staff/set-up", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SetUpView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDoor door;
    private final Typed name = Typed.plain("name");

    public SetUpView(StaffDoor door, Doorway doorway, RecoveryKeys keys) {
        this.door = door;
        addClassName("view");
        add(
                new CodeForm(
                        doorway,
                        new CodeForm.Wording("console.set-up.lead", "console.set-up.code"),
                        List.of(name),
                        (code, pin, from) -> door.setUp(code, name.value(), pin, from),
                        code -> new RecoveryPanel(code, keys.makeNew())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.isNew()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.name(getTranslation("console.your-name"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.set-up");
    }
}
