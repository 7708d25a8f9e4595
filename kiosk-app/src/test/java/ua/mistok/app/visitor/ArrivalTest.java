package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SourceNamed;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// By what a visitor came, and where that leads.
class ArrivalTest {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    static List<Campaign> templates() {
        return SHELF.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_touched_slide_of_any_template_leads_somewhere(Campaign template) {
        var leads = new Destination(SHELF, new NoPolls());
        var journey = journey(SHELF);

        assertThat(leads.leads(template.target())).isTrue();
        journey.beginWith(Slide.of(template));

        assertThat(facts).startsWith(new VisitBegan(), new SlideTouched(template.id().slug()));
        assertThat(stops.getLast()).isNotInstanceOf(Stop.Home.class);
    }

    @Test
    void an_exercise_of_such_a_visit_belongs_to_the_campaign_and_to_the_slide() {
        var journey = journey(SHELF);
        journey.beginWith(Slide.of(template("subsidy")));
        var before = (Stop.Before) stops.getLast();
        journey.begin(before.demo(), before.way(), Optional.of(3));
        journey.end(VisitEnded.How.FINISHED);

        var slide = Optional.of(CameBy.of("subsidy", Via.SLIDE));
        assertThat(only(DemoBegan.class).came()).isEqualTo(slide);
        assertThat(only(DemoEnded.class).came()).isEqualTo(slide);
    }

    @Test
    void a_survey_of_such_a_visit_belongs_to_it_too() {
        var journey = journey(SHELF);
        journey.beginWith(Slide.of(template("library-class")));
        assertThat(stops.getLast()).isInstanceOf(Stop.Asking.class);
        journey.end(VisitEnded.How.FINISHED);

        assertThat(only(SurveyAnswered.class).came())
                .contains(CameBy.of("library-class", Via.SLIDE));
    }

    @Test
    void the_code_of_a_paper_leads_to_what_the_paper_promises() {
        var shown = shown(template("appeal"));
        var journey = journey(SHELF.with(Map.of(shown, Optional.empty())));
        journey.beginNaming();
        assertThat(stops.getLast()).isInstanceOf(Stop.Naming.class);
        journey.name(CameBy.of("own-1", Via.POSTER));

        assertThat(facts).contains(new SourceNamed(CameBy.of("own-1", Via.POSTER)));
        assertThat(stops.getLast())
                .isInstanceOfSatisfying(
                        Stop.Before.class,
                        before -> assertThat(before.demo().id().slug()).isEqualTo("b01"));
    }

    @Test
    void a_campaign_for_a_class_leads_to_when_the_next_one_is() {
        var leads = new Destination(SHELF, new NoPolls());
        var slide = Slide.of(template("library-class"));
        var journey = journey(SHELF);

        journey.beginWith(
                new Slide(
                        slide.campaign(),
                        slide.title(),
                        slide.text(),
                        slide.look(),
                        new Target.ToClass(),
                        slide.event()));

        assertThat(leads.leads(new Target.ToClass())).isTrue();
        assertThat(stops.getLast()).isInstanceOf(Stop.NextClass.class);
    }

    @Test
    void whoever_names_another_channel_goes_on_at_the_three_doors() {
        var journey = journey(SHELF);
        journey.beginNaming();
        journey.name(CameBy.of(Via.PEOPLE));

        assertThat(only(SourceNamed.class).came()).isEqualTo(CameBy.of(Via.PEOPLE));
        assertThat(stops.getLast()).isInstanceOf(Stop.Home.class);
    }

    @Test
    void whoever_came_by_nothing_is_counted_for_no_campaign() {
        var journey = journey(SHELF);
        journey.begin();
        var demo = SHELF.demos().getFirst();
        journey.begin(demo, SHELF.mode().ways().getFirst(), Optional.empty());

        assertThat(only(DemoBegan.class).came()).isEmpty();
    }

    private <T extends Fact> T only(Class<T> kind) {
        assertThat(facts).filteredOn(kind::isInstance).hasSize(1);
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Campaign template(String id) {
        return templates().stream()
                .filter(template -> template.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Campaign shown(Campaign template) {
        return new Campaign(
                new CampaignId("own-1"),
                1,
                false,
                template.title(),
                template.text(),
                template.look(),
                template.showing(),
                template.priority(),
                template.target(),
                template.event(),
                template.library(),
                template.partner(),
                template.word());
    }

    private Journey journey(Shelf shelf) {
        var origin = new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
        return new Journey(
                shelf,
                new Finder(),
                new Visits(new FactList(), Clock.systemUTC()).open(origin),
                new NoPolls(),
                IdeaBox.SHUT,
                Clock.systemUTC(),
                new Random(1),
                stops::add);
    }

    private final class FactList implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {
            facts.add(fact);
        }

        @Override
        public void settle() {}
    }
}
