package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.DemoEnded.Ending;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Outcome;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// What a change of mode does to a visitor who is in the middle of something.
class ModeChangeTest {

    private static final Shelf USUAL = Shipped.SHELF;
    private static final Service SUBSIDY = USUAL.findService(new ServiceId("a07")).orElseThrow();

    private final List<Stop> stops = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<ModeKind> kinds = new ArrayList<>();
    private final Journey journey = journey(USUAL);

    private Journey journey(Shelf shelf) {
        var visit =
                new Visits(new FactList(), Clock.systemUTC())
                        .open(new Origin("main", shelf.mode().kind(), Language.UKRAINIAN, false));
        return new Journey(
                shelf,
                new Finder(),
                visit,
                new NoPolls(),
                IdeaBox.SHUT,
                Clock.systemUTC(),
                new Random(1),
                stops::add);
    }

    @Test
    void at_home_it_is_drawn_anew_and_noted_from_then_on() {
        journey.begin();

        journey.offer(in("exhibition"), stops.getLast());

        assertThat(stops).containsExactly(new Stop.Home(), new Stop.Home());
        journey.open(SUBSIDY);
        assertThat(kinds).containsExactly(ModeKind.SELF_SERVICE, ModeKind.EXHIBITION);
        assertThat(journey.shelf().mode().kind()).isEqualTo(ModeKind.EXHIBITION);
    }

    @Test
    void a_card_that_is_still_offered_stays_before_the_visitor() {
        journey.begin();
        journey.open(SUBSIDY);

        journey.offer(in("class"), stops.getLast());

        assertThat(stops.getLast()).isEqualTo(new Stop.Card(SUBSIDY));
        assertThat(journey.browse().ways(SUBSIDY)).doesNotContain(Way.WATCH);
    }

    @Test
    void a_card_that_is_offered_no_longer_leads_home() {
        journey.begin();
        journey.open(SUBSIDY);

        journey.offer(USUAL.offering(doors(Goal.CONTACT)), stops.getLast());

        assertThat(stops.getLast()).isEqualTo(new Stop.Home());
        assertThat(journey.browse().findService(SUBSIDY.id())).isEmpty();
    }

    @Test
    void an_exercise_that_is_still_offered_is_finished_first() {
        begin(Way.TOGETHER);
        var at = stops.getLast();

        journey.offer(in("class"), at);

        assertThat(stops.getLast()).isSameAs(at);
        assertThat(journey.shelf().mode().kind()).isEqualTo(ModeKind.SELF_SERVICE);
        play(((Stop.Exercise) at).run());
        journey.finish();
        assertThat(facts).anyMatch(fact -> ending(fact) == Ending.FINISHED);
        journey.browse().home();
        assertThat(journey.shelf().mode().kind()).isEqualTo(ModeKind.CLASS);
        assertThat(kinds.getLast())
                .as("what was begun in a mode ends in it")
                .isEqualTo(ModeKind.SELF_SERVICE);
    }

    @Test
    void an_exercise_that_is_offered_no_longer_ends_with_thanks_and_its_steps() {
        begin(Way.WATCH);

        journey.offer(in("class"), stops.getLast());

        assertThat(stops.getLast())
                .isInstanceOfSatisfying(
                        Stop.Moved.class,
                        moved -> assertThat(moved.mode().kind()).isEqualTo(ModeKind.CLASS));
        assertThat(facts).filteredOn(fact -> ending(fact) == Ending.LEFT).hasSize(1);
        journey.browse().home();
        assertThat(stops.getLast()).isEqualTo(new Stop.Home());
    }

    @Test
    void when_the_library_closes_everybody_is_thanked() {
        for (var at : List.of("home", "card", "exercise")) {
            stops.clear();
            var visitor = journey(USUAL);
            visitor.begin();
            if (at.equals("card")) {
                visitor.open(SUBSIDY);
            } else if (at.equals("exercise")) {
                visitor.begin(demo(), Way.ALONE, Optional.empty());
            }
            visitor.offer(in("closed"), stops.getLast());
            assertThat(stops.getLast()).as(at).isInstanceOf(Stop.Moved.class);
        }
    }

