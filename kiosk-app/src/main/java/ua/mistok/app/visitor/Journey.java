package ua.mistok.app.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.demo.FactWay;
import ua.mistok.app.demo.PlayedDemo;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.ComfortUsed;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.visit.Attempt;
import ua.mistok.app.visit.Visit;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.TwinRun;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Question;
import ua.mistok.config.text.Language;

/// One visitor's way from stop to stop, and what is noted on it.
///
/// An answer is on disk before the next stop shows. What was not finished is not noted: it lives
/// here, in memory, and goes with the visit (decision 4).
final class Journey {

    private Shelf shelf;
    private @Nullable Shelf next;
    private final Browse browse;
    private final Visit visit;
    private final InstantSource clock;
    private Consumer<Stop> seen;
    private final Consumer<Stop> show = stop -> seen.accept(stop);
    private boolean ringing;
    private Optional<Instant> resting = Optional.empty();

    /// A librarian came during the exercise.
    private boolean helped;
    private boolean looked;
    private boolean practised;
    private @Nullable Practice practice;

    private @Nullable Spotting spotting;

    private final Interviews interviews;
    private final Suggestions suggestions;
    private final Arrival arrival;

    /// An exercise under way.
    private record Practice(DemoRun run, Instant began, Optional<Integer> before) {}

    /// A search for signs of fraud under way.
    private record Spotting(TwinRun run, Instant began) {}

    /// @param show hears where the visitor is now
    Journey(
            Shelf shelf,
            Finder finder,
            Visit visit,
            Polls polls,
            IdeaBox ideas,
            InstantSource clock,
            RandomGenerator random,
            Consumer<Stop> show) {
        this.shelf = shelf;
        this.visit = visit;
        this.clock = clock;
        this.seen = show;
        this.browse = new Browse(shelf, finder, this::arrive);
        this.interviews = new Interviews(shelf, visit, polls, clock, random, show, this::came);
        this.suggestions = new Suggestions(ideas, visit, show);
        this.arrival = new Arrival(this::shelf, polls, visit, this);
    }

    /// The surveys of this visit.
    Interviews interviews() {
        return interviews;
    }

    /// Ideas in this visit.
    Suggestions suggestions() {
        return suggestions;
    }

    /// What is offered on this way.
    Shelf shelf() {
        return shelf;
    }

    private Optional<CameBy> came() {
        return arrival.came();
    }

    /// Everything on the way to a card.
    Browse browse() {
        return browse;
    }

    /// Does something of the below, for the first time or once more.
    void make(Attempt attempt) {
        visit.make(attempt);
    }

    /// Does it once more for a visitor who would rather go on than be kept.
    void makeUnkept(Attempt attempt) {
        visit.makeUnkept(attempt);
    }

    void begin() {
        visit.begin();
        var surveys = interviews.standing();
        if (shelf.mode().kind() == ModeKind.SURVEY_ONLY && surveys.size() == 1) {
            interviews.begin(surveys.getFirst(), About.NOTHING);
        } else {
            browse.home();
        }
    }

    private void arrive(Stop stop) {
        if (stop instanceof Stop.Home) {
            settle();
            show.accept(home());
        } else {
            show.accept(stop);
        }
    }

    private Stop home() {
        return switch (shelf.mode().kind()) {
            case SELF_SERVICE, EXHIBITION, CLASS -> new Stop.Home();
            case SURVEY_ONLY -> new Stop.Opinions();
            case CLOSED -> new Stop.Moved(shelf.mode());
        };
    }

    /// The kiosk offers something else from now on (walk B). Whatever is still offered is finished
    /// first.
    ///
    /// @param at where the visitor is
    void offer(Shelf other, Stop at) {
        next = other;
        switch (Fate.of(at, other)) {
            case STAYS -> {
                settle();
                show.accept(at);
            }
            case HOME -> browse.home();
            case FINISHES -> {}
            case THANKED -> {
                endPractice(Ending.LEFT);
                endSpotting(Ending.LEFT);
                settle();
                show.accept(new Stop.Moved(shelf.mode()));
            }
        }
    }

    /// What waited until the visitor was done holds from here on.
    private void settle() {
        if (next != null) {
            shelf = next;
            next = null;
            browse.offer(shelf);
            interviews.offer(shelf);
            visit.move(shelf.mode().kind());
        }
    }

