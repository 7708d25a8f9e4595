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
import ua.mistok.app.access.Listener;
import ua.mistok.app.access.Role;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.Person;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.tables.Picker;

/// The recovery code from paper, and a new PIN twice, for one of the admins; on the machine's own
/// screen only.
@BeforeSignIn
@Route(value = "staff/recover", layout = ConsoleFrame.class, registerAtStartup = false)
public final class RecoverView extends Main
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDoor door;
    private final Picker<Person> who;
    private transient String admin;

    public RecoverView(StaffDoor door, Doorway doorway, People people) {
        this.door = door;
        var admins = people.listActive().stream().filter(person -> person.is(Role.ADMIN)).toList();
        admin = admins.isEmpty() ? "" : admins.getFirst().id();
        who = new Picker<>("who", admins, person -> admin = person.id());
        addClassName("view");
        add(
                new CodeForm(
                        doorway,
                        new CodeForm.Wording("console.recover.lead", "console.recover.code"),
                        admins.size() > 1 ? List.of(who) : List.of(),
                        (code, pin, from) -> door.recover(code, admin, pin, from),
                        RecoveryPanel::new));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.hasRecovery() || Doorway.listener() == Listener.NETWORK) {
            event.forwardTo(SignInView.class);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        who.name(getTranslation("console.who"), person -> TellPeople.name(this, person));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.recover");
    }
}
