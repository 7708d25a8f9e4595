package ua.mistok.app.visitor;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.OfClass;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.app.visit.Visit;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyRun;

/// The surveys of one visit: which is offered when, at most one at a time.
final class Interviews {

    private Shelf shelf;
    private final Visit visit;
    private final Polls polls;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Consumer<Stop> show;
    private final Supplier<Optional<CameBy>> came;
    private @Nullable Interview interview;

    /// Nobody is asked twice in a visit without having chosen it.
    private boolean offered;

    Interviews(
            Shelf shelf,
            Visit visit,
            Polls polls,
            InstantSource clock,
            RandomGenerator random,
            Consumer<Stop> show,
            Supplier<Optional<CameBy>> came) {
        this.shelf = shelf;
        this.visit = visit;
        this.polls = polls;
        this.clock = clock;
        this.random = random;
        this.show = show;
        this.came = came;
    }

    /// Something else is offered from now on; a survey that is open goes on.
    void offer(Shelf other) {
        shelf = other;
    }

    /// Those that a visitor may choose: «Ваша думка».
    List<SurveyOffer> standing() {
        return Stream.of(Occasion.CAMPAIGN, Occasion.HOME)
                .flatMap(shelf.mode()::surveys)
                .filter(offer -> findOpen(offer).isPresent())
                .toList();
    }

    /// The survey that the occasion calls for, if there is one that still wants answers.
    Optional<SurveyOffer> find(Occasion when) {
        return shelf.mode().surveys(when).filter(offer -> findOpen(offer).isPresent()).findFirst();
    }

    private Optional<Survey> findOpen(SurveyOffer offer) {
        return shelf.findSurvey(offer.survey()).filter(polls::isOpen);
    }

    /// Classes of some weeks ago whose people are asked now.
    List<PastClass> past() {
        return polls.past().stream().filter(of -> findFollowUp(of).isPresent()).toList();
    }

    /// Somebody said which class they were in; who they are nobody asks.
    void follow(PastClass of) {
        findFollowUp(of)
                .ifPresent(
                        survey ->
                                begin(
                                        survey,
                                        FollowUp.setting(polls.takesWords()),
                                        About.of(new OfClass(of.lesson(), of.word()))));
    }

    private Optional<Survey> findFollowUp(PastClass of) {
        return shelf.findSurvey(of.survey()).filter(FollowUp::isAsked);
    }

    void begin(SurveyOffer offer, About about) {
        findOpen(offer)
                .ifPresent(
                        survey ->
                                begin(
                                        survey,
                                        new Setting(polls.takesWords(), offer.given()),
                                        about));
    }

    private void begin(Survey survey, Setting setting, About about) {
        var run = SurveyRun.begin(survey, setting, random, clock);
        var begun = new Interview(run, about, visit, polls, came.get());
        begun.offer();
        offered = true;
        interview = begun;
        show.accept(new Stop.Asking(run));
    }

    /// The last question was left; may be tried again.
    void finish() {
        if (interview instanceof Interview ended) {
            ended.complete();
            var run = ended.run();
            show.accept(
                    new Stop.Thanks(
                            run.refused() ? List.of() : run.consequences(),
                            ended.about().demo(),
                            run.destination()));
            interview = null;
        }
    }

    /// What was typed is forgotten; what was chosen stays.
    void forgetTyped() {
        if (interview instanceof Interview open) {
            open.run().forgetTyped();
        }
    }

    boolean asksWhetherToKeep() {
        return interview instanceof Interview open && open.asksWhetherToKeep();
    }

    /// Whatever is open is left before its end.
    ///
    /// @param agreed whether the visitor said that the answers may be kept
    void giveUp(boolean agreed) {
        if (interview instanceof Interview open) {
            open.giveUp(agreed);
            interview = null;
        }
    }

    /// @return whether there is a survey to ask before the visit is wiped; then it is shown
    boolean askOnExit() {
        if (offered) {
            return false;
        }
        var last = find(Occasion.ON_EXIT);
        last.ifPresent(offer -> begin(offer, About.NOTHING));
        return last.isPresent();
    }
}
