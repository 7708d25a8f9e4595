package ua.mistok.app.visitor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.access.Doors;
import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.alarm.Bell;
import ua.mistok.app.backup.Move;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.ComfortUsed.Tool;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.VisitEnded.How;
import ua.mistok.app.hands.Chore;
import ua.mistok.app.hands.Chores;
import ua.mistok.app.mode.Running;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.speech.Speech;
import ua.mistok.app.station.Station;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.ComfortSheet;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Frame;
import ua.mistok.app.ui.OwnSession;
import ua.mistok.app.ui.Tools;
import ua.mistok.app.visit.Attempt;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.text.Language;

/// A station's page: the frame, the stop in it, and whatever lies over it.
@Route(value = "", registerAtStartup = false)
public final class VisitorView extends Div
        implements Tools, Attempts, LocaleChangeObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorView.class);

    private static final int LEAVING_SECONDS = 10;

    private final transient Running running;
    private final transient Finder finder;
    private final transient Visits visits;
    private final transient Bell bell;
    private final transient Refuge refuge;
    private final transient Move move;
    private final transient Doors doors;
    private final transient Chores chores;
    private final transient Hall hall;
    private final transient InstantSource clock;
    private final transient Optional<Prints> prints;
    private final transient SecureRandom random = new SecureRandom();
    private final Station station =
            (Station) VaadinRequest.getCurrent().getAttribute(Station.ATTRIBUTE);
    private final transient Predicate<Locale> reads;
    private final Frame frame;
    private final transient Cover over = new Cover(this);
    private final transient Tries tries;
    private final transient Polls polls;
    private final transient IdeaBox ideas;
    private final transient Waiting waiting;
    private final transient CampaignShelf campaigns;
    private transient List<Runnable> listening = List.of();
    private transient Optional<Alarm> alarm = Optional.empty();
    private transient Optional<Parked> interrupted = Optional.empty();
    private transient @Nullable ResumeOffer resuming;
    private transient Shelf shelf;
    private transient int mark;
    private transient boolean farewell;
    private transient @Nullable Journey journey;
    private transient @Nullable Screens screens;
    private transient Optional<AtClass> atClass = Optional.empty();
    private transient Stop stop = new Stop.Attract();
    private transient Comfort comfort = Comfort.USUAL;

    /// @param printer empty where none is set
    public VisitorView(
            Running running,
            CampaignShelf campaigns,
            Finder finder,
            Visits visits,
            Polls polls,
            IdeaBox ideas,
            Bell bell,
            Refuge refuge,
            Move move,
            Doors doors,
            Chores chores,
            Hall hall,
            Speech speech,
            InstantSource clock,
            Optional<Printer> printer) {
        this.reads = locale -> speech.speaks(new Language(locale.getLanguage()));
        this.frame = new Frame(this, reads);
        this.tries = new Tries(frame, () -> Optional.ofNullable(journey), this::make, this::moved);
        this.running = running;
        this.campaigns = campaigns;
        this.shelf = running.shelf(station.slug());
        this.finder = finder;
        this.visits = visits;
        this.polls = polls;
        this.ideas = ideas;
        this.bell = bell;
        this.refuge = refuge;
        this.move = move;
        this.doors = doors;
        this.chores = chores;
        this.hall = hall;
        this.clock = clock;
        this.prints = printer.map(to -> new Prints(to, this, frame));
        this.waiting =
                new Waiting(
                        new RehearsedPolls(polls, this::rehearses),
                        clock,
                        station.slug(),
                        this::begin,
                        this::speak,
                        reads);
        setId("station");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        var page = attached.getUI().getPage();
        page.executeJs("window.mistokSize?.($0)", station.inches());
        shelf = offered();
        var ui = attached.getUI();
        var modes = running.listen(ui.accessLater(this::moved, () -> {})::run);
        var slides = campaigns.listen(ui.accessLater(this::turn, () -> {})::run);
        var alarms = refuge.emergency().listen(ui.accessLater(this::alarmed, () -> {})::run);
        var waits = refuge.parking().listen(ui.accessLater(this::offerToResume, () -> {})::run);
        var does = ui.accessLater((Chore chore) -> make(chore), () -> {});
        var asked = chores.listen(station.slug(), does::accept);
        var moves = move.listen(ui.accessLater(this::relocated, () -> {})::run);
        var classes = hall.listen(ui.accessLater(this::classTurned, () -> {})::run);
        listening = List.of(modes, slides, alarms, waits, asked, moves, classes::remove);
        getElement().executeJs("window.mistokCorner?.watch(this)");
        speak(shelf.mode().languages().getFirst());
        waitForSomebody();
        alarmed();
    }

    private void waitForSomebody() {
        comfort = Comfort.of(shelf.mode().look());
        comfort.applyTo(this);
        removeAll();
        if (move.isMoved()) {
            resuming = null;
            add(ClosedScreen.gone(shelf.mode().languages(), reads));
            return;
        }
        add(waiting.screen(shelf, running.at(station.slug()).opening()));
        showTrial(rehearses());
        resuming = null;
        offerToResume();
    }

    // ── the alarm ───────────────────────────────────────────────────────

    /// An alarm stands above whatever is shown, and the page is told by what it would notice that
    /// it has missed one.
    private void alarmed() {
        var stands = refuge.emergency().alarm();
        if (!stands.equals(alarm)) {
            alarm = stands;
            over.lift();
            stands.ifPresentOrElse(this::takeCover, () -> wipe(How.CLOSED));
        }
        watchMarks();
    }

    private void takeCover(Alarm stands) {
        getElement()
                .executeJs(
                        "window.mistokIdle?.stop(); window.mistokKeyboard?.close();"
                                + " window.mistokWash?.stop()");
        park();
        removeAll();
        add(refuge.screen(stands, interrupted, station.slug()).reading(reads));
        Dom.focusHeading(this);
    }

    /// Whoever is in the middle of something can go on afterwards.
    private void park() {
        if (journey instanceof Journey travelling && Parked.isWorthIt(stop)) {
            bell.hush(station);
            var at = travelling.rest(stop);
            if (!tries.isWaiting()) {
                make(travelling::stopRinging);
            }
            interrupted =
                    Optional.of(
                            refuge.parking()
                                    .park(station.slug(), travelling, at, comfort, tries.take()));
            journey = null;
            screens = null;
        } else {
            endBefore();
        }
    }

    /// What comes next is shown, whether or not the disk takes that a visit has ended.
    private void endBefore() {
        try {
            end(How.CLOSED);
        } catch (RuntimeException refused) {
            LOG.error("The end of a visit could not be written", refused);
        }
    }

    /// On the waiting screen, as long as there is a visit to go back to.
    private void offerToResume() {
        if (resuming != null) {
            remove(resuming);
            resuming = null;
        }
        var waits = journey == null && alarm.isEmpty() && !move.isMoved();
        if (waits && shelf.mode().kind() != ModeKind.CLOSED && !refuge.parking().isEmpty()) {
            var offer = new ResumeOffer(() -> over.lay(new ResumeSheet(this::resume, over::lift)));
            resuming = offer;
            add(offer);
        }
    }

    /// @return false if there is no visit with this code
    private boolean resume(ParkingCode code) {
        if (move.isMoved()) {
            return false;
        }
        var parked = refuge.parking().take(code);
        parked.ifPresent(this::resume);
        return parked.isPresent();
    }

    private void resume(Parked parked) {
        over.lift();
        var travelling = parked.journey();
        speak(travelling.language());
        shelf = travelling.shelf();
        comfort = parked.comfort();
        comfort.applyTo(this);
        travelling.goOn(station.slug(), this::show);
        sit(travelling);
        show(parked.stop());
        parked.pending().ifPresent(this::make);
        var next = offered();
        if (!next.mode().equals(shelf.mode())) {
            make(() -> travelling.offer(next, stop));
        }
    }

    // ── chores of staff ─────────────────────────────────────────────────

    private void make(Chore chore) {
        switch (chore) {
            case Chore.Wash() when alarm.isEmpty() ->
                    getElement()
                            .executeJs(
                                    "window.mistokWash?.start($0, $1, $2)",
                                    Chores.WASH.toSeconds(),
                                    getTranslation("visitor.wash"),
                                    getTranslation("visitor.wash.lead"));
            case Chore.Wash() -> {}
            case Chore.Sound(var sounded) ->
                    getElement()
                            .executeJs("return window.mistokSound ? window.mistokSound() : false")
                            .then(Boolean.class, sounded::accept);
            case Chore.Rehearse() -> {
                if (journey == null && alarm.isEmpty()) {
                    waitForSomebody();
                }
            }
        }
    }

    private boolean rehearses() {
        return chores.rehearsal(station.slug()).isPresent();
    }

    private void showTrial(boolean trial) {
        if (trial) {
            add(new TrialMark());
        }
    }

    // ── what lies over everything ───────────────────────────────────────

    /// A long press in the corner.
    @ClientCallable
    void corner() {
        var own = station.slug().equals(Station.MAIN);
        over.lay(
                new StaffCorner(
                        own ? Optional.of(this::toConsole) : Optional.empty(),
                        alarm.isPresent(),
                        danger -> refuge.emergency().raiseAt(station.slug(), danger),
                        this::ringFromCorner,
                        over::lift));
    }

    /// The session ends a little later, when the page is another one: were it gone at once, the
    /// framework would load this page anew in the middle of the way.
    private void toConsole() {
        end(How.CLOSED);
        removeAll();
        getElement().executeJs("window.mistokWipe($0)", doors.staff());
        VaadinSession.getCurrent().getSession().setMaxInactiveInterval(LEAVING_SECONDS);
    }

    /// Back to what was there; also when nobody has touched it for long.
    @ClientCallable
    void closeOver() {
        over.lift();
    }

    private void ringFromCorner() {
        over.lift();
        bell.ring(station, Spots.of(stop), () -> {});
    }

    // ── another machine ─────────────────────────────────────────────────

    /// The kiosk lives elsewhere, or here again. Whoever was in the middle of something is thanked
    /// by the librarian who said so.
    private void relocated() {
        if (alarm.isEmpty()) {
            over.lift();
            frame.lift();
            tries.take();
            endBefore();
            getElement().executeJs("window.mistokIdle?.stop(); window.mistokKeyboard?.close()");
            waitForSomebody();
        }
    }

    // ── the mode ────────────────────────────────────────────────────────

    /// The kiosk may offer something else now: the clock, or a librarian.
    private void moved() {
        if (alarm.isPresent() || tries.isWaiting() || running.mark(station.slug()) == mark) {
            return;
        }
        var next = offered();
        if (journey instanceof Journey travelling) {
            make(() -> travelling.offer(next, stop));
        } else {
            shelf = next;
            keepLanguage();
            waitForSomebody();
        }
    }

    /// The library has another campaign; whoever is travelling does not care.
    private void turn() {
        if (journey == null && alarm.isEmpty()) {
            shelf = offered();
            waitForSomebody();
        }
    }

    /// As the shelf is when a page is opened; and the page is told by what it would notice that it
    /// has missed a change.
    private Shelf offered() {
        mark = running.mark(station.slug());
        watchMarks();
        return campaigns.onto(running.shelf(station.slug()));
    }

    private void watchMarks() {
        getElement()
                .executeJs(
                        "window.mistokMode?.watch(this, $0, $1)", mark, refuge.emergency().mark());
    }

    /// The page has heard of a change that never came here.
    @ClientCallable
    void lookAgain() {
        alarmed();
        if (move.isMoved()) {
            relocated();
        }
        moved();
    }

    private void keepLanguage() {
        var languages = shelf.mode().languages();
        if (!languages.contains(new Language(getLocale().getLanguage()))) {
            speak(languages.getFirst());
        }
    }

    private void begin(Consumer<Journey> how) {
        if (move.isMoved()) {
            waitForSomebody();
            return;
        }
        var language = new Language(getLocale().getLanguage());
        var trial = rehearses();
        var visit = visits.open(new Origin(station.slug(), shelf.mode().kind(), language, trial));
        var counted = new RehearsedPolls(polls, () -> trial);
        var begun = new Journey(shelf, finder, visit, counted, ideas, clock, random, this::show);
        sit(begun);
        make(() -> how.accept(begun));
    }

    private void sit(Journey travelling) {
        journey = travelling;
        screens =
                new Screens(
                        clock,
                        travelling,
                        this,
                        frame,
                        prints,
                        running::nextClass,
                        this::wayIntoClass,
                        this::finish);
        removeAll();
        resuming = null;
        add(frame);
        showTrial(travelling.isTrial());
        watch();
    }

    private void show(Stop next) {
        if (next instanceof Stop.InClass && atClass.isPresent()) {
            settle();
            return;
        }
        leaveClass();
        stop = next;
        settle();
        if (next instanceof Stop.InClass) {
            attend();
        } else if (screens != null) {
            var drawn = screens.draw(next, comfort);
            frame.show(drawn.screen(), drawn.progress(), drawn.leave());
        }
    }

    // ── the class ───────────────────────────────────────────────────────

    /// The way of home into the class that runs.
    private Optional<Runnable> wayIntoClass() {
        return hall.now()
                .flatMap(running -> Optional.ofNullable(journey))
                .map(travelling -> () -> make(travelling::attend));
    }

    /// Home has one more way in, or one less.
    private void classTurned() {
        if (stop instanceof Stop.Home && journey != null && !over.isThere()) {
            show(stop);
        }
    }

    private void attend() {
        var attended =
                new AtClass(
                        hall,
                        frame,
                        () -> comfort,
                        station.slug(),
                        new Language(getLocale().getLanguage()),
                        shelf,
                        clock,
                        this::goHome,
                        this::classOver);
        atClass = Optional.of(attended);
        watch();
        attended.begin();
    }

    private void goHome() {
        if (journey instanceof Journey travelling) {
            travelling.browse().home();
        }
    }

    /// The last words may be read as long as any other screen.
    private void classOver() {
        leaveClass();
    }

    private void leaveClass() {
        if (atClass.isPresent()) {
            atClass.get().leave();
            atClass = Optional.empty();
            watch();
        }
    }

    /// What the journey has taken up holds for the page too.
    private void settle() {
        if (journey != null && !journey.shelf().mode().equals(shelf.mode())) {
            shelf = journey.shelf();
            keepLanguage();
            watch();
        }
    }

    /// The idle clock runs in the browser; it asks, counts down and tells the end. Nobody is
    /// hurried who listens to a trainer.
    private void watch() {
        if (atClass.isPresent()) {
            getElement().executeJs("window.mistokIdle?.stop()");
            return;
        }
        var idle = shelf.mode().idle();
        var warn = comfort.moreTime() ? idle.warnSlow() : idle.warn();
        getElement()
                .executeJs(
                        "window.mistokIdle?.start(this, $0, $1)",
                        warn.toSeconds(),
                        idle.countdown().toSeconds());
    }

    /// Nobody answered «Ви ще тут?».
    @ClientCallable
    void leftAlone() {
        wipe(How.IDLE);
    }

    /// «Завершити й стерти» of the question whether somebody is still here.
    @ClientCallable
    void finishNow() {
        wipe(How.FINISHED);
    }

    /// «Завершити й стерти» of the river. A survey may ask one thing before; the second touch ends
    /// in any case.
    @Override
    public void finish() {
        if (!farewell && journey instanceof Journey travelling) {
            farewell = true;
            if (travelling.interviews().asksWhetherToKeep()) {
                frame.lay(new KeepSheet(agreed -> keep(travelling, agreed)));
                return;
            }
            if (travelling.hasOnlyLooked() && asksOnExit(travelling)) {
                return;
            }
        }
        wipe(How.FINISHED);
    }

    private void keep(Journey travelling, boolean agreed) {
        frame.lift();
        make(
                () -> {
                    travelling.interviews().giveUp(agreed);
                    wipe(How.FINISHED);
                });
    }

    private boolean asksOnExit(Journey travelling) {
        var due = travelling.interviews().find(SurveyOffer.Occasion.ON_EXIT).isPresent();
        var asked = new AtomicBoolean(due);
        make(() -> asked.set(travelling.interviews().askOnExit()));
        return asked.get();
    }

    /// Ends the visit, then the session with all that it held, then the page.
    private void wipe(How how) {
        try {
            end(how);
        } finally {
            getElement().executeJs("window.mistokWipe()");
            OwnSession.end();
        }
    }

    private void end(How how) {
        if (journey != null) {
            leaveClass();
            bell.hush(station);
            journey.end(how);
            journey = null;
            screens = null;
        }
    }

    /// The page is gone: closed, reloaded, or not heard of for long.
    @Override
    protected void onDetach(DetachEvent detached) {
        listening.forEach(Runnable::run);
        end(How.CLOSED);
    }

    @Override
    public void language() {
        var languages = shelf.mode().languages();
        var now = languages.indexOf(new Language(getLocale().getLanguage()));
        speak(languages.get((now + 1) % languages.size()));
    }

    private void speak(Language language) {
        getUI().ifPresent(ui -> ui.setLocale(Locale.of(language.tag())));
        if (journey != null) {
            journey.speak(language);
        }
        atClass.ifPresent(attended -> attended.speak(language));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = event.getLocale().getLanguage();
        event.getUI().getPage().executeJs("document.documentElement.lang = $0", language);
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.brand");
    }

    @Override
    public void comfort() {
        frame.lay(
                new ComfortSheet(
                        Comfort.of(shelf.mode().look()), comfort, this::choose, frame::lift));
    }

    private void choose(Comfort chosen) {
        var change = new ComfortChange(comfort, chosen);
        comfort = chosen;
        chosen.applyTo(this);
        frame.fit(chosen);
        make(() -> change.taken().forEach(this::note));
        watch();
        if (stop instanceof Stop.Paged && change.turnsPages()) {
            show(stop);
        }
    }

    private void note(Tool tool) {
        if (journey != null) {
            journey.use(tool);
        }
    }

    @Override
    public void bell() {
        if (atClass.isPresent()) {
            atClass.get().bell();
        } else if (journey instanceof Journey travelling) {
            make(() -> ring(travelling));
        }
    }

    private void ring(Journey travelling) {
        var calls = travelling.ring();
        frame.ring(calls);
        if (calls) {
            bell.ring(station, Spots.of(stop), coming(travelling));
        } else {
            bell.hush(station);
        }
    }

    /// «Уже йду», said on the console.
    private Runnable coming(Journey travelling) {
        var ui = getUI().orElseThrow();
        return ui.accessLater(
                        () -> {
                            if (journey == travelling) {
                                make(travelling::comes);
                                frame.comes();
                            }
                        },
                        () -> {})
                ::run;
    }

    @Override
    public void make(Runnable work) {
        make(new Attempt(work));
    }

    private void make(Attempt attempt) {
        if (move.isMoved()) {
            relocated();
        } else {
            tries.make(attempt);
        }
    }
}
