package ua.mistok.app.console;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.staff.StaffDoor;

/// The recovery code from paper, and a new PIN twice.
@BeforeSignIn
@Route(value = "staff/recover", layout = ConsoleFrame.class, registerAtStartup = false)
public final class RecoverView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDoor door;

    public RecoverView(StaffDoor door, Doorway doorway) {
        this.door = door;
        addClassName("view");
        add(
                new CodeForm(
                        doorway,
                        new CodeForm.Wording("console.recover.lead", "console.recover.code"),
                        List.of(),
                        (code, pin, from) -> door.recover(code, SignInView.WHO, pin, from)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.hasRecovery()) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.recover");
    }
}