    void open(Service service) {
        visit.note(new CardOpened(service.id().slug()));
        looked = true;
        show.accept(new Stop.Card(service));
    }

    /// Whether the visitor only looked around, so that one may be asked about the visit: whoever
    /// leaves an exercise wants to go, and whoever ended one was asked already.
    boolean hasOnlyLooked() {
        return looked && !practised;
    }

    /// «Тут щось не так» on a card.
    void flag(Service service, What what) {
        visit.note(
                new CardFlagged(
                        service.id().slug(), Optional.empty(), shelf.version(service.id()), what));
    }

    /// «Тут щось не так» on a step of an exercise.
    void flag(Demo demo, Step step, What what) {
        visit.note(new CardFlagged(demo.service(), Optional.of(step.id()), demo.version(), what));
    }

    /// Begins to look for signs of fraud; it is noted as the exercise that it is.
    void spot(Twin twin) {
        visit.note(new DemoBegan(twin.id().slug(), twin.version(), FactWay.of(Way.ALONE), came()));
        var run = TwinRun.begin(twin);
        spotting = new Spotting(run, clock.instant());
        practised = true;
        show.accept(new Stop.Spotting(run));
    }

    /// Back to the card, with the search noted as it stands.
    void endSpotting() {
        endSpotting(Ending.FINISHED);
        browse.back();
    }

    private void endSpotting(Ending ending) {
        if (spotting instanceof Spotting(var run, var began)) {
            var how = run.ended() ? Ending.FINISHED : ending;
            var stay = Stay.of(Duration.between(began, clock.instant()));
            visit.note(PlayedDemo.fact(run, how, stay, helped, came()));
            spotting = null;
            helped = false;
        }
    }

    /// Begins the exercise of a service, after the question how confident one is.
    void practise(Service service, Way way) {
        practise(shelf.demos(service.id()).getFirst(), way);
    }

    /// Begins an exercise, after the question how confident one is.
    void practise(Demo demo, Way way) {
        findQuestion()
                .ifPresentOrElse(
                        question -> show.accept(new Stop.Before(question, demo, way)),
                        () -> begin(demo, way, Optional.empty()));
    }

    /// @param before the number given, if any
    void begin(Demo demo, Way way, Optional<Integer> before) {
        visit.note(new DemoBegan(demo.id().slug(), demo.version(), FactWay.of(way), came()));
        var run = DemoRun.begin(demo, way, clock);
        practice = new Practice(run, clock.instant(), before);
        practised = true;
        browse.tried(new ServiceId(demo.service()));
        show.accept(new Stop.Exercise(run));
    }

    /// Into the class that runs; it notes its facts itself.
    void attend() {
        show.accept(new Stop.InClass());
    }

    /// Out of the exercise before its end.
    void leave() {
        endPractice(Ending.LEFT);
        endSpotting(Ending.LEFT);
        browse.home();
    }

    /// The last step was left.
    void finish() {
        if (practice instanceof Practice(var run, var _, var before)) {
            endPractice(Ending.FINISHED);
            findQuestion()
                    .ifPresentOrElse(
                            question -> show.accept(new Stop.After(run, question, before)),
                            () -> felt(run, before, Optional.empty()));
        }
    }

    private void endPractice(Ending ending) {
        if (practice instanceof Practice(var run, var began, var _)) {
            var stay = Stay.of(Duration.between(began, clock.instant()));
            visit.note(PlayedDemo.fact(run, ending, stay, helped, came()));
            practice = null;
            helped = false;
        }
    }

    /// After the exercise: the pair is noted together, or the one number that was told.
    void felt(DemoRun run, Optional<Integer> before, Optional<Integer> now) {
        var demo = run.demo();
        var way = run.way();
        if (before.isPresent() || now.isPresent()) {
            visit.note(
                    new ShiftMeasured(demo.id().slug(), before, now, Optional.of(FactWay.of(way))));
        }
        interviews
                .find(Occasion.AFTER_DEMO)
                .ifPresentOrElse(
                        offer -> interviews.begin(offer, About.of(demo, way)),
                        () ->
                                show.accept(
                                        new Stop.Thanks(
                                                List.of(), Optional.of(demo), Optional.empty())));
    }