    @Test
    void a_survey_is_answered_to_its_end_whatever_begins() {
        journey.begin();
        var offer = journey.interviews().standing().getFirst();
        journey.interviews().begin(offer, About.NOTHING);
        var at = stops.getLast();

        journey.offer(in("closed"), at);

        assertThat(stops.getLast()).isSameAs(at);
        assertThat(facts).noneMatch(SurveyAnswered.class::isInstance);
        journey.leaveSurvey(false);
        assertThat(stops.getLast()).isInstanceOf(Stop.Moved.class);
    }

    @Test
    void the_number_after_an_exercise_is_waited_for() {
        begin(Way.TOGETHER);
        play(((Stop.Exercise) stops.getLast()).run());
        journey.finish();
        var at = stops.getLast();
        assertThat(at).isInstanceOf(Stop.After.class);

        journey.offer(in("survey-only"), at);

        assertThat(stops.getLast()).isSameAs(at);
    }

    @Test
    void of_two_changes_while_one_is_busy_the_last_holds() {
        begin(Way.TOGETHER);
        var at = stops.getLast();
        journey.offer(in("class"), at);
        journey.offer(in("exhibition"), at);

        journey.leave();

        assertThat(stops.getLast()).isEqualTo(new Stop.Home());
        assertThat(journey.shelf().mode().kind()).isEqualTo(ModeKind.EXHIBITION);
    }

    @Test
    void surveys_only_means_just_the_surveys() {
        var visitor = journey(in("survey-only"));

        visitor.begin();

        assertThat(stops).containsExactly(new Stop.Opinions());
        assertThat(visitor.interviews().standing()).hasSize(3);
        assertThat(visitor.browse().services()).isEmpty();
        visitor.browse().home();
        assertThat(stops.getLast()).isEqualTo(new Stop.Opinions());
    }

    @Test
    void the_only_survey_of_a_mode_begins_with_the_first_touch() {
        var all = in("survey-only").mode();
        var one = with(all, all.doors(), List.of(all.surveys().getFirst()));

        journey(USUAL.offering(one)).begin();

        assertThat(stops).hasSize(1).first().isInstanceOf(Stop.Asking.class);
    }

    @Test
    void an_exhibition_plays_what_it_names_or_all_that_it_offers() {
        var all = Waiting.played(in("exhibition"));
        assertThat(all).hasSizeGreaterThan(10);
        var last = all.getLast();
        var mode = in("exhibition").mode();
        var named =
                new Mode(
                        mode.id(),
                        mode.kind(),
                        mode.name(),
                        mode.doors(),
                        Set.of(),
                        mode.ways(),
                        mode.languages(),
                        mode.idle(),
                        mode.surveys(),
                        List.of(last.id(), all.getFirst().id()),
                        mode.look(),
                        mode.sound(),
                        Set.of());

        assertThat(Waiting.played(USUAL.offering(named))).containsExactly(last, all.getFirst());
    }

    private void begin(Way way) {
        journey.begin();
        journey.begin(demo(), way, Optional.of(3));
        assertThat(facts.getLast()).isInstanceOf(DemoBegan.class);
    }

    /// To its last step and out of it.
    private static void play(DemoRun run) {
        Outcome outcome = new Outcome.Stayed();
        while (!(outcome instanceof Outcome.Ended)) {
            outcome = run.play();
        }
    }

    private static Demo demo() {
        return USUAL.demos(SUBSIDY.id()).getFirst();
    }

    private static Shelf in(String mode) {
        return USUAL.offering(
                USUAL.modes().stream()
                        .filter(one -> one.id().equals(new ModeId(mode)))
                        .findFirst()
                        .orElseThrow());
    }

    private static Mode doors(Goal... doors) {
        return with(USUAL.mode(), List.of(doors), USUAL.mode().surveys());
    }

    private static Mode with(Mode mode, List<Goal> doors, List<SurveyOffer> surveys) {
        return new Mode(
                mode.id(),
                mode.kind(),
                mode.name(),
                doors,
                mode.services(),
                mode.ways(),
                mode.languages(),
                mode.idle(),
                surveys,
                mode.loop(),
                mode.look(),
                mode.sound(),
                mode.stations());
    }

    private static Ending ending(Fact fact) {
        return fact instanceof DemoEnded ended ? ended.ending() : Ending.IDLE;
    }

    private final class FactList implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {
            facts.add(fact);
            kinds.add(origin.mode());
        }

        @Override
        public void settle() {}
    }
}
