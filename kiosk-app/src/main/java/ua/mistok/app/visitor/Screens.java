package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.campaign.SourceScreen;
import ua.mistok.app.catalogue.CardMoves;
import ua.mistok.app.catalogue.CardScreen;
import ua.mistok.app.catalogue.FlagSheet;
import ua.mistok.app.catalogue.NotedSheet;
import ua.mistok.app.demo.ConfidenceScreen;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.demo.FinishScreen;
import ua.mistok.app.demo.TwinScreen;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.idea.IdeaScreen;
import ua.mistok.app.idea.IdeaThanksScreen;
import ua.mistok.app.idea.IdeasScreen;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.survey.SurveyScreen;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Leave;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Way;
import ua.mistok.config.field.Guard;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.SurveyRun;

/// Draws the stops of one journey.
final class Screens {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final InstantSource clock;
    private final Journey journey;
    private final Browse browse;
    private final Interviews interviews;
    private final Suggestions suggestions;
    private final BrowseScreens browsing;
    private final Attempts attempts;
    private final Overlay overlay;
    private final Optional<Prints> prints;
    private final Supplier<Optional<Instant>> nextClass;
    private final Supplier<Optional<Runnable>> attend;
    private final Runnable end;

    /// @param nextClass when it begins; empty if none is in the week
    /// @param attend leads into the class that runs; empty if none does
    /// @param prints empty where no printer is set
    /// @param end of the visit
    Screens(
            InstantSource clock,
            Journey journey,
            Attempts attempts,
            Overlay overlay,
            Optional<Prints> prints,
            Supplier<Optional<Instant>> nextClass,
            Supplier<Optional<Runnable>> attend,
            Runnable end) {
        this.clock = clock;
        this.journey = journey;
        this.attempts = attempts;
        this.overlay = overlay;
        this.prints = prints;
        this.nextClass = nextClass;
        this.attend = attend;
        this.end = end;
        this.browse = journey.browse();
        this.interviews = journey.interviews();
        this.suggestions = journey.suggestions();
        this.browsing =
                new BrowseScreens(
                        journey::shelf,
                        browse,
                        suggestions::way,
                        service -> attempts.make(() -> journey.open(service)));
    }

    /// @param progress for the top bar
    /// @param leave the way out at the left of the river
    record Drawn(Component screen, Optional<Component> progress, Optional<Leave> leave) {

        Drawn(Component screen, Leave leave) {
            this(screen, Optional.empty(), Optional.of(leave));
        }

        Drawn(Component screen) {
            this(screen, Optional.empty(), Optional.empty());
        }
    }

    /// @param stop any but the waiting screen, on which there is no journey
    Drawn draw(Stop stop, Comfort comfort) {
        return switch (stop) {
            case Stop.Attract() -> throw new IllegalArgumentException("nobody is travelling");
            case Stop.InClass() -> throw new IllegalArgumentException("a class draws itself");
            case Stop.Home() -> new Drawn(home());
            case Stop.Opinions() -> opinions(comfort);
            case Stop.Moved(var mode) -> new Drawn(moved(mode));
            case Stop.Catalogue to -> fromHome(browsing.catalogue(to, comfort, today()));
            case Stop.Situations to ->
                    new Drawn(
                            browsing.situations(to, comfort),
                            new Leave("visitor.to-catalogue", "arrow-left", browse::back));
            case Stop.ForWhom to -> fromHome(browsing.forWhom(to, comfort, today()));
            case Stop.Audiences() -> fromHome(browsing.audiences(comfort));
            case Stop.Searching to -> fromHome(browsing.searching(to, comfort, today()));
            case Stop.Starting to -> fromHome(browsing.starting(to, comfort));
            case Stop.Advised to -> fromHome(browsing.advised(to, today()));
            case Stop.Directory() -> fromHome(browsing.directory());
            case Stop.Beside to -> fromHome(browsing.beside(to));
            case Stop.NextClass() -> fromHome(nextClasses());
            case Stop.PastClasses() ->
                    new Drawn(
                            new PastClassPicks(interviews.past()).screen(this::follow, comfort),
                            new Leave("visitor.to-classes", "arrow-left", browse::nextClass));
            case Stop.Places() -> fromHome(browsing.places(comfort));
            case Stop.Card card ->
                    new Drawn(
                            card(card),
                            new Leave("visitor.to-catalogue", "arrow-left", browse::back));
            case Stop.Naming() -> fromHome(naming(comfort));
            case Stop.Before before -> fromHome(before(before));
            case Stop.Exercise exercise -> exercise(exercise);
            case Stop.Spotting(var run) ->
                    new Drawn(
                            new TwinScreen(run, () -> attempts.make(journey::endSpotting)),
                            leaveExercise());
            case Stop.After after -> new Drawn(after(after));
            case Stop.Asking(var run) -> asking(run, comfort);
            case Stop.Ideas(var ideas) -> fromHome(ideas(ideas, comfort));
            case Stop.Suggesting() -> fromHome(suggesting());
            case Stop.Suggested() -> new Drawn(new IdeaThanksScreen(browse::home));
            case Stop.Thanks thanks -> new Drawn(thanks(thanks));
        };
    }

    private Drawn fromHome(Component screen) {
        return new Drawn(screen, new Leave("visitor.to-home", "arrow-left", browse::home));
    }