    /// From the waiting screen straight into the survey of a campaign.
    void beginWith(SurveyOffer offer) {
        visit.begin();
        visit.note(new SlideTouched(offer.survey().slug()));
        interviews.begin(offer, About.NOTHING);
    }

    /// From the waiting screen straight to what a campaign leads to.
    void beginWith(Slide slide) {
        visit.begin();
        browse.home();
        arrival.touched(slide);
    }

    /// From the waiting screen to «Звідки дізналися?».
    void beginNaming() {
        visit.begin();
        browse.home();
        show.accept(new Stop.Naming());
    }

    /// By what the visitor came, in their own word.
    void name(CameBy by) {
        browse.home();
        arrival.named(by);
    }

    /// Straight into a survey that a campaign leads to.
    void ask(SurveyOffer offer) {
        interviews.begin(offer, About.NOTHING);
    }

    /// Out of a survey before its end.
    ///
    /// @param agreed whether the visitor said that the answers may be kept
    void leaveSurvey(boolean agreed) {
        interviews.giveUp(agreed);
        browse.home();
    }

    /// Calls a librarian, or takes the call back.
    ///
    /// @return whether the call stands now
    boolean ring() {
        visit.note(ringing ? new BellAnswered(BellAnswered.How.TAKEN_BACK) : new BellRung());
        ringing = !ringing;
        return ringing;
    }

    /// A librarian is on the way; the exercise under way is marked as helped.
    void comes() {
        if (ringing) {
            visit.note(new BellAnswered(BellAnswered.How.CAME));
            ringing = false;
            helped = practice != null || spotting != null;
        }
    }

    void use(ComfortUsed.Tool tool) {
        visit.note(new ComfortUsed(tool));
    }

    void speak(Language language) {
        visit.speak(language);
    }

    /// An alarm sends the visitor away: what was typed is forgotten, the step is not (decision 18).
    ///
    /// @param at where the visitor is
    /// @return where to go on
    Stop rest(Stop at) {
        seen = stop -> {};
        resting = Optional.of(clock.instant());
        if (practice instanceof Practice(var run, var _, var _)) {
            run.forgetTyped();
        }
        interviews.forgetTyped();
        browse.forgetTyped();
        return at instanceof Stop.Searching ? new Stop.Searching("") : at;
    }

    /// Goes on after an alarm, perhaps at another station; the time between is nobody's.
    ///
    /// @param station its slug
    /// @param show hears where the visitor is now
    void goOn(String station, Consumer<Stop> show) {
        seen = show;
        visit.sit(station);
        wake();
    }

    private void wake() {
        resting.map(since -> Duration.between(since, clock.instant()))
                .filter(Duration::isPositive)
                .ifPresent(this::skip);
        resting = Optional.empty();
    }

    private void skip(Duration time) {
        visit.rest(time);
        if (practice instanceof Practice(var run, var began, var before)) {
            practice = new Practice(run, began.plus(time), before);
        }
        if (spotting instanceof Spotting(var run, var began)) {
            spotting = new Spotting(run, began.plus(time));
        }
    }

    Language language() {
        return visit.language();
    }

    boolean isTrial() {
        return visit.isTrial();
    }

    /// The end: whatever was open is given up, and says so without what was answered.
    void end(VisitEnded.How how) {
        wake();
        var ending = how == VisitEnded.How.IDLE ? Ending.IDLE : Ending.LEFT;
        try {
            endPractice(ending);
            endSpotting(ending);
            interviews.giveUp(false);
            stopRinging();
        } finally {
            visit.end(how); // also where the disk takes nothing: nobody is there any more
        }
    }

    /// Nobody waits for a librarian any more.
    void stopRinging() {
        if (ringing) {
            visit.note(new BellAnswered(BellAnswered.How.VISIT_ENDED));
            ringing = false;
        }
    }

    private Optional<Question> findQuestion() {
        return shelf.mode()
                .findSurvey(Occasion.AROUND_DEMO)
                .flatMap(offer -> shelf.findSurvey(offer.survey()))
                .map(survey -> survey.questions().getFirst());
    }
}
