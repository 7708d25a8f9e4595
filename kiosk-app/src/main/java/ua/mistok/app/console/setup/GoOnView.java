package ua.mistok.app.console.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.console.RecoveryPanel;
import ua.mistok.app.console.TodayView;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.setup.Step;
import ua.mistok.app.staff.PeopleDesk;
import ua.mistok.app.staff.StaffDoor;

/// The rest of the set-up, for whoever may: where it was interrupted, or put off.
@StaffOnly(Permission.SET_UP_KIOSK)
@Route(value = "staff/set-up/on", registerAtStartup = false)
public final class GoOnView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, SetUpPages.Screens {

    /// What the address says once the code on paper is written down.
    static final String WRITTEN = "written";

    /// Likewise, and that the rest is for another day.
    static final String LATER = "later";

    private final transient SetUp setUp;
    private final transient PeopleDesk people;
    private final transient RecoveryKeys keys;
    private final SetUpPages pages;
    private final transient RunScreens screens;
    private transient SetUpRun run;
    private transient Optional<RecoveryPanel> paper = Optional.empty();

    public GoOnView(
            StaffDoor door,
            Doorway doorway,
            Doors doors,
            SetUp setUp,
            PeopleDesk people,
            RecoveryKeys keys,
            StationsAddress stations) {
        this.setUp = setUp;
        this.people = people;
        this.keys = keys;
        this.run = setUp.run("");
        pages = new SetUpPages(doorway, doors, this);
        screens = new RunScreens(setUp, door, stations.find(doors), pages::leave);
        add(pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters().getParameters().keySet();
        if (said.contains(WRITTEN) || said.contains(LATER)) {
            setUp.written();
            run = setUp.run("");
        }
        if (said.contains(LATER)) {
            event.forwardTo(TodayView.class);
        }
    }

    @Override
    public Step at() {
        return run.at();
    }

    @Override
    public Component draw() {
        return run.at() == Step.RECOVERY
                ? new PaperPanel(paper())
                : screens.draw(run, (staff, recovery) -> {});
    }

    /// Nobody can say whether the code was written down before the power went: there is a new one.
    private RecoveryPanel paper() {
        if (paper.isEmpty()) {
            var panel = new RecoveryPanel(people.renewRecovery(), keys.makeNew());
            paper = Optional.of(panel.leadingTo("/staff/set-up/on?" + WRITTEN));
        }
        return paper.get();
    }

    @Override
    public boolean mayGoBack() {
        return run.mayGoBack();
    }

    @Override
    public void back() {
        run.back();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.set-up");
    }
}
