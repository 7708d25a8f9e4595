package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Duration;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.alarm.Bell;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.office.OfficeFrame;
import ua.mistok.app.staff.Desk;

/// The console around a view, with who rings and what alarms.
public final class ConsoleFrame extends OfficeFrame {

    private final transient Doorway doorway;
    private final transient Doors doors;
    private final BellBar bells;
    private final AlarmBar alarm;

    public ConsoleFrame(Doorway doorway, Doors doors, Desk desk, Bell bell, Emergency emergency) {
        super("ui.brand", Chapter.of(desk));
        this.doorway = doorway;
        this.doors = doors;
        bells = new BellBar(bell, call -> desk.note(Deed.BELL_ANSWERED));
        alarm = new AlarmBar(emergency, desk);
        addToNavbar(alarm, bells);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (isIn()) {
            push(attached.getUI());
        }
        super.onAttach(attached);
    }

    /// Not before somebody is in: signing in gives the session another id, and an open push of the
    /// old one would say that it has expired.
    private static void push(UI ui) {
        var push = ui.getPushConfiguration();
        push.setPushMode(PushMode.AUTOMATIC);
        push.setTransport(Transport.WEBSOCKET_XHR); // what is done comes by the door as a request
    }

    @Override
    protected boolean isIn() {
        return doorway.signedIn().isPresent();
    }

    @Override
    protected Duration patience() {
        return doorway.patience();
    }

    /// On the machine's own screen the next one who comes is a visitor.
    private static boolean isOnOwnScreen() {
        return Doorway.listener() == Listener.STAFF;
    }

    @Override
    protected String outside() {
        return isOnOwnScreen() ? doors.visitors() : "/staff/sign-in";
    }

    @Override
    protected void signOut() {
        doorway.leave();
    }

    @Override
    protected boolean mayLeave() {
        return isIn() || isOnOwnScreen();
    }

    @Override
    protected String wayOut() {
        return isOnOwnScreen() ? getTranslation("console.to-visitors") : super.wayOut();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        bells.setVisible(isIn());
        alarm.setVisible(isIn());
    }
}
