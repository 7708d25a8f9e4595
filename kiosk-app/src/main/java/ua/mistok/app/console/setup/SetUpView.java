package ua.mistok.app.console.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.console.RecoveryPanel;
import ua.mistok.app.console.SignInView;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.setup.Step;
import ua.mistok.app.staff.SetUpSign;
import ua.mistok.app.staff.StaffDoor;

/// The set-up of a kiosk at which nobody works yet: the printed code opens it.
@BeforeSignIn
@Route(value = "staff/set-up", registerAtStartup = false)
public final class SetUpView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, SetUpPages.Screens {

    private final transient StaffDoor door;
    private final transient Doorway doorway;
    private final transient SetUp setUp;
    private final transient SetUpSign sign;
    private final transient RecoveryKeys keys;
    private final SetUpPages pages;
    private final transient RunScreens screens;
    private transient Optional<SetUpRun> run = Optional.empty();
    private transient Optional<RecoveryPanel> paper = Optional.empty();
    private boolean onlyPerson;

    public SetUpView(
            StaffDoor door,
            Doorway doorway,
            Doors doors,
            SetUp setUp,
            SetUpSign sign,
            RecoveryKeys keys,
            StationsAddress stations) {
        this.door = door;
        this.doorway = doorway;
        this.setUp = setUp;
        this.sign = sign;
        this.keys = keys;
        pages = new SetUpPages(doorway, doors, this);
        screens = new RunScreens(setUp, door, stations.find(doors), pages::leave);
        add(pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.isNew()) {
            event.forwardTo(SignInView.class);
        } else if (door.opensTo(Pass.typed())) {
            run = Optional.of(setUp.run(Pass.typed()));
        }
    }

    @Override
    public Step at() {
        return paper.isPresent() ? Step.RECOVERY : run.map(SetUpRun::at).orElse(Step.CODE);
    }

    @Override
    public Component draw() {
        if (paper.isPresent()) {
            return new PaperPanel(paper.get());
        }
        return run.map(going -> screens.draw(going, this::entered))
                .orElseGet(() -> new CodePanel(door, sign, this::opened));
    }

    private void opened(boolean later) {
        var begun = setUp.run(Pass.typed());
        begun.speak(SetUpTell.language(this));
        if (later) {
            begun.later();
        }
        onlyPerson = later;
        run = Optional.of(begun);
        pages.draw();
    }

    /// The code on paper is shown once; then somebody is signed in, and goes on as such.
    private void entered(String staff, String recovery) {
        doorway.enter(staff);
        Pass.forget();
        var on = onlyPerson ? GoOnView.LATER : GoOnView.WRITTEN;
        paper =
                Optional.of(
                        new RecoveryPanel(recovery, keys.makeNew())
                                .leadingTo("/staff/set-up/on?" + on));
        pages.draw();
    }

    @Override
    public boolean mayGoBack() {
        return run.filter(going -> onlyPerson || going.mayGoBack()).isPresent();
    }

    @Override
    public void back() {
        if (onlyPerson) {
            onlyPerson = false;
            run = Optional.empty();
        } else {
            run.ifPresent(SetUpRun::back);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.set-up");
    }
}
