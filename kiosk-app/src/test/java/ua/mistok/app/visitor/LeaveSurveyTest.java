package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// Out of a survey by «На початок»: the one that asks whether half an answer stays does so here
/// too.
class LeaveSurveyTest extends BrowserlessTest {

    private final List<Fact> facts = new ArrayList<>();
    private boolean refuses;
    private final List<Stop> stops = new ArrayList<>();
    private final Sheets sheets = new Sheets();
    private final Shelf shelf = Shipped.SHELF;
    private final Visits visits = new Visits(new FactList(), Clock.systemUTC());
    private final Journey journey =
            new Journey(
                    shelf,
                    new Finder(),
                    visits.open(
                            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false)),
                    new NoPolls(),
                    IdeaBox.SHUT,
                    Clock.systemUTC(),
                    new Random(1),
                    stops::add);
    private final Screens screens =
            new Screens(
                    Clock.systemUTC(),
                    journey,
                    Runnable::run,
                    sheets,
                    Optional.empty(),
                    Optional::empty,
                    Optional::empty,
                    () -> {});

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void whoever_answered_something_decides_whether_it_stays() {
        begin("needs").answer(new Some(List.of("subsidy")));
        leave();

        assertThat(sheets.sheet).isPresent();
        assertThat(stops.getLast()).isInstanceOf(Stop.Asking.class);
        touch("Залишити");
        assertThat(sheets.sheet).isEmpty();
        assertThat(stops.getLast()).isInstanceOf(Stop.Home.class);
        assertThat(left().answers()).isEqualTo(Map.of("e1", List.of("subsidy")));
        assertThat(left().partial()).isTrue();
        assertThat(journey.interviews().asksWhetherToKeep()).as("asked once").isFalse();
    }

    @Test
    void what_may_not_stay_leaves_only_the_question_at_which_it_was_left() {
        begin("needs").answer(new Some(List.of("subsidy")));
        leave();
        touch("Стерти");

        assertThat(stops.getLast()).isInstanceOf(Stop.Home.class);
        assertThat(left().answers()).isEmpty();
        assertThat(left().left()).contains("e2");
    }

    @Test
    void whoever_answered_nothing_is_not_asked() {
        begin("needs");
        leave();

        assertThat(sheets.sheet).isEmpty();
        assertThat(stops.getLast()).isInstanceOf(Stop.Home.class);
        assertThat(left().answers()).isEmpty();
    }

    @Test
    void a_survey_that_keeps_what_there_is_does_not_ask() {
        begin("visit").answer(new Some(List.of("books")));
        leave();

        assertThat(sheets.sheet).isEmpty();
        assertThat(left().answers()).isEqualTo(Map.of("c1", List.of("books")));
    }

    /// Or a kiosk on a disk that takes nothing would never start anew.
    @Test
    void whoever_is_gone_is_gone_although_the_disk_takes_nothing_of_it() {
        begin("needs").answer(new Some(List.of("subsidy")));
        refuses = true;
        assertThat(visits.isAnyUnderWay()).isTrue();

        assertThatThrownBy(() -> journey.end(VisitEnded.How.CLOSED)).hasMessage("disk full");

        assertThat(visits.isAnyUnderWay()).isFalse();
    }

    private SurveyRun begin(String survey) {
        var offer =
                new SurveyOffer(
                        new SurveyId(survey),
                        SurveyOffer.Occasion.HOME,
                        Optional.empty(),
                        Map.of());
        journey.interviews().begin(offer, About.NOTHING);
        return ((Stop.Asking) stops.getLast()).run();
    }

    private void leave() {
        var drawn = screens.draw(stops.getLast(), Comfort.USUAL);
        UI.getCurrent().add(drawn.screen());
        drawn.leave().orElseThrow().go().run();
    }

    private SurveyAnswered left() {
        return (SurveyAnswered) facts.getLast();
    }

    private void touch(String text) {
        test($(NativeButton.class).withText(text).single()).click();
    }

    private static final class Sheets implements Overlay {

        private Optional<Component> sheet = Optional.empty();

        @Override
        public void lay(Component next) {
            lift();
            sheet = Optional.of(next);
            UI.getCurrent().add(next);
        }

        @Override
        public void lift() {
            sheet.ifPresent(Component::removeFromParent);
            sheet = Optional.empty();
        }
    }

    private final class FactList implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {
            if (refuses) {
                throw new IllegalStateException("disk full");
            }
            facts.add(fact);
        }

        @Override
        public void settle() {}
    }
}
