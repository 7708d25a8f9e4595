package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.classroom.Agenda;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.Redraw;
import ua.mistok.app.classroom.Wifi;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.console.certificate.CertificatePanel;
import ua.mistok.app.console.certificate.Certifying;
import ua.mistok.app.console.certificate.Occasion;
import ua.mistok.app.console.outcome.OutcomePanel;
import ua.mistok.app.held.Held;
import ua.mistok.app.held.HeldClasses;
import ua.mistok.app.mode.Running;
import ua.mistok.app.network.ClassDoor;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.station.Station;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.LocalizedText;

/// The class: how one begins, and the board while it runs.
@StaffOnly(Permission.LEAD_CLASS)
@Route(value = "staff/class", layout = ConsoleFrame.class, registerAtStartup = false)
public final class BoardView extends Main
        implements LocaleChangeObserver, HasDynamicTitle, BeforeEnterObserver {

    /// Whoever leads a class speaks, walks and helps for as long as a part takes; after that a
    /// board that nobody touched is a page that somebody forgot.
    private static final Duration A_PART = Duration.ofMinutes(30);

    private static final String OWN_NAME = "localhost";
    private static final String OWN_ADDRESS = "127.0.0.1";

    private final transient Hall hall;
    private final transient Running running;
    private final transient ClassShelf classes;
    private final transient ClassDoor door;
    private final transient Certifying certifying;
    private final transient HeldClasses held;
    private final transient Desk desk;
    private final transient Doorway doorway;
    private final transient InstantSource clock;
    private transient Registration hears = () -> {};
    private transient Registration looks = () -> {};
    private transient Duration usual = Duration.ZERO;
    private transient String host = OWN_NAME;
    private transient Optional<String> wished = Optional.empty();
    private transient Optional<LiveClass> of = Optional.empty();
    private transient @Nullable Board board;
    private transient @Nullable Redraw redraw;

    public BoardView(
            Hall hall,
            Running running,
            ClassShelf classes,
            ClassDoor door,
            Certifying certifying,
            HeldClasses held,
            Desk desk,
            Doorway doorway,
            InstantSource clock) {
        this.hall = hall;
        this.running = running;
        this.classes = classes;
        this.door = door;
        this.certifying = certifying;
        this.held = held;
        this.desk = desk;
        this.doorway = doorway;
        this.clock = clock;
        addClassName("view");
    }

    /// A page that leads to a rehearsal names its lesson.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wished = event.getLocation().getQueryParameters().getSingleParameter("lesson");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        usual = Doorway.listener().patience();
        host = VaadinServletRequest.getCurrent().getServerName();
        redraw = new Redraw(attached.getUI(), this::look);
        hears = hall.listen(redraw::ask);
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        hears.remove();
        looks.remove();
        doorway.stay(Optional.empty());
    }

    /// Something has changed: only what differs is drawn.
    private void look() {
        if (!hall.now().equals(of) || board == null && getChildren().findAny().isEmpty()) {
            of = hall.now();
            waitLonger();
            build();
        }
        doorway.stay(of.map(live -> A_PART)); // each time: another page of the session may differ
        if (board != null) {
            board.draw();
        }
    }

    /// While a class runs its trainer stays signed in, and as long as usual otherwise.
    private void waitLonger() {
        var longer = of.isPresent() ? A_PART : usual;
        getElement().executeJs("window.mistokConsole?.wait($0)", longer.toSeconds());
    }

    private void build() {
        removeAll();
        board = null;
        looks.remove();
        looks = () -> {};
        if (of.isEmpty()) {
            var start = new StartPanel(running.shelf(Station.MAIN), classes.ofToday(), this::begin);
            wished.ifPresent(start::choose);
            add(start);
            held.newest().filter(last -> last.day().equals(classes.today())).ifPresent(this::tell);
            return;
        }
        var live = of.get();
        if (redraw != null) {
            looks = live.listen(redraw::ask);
        }
        board =
                new Board(
                        live,
                        new Ways(this::lead, this::end),
                        wall(live),
                        !door.addresses().isEmpty(),
                        clock);
        add(board);
        if (!live.isTrial()) {
            var lesson = live.agenda().lesson();
            offerCertificate(occasion(live.agenda().title(), planned(lesson)));
        }
    }

    /// What came of the class that has just ended.
    private void tell(Held last) {
        var plan = classes.find(last.plan());
        var title =
                classes.findLesson(last.lesson())
                        .map(Lesson::title)
                        .orElseGet(() -> LocalizedText.same(last.lesson()));
        var occasion = occasion(title, plan).on(last.day());
        add(new OutcomePanel(occasion, plan, held.figures(last), classes.shelf(), desk));
        offerCertificate(occasion);
    }

    private void offerCertificate(Occasion occasion) {
        if (desk.may(Deed.CERTIFICATE_MADE)) {
            add(new CertificatePanel(occasion, certifying, desk));
        }
    }

    /// The class by this lesson that is to be held today.
    private Optional<ClassPlan> planned(String lesson) {
        return classes.ofToday().stream().filter(plan -> plan.lesson().equals(lesson)).findFirst();
    }

    private Occasion occasion(LocalizedText title, Optional<ClassPlan> plan) {
        var sign = running.shelf(Station.MAIN).sign();
        var today = classes.today();
        return plan.map(of -> Occasion.of(title, of, sign, today))
                .orElseGet(() -> Occasion.of(title, sign, today));
    }

    /// @return false while another class runs
    private boolean begin(Agenda agenda, List<SeatCard> seats, Optional<Wifi> wifi, boolean trial) {
        return desk.attempt(
                Deed.CLASS_BEGUN,
                () ->
                        trial
                                ? start(agenda, seats, wifi, true)
                                : held.begin(
                                        planned(agenda.lesson()).map(ClassPlan::id).orElse(""),
                                        agenda.lesson(),
                                        classes.today(),
                                        () -> start(agenda, seats, wifi, false)));
    }

    private boolean start(Agenda agenda, List<SeatCard> seats, Optional<Wifi> wifi, boolean trial) {
        var begun = hall.begin(agenda, seats, trial);
        begun.ifPresent(live -> live.tell(wifi));
        return begun.isPresent();
    }

    /// Whatever a trainer does in a class that runs. Its single steps are not noted: there are
    /// hundreds of them. What came of it is in the answer to the touch, and waits for no push.
    private void lead(Runnable work) {
        if (desk.may(Permission.LEAD_CLASS)) {
            work.run();
            look();
        }
    }

    private void end() {
        var ended = of;
        desk.act(Deed.CLASS_ENDED, hall::end);
        ended.filter(live -> !live.isTrial())
                .ifPresent(live -> classes.hold(live.cards(), desk.staff()));
    }

    /// Under the host by which the console was found.
    private Optional<String> wall(LiveClass live) {
        return door.address(host.equals(OWN_NAME) ? OWN_ADDRESS : host)
                .map(address -> address + "/wall/" + live.wallKey());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        build();
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.class");
    }
}