    private Component home() {
        var toCome =
                browse.hasClasses(clock.instant()) || !interviews.past().isEmpty()
                        ? Optional.<Runnable>of(browse::nextClass)
                        : Optional.<Runnable>empty();
        var classes = attend.get().or(() -> toCome);
        return new HomeScreen(journey.shelf(), browse, opinions(), classes);
    }

    private void follow(PastClass of) {
        attempts.make(() -> interviews.follow(of));
    }

    private Component nextClasses() {
        var past =
                interviews.past().isEmpty()
                        ? Optional.<Runnable>empty()
                        : Optional.<Runnable>of(browse::pastClasses);
        return new NextClassScreen(browse.classes(clock.instant()), nextClass.get(), past);
    }

    private Component card(Stop.Card stop) {
        var service = stop.service();
        return new CardScreen(
                service,
                browse.ways(service),
                browse.twins(service),
                today(),
                new CardMoves() {
                    @Override
                    public void practise(Way way) {
                        attempts.make(() -> journey.practise(service, way));
                    }

                    @Override
                    public void spot(Twin twin) {
                        attempts.make(() -> journey.spot(twin));
                    }

                    @Override
                    public Optional<Runnable> task() {
                        return prints.flatMap(to -> taskOf(service, to));
                    }

                    @Override
                    public void flag(What what) {
                        attempts.make(() -> journey.flag(service, what));
                        overlay.lay(new NotedSheet(overlay::lift));
                    }
                },
                overlay);
    }

    private Optional<Runnable> taskOf(Service service, Prints to) {
        return journey.shelf().demos(service.id()).stream()
                .findFirst()
                .map(demo -> () -> to.task(demo));
    }

    private Component naming(Comfort comfort) {
        return new SourceScreen(
                journey.shelf().campaigns(),
                PicksPerPage.of(comfort),
                came -> attempts.make(() -> journey.name(came)));
    }

    private Component before(Stop.Before stop) {
        return new ConfidenceScreen(
                stop.question(),
                number -> attempts.make(() -> journey.begin(stop.demo(), stop.way(), number)));
    }

    private Drawn exercise(Stop.Exercise stop) {
        var run = stop.run();
        var screen =
                new DemoScreen(
                        run,
                        overlay,
                        picture -> journey.shelf().picture(run.demo(), picture),
                        report -> attempts.make(journey::finish),
                        step ->
                                overlay.lay(
                                        new FlagSheet(
                                                what -> flag(run.demo(), step, what),
                                                overlay::lift)));
        return new Drawn(screen, Optional.of(screen.progress()), Optional.of(leaveExercise()));
    }

    private void flag(Demo demo, Step step, What what) {
        attempts.make(() -> journey.flag(demo, step, what));
        overlay.lay(new NotedSheet(overlay::lift));
    }

    private Leave leaveExercise() {
        return new Leave("visitor.leave-exercise", "log-out", () -> attempts.make(journey::leave));
    }

    private Component after(Stop.After stop) {
        var demo = stop.run().demo();
        return FinishScreen.of(
                stop.run(),
                browse.findService(new ServiceId(demo.service())),
                overlay,
                prints.map(to -> to::memo),
                stop.question(),
                stop.before(),
                now -> attempts.make(() -> journey.felt(stop.run(), stop.before(), now)));
    }

    private Drawn asking(SurveyRun run, Comfort comfort) {
        var screen = new SurveyScreen(run, comfort, () -> attempts.make(interviews::finish));
        return new Drawn(screen, new Leave("visitor.to-home", "arrow-left", this::leaveSurvey));
    }

    /// A half-filled survey may ask first whether the answers stay.
    private void leaveSurvey() {
        if (interviews.asksWhetherToKeep()) {
            overlay.lay(new KeepSheet(this::leaveSurvey));
        } else {
            leaveSurvey(false);
        }
    }

    private void leaveSurvey(boolean agreed) {
        overlay.lift();
        attempts.make(() -> journey.leaveSurvey(agreed));
    }

    private Component thanks(Stop.Thanks stop) {
        var card = stop.service().map(ServiceId::new).flatMap(browse::findService);
        return new ThanksScreen(
                stop.advice(),
                stop.demo().map(Demo::title),
                card.map(service -> () -> attempts.make(() -> journey.open(service))),
                browse::home);
    }

    private Component ideas(List<PublishedIdea> ideas, Comfort comfort) {
        return new IdeasScreen(
                ideas, IdeasPerPage.of(comfort), suggestions.support(attempts), suggestions::write);
    }

    private Component suggesting() {
        return new IdeaScreen(
                words -> new Guard(clock).inspect(words, false).isPresent(),
                (topic, words) -> attempts.make(() -> suggestions.send(topic, words)));
    }

    private Drawn opinions(Comfort comfort) {
        var screen = new OpinionPicks(journey.shelf(), interviews).screen(this::begin, comfort);
        return journey.shelf().mode().kind().hasDoors() ? fromHome(screen) : new Drawn(screen);
    }

    private Component moved(Mode mode) {
        return mode.kind() == ModeKind.CLOSED
                ? new MovedScreen(mode, end)
                : new MovedScreen(mode, browse::home);
    }

    /// What «Ваша думка» does; one survey needs no list.
    private Optional<Runnable> opinions() {
        var standing = interviews.standing();
        return switch (standing.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(() -> begin(standing.getFirst()));
            default -> Optional.of(browse::opinions);
        };
    }

    private void begin(SurveyOffer offer) {
        attempts.make(() -> interviews.begin(offer, About.NOTHING));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), KYIV);
    }
}
