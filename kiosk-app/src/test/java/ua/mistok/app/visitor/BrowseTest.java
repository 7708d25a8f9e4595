package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

/// The way to a card over what the programme ships.
class BrowseTest {

    private final List<Stop> stops = new ArrayList<>();
    private final Browse browse = new Browse(Shipped.SHELF, new Finder(), stops::add);

    @Test
    void three_answers_lead_to_one_exercise_and_two_next() {
        browse.start(Map.of());
        for (var asked = 0; stops.getLast() instanceof Stop.Starting(var answers); asked++) {
            assertThat(asked).isLessThan(3);
            var question = browse.startQuestions().questions().get(answers.size());
            browse.answer(answers, question, question.options().getFirst());
        }
        assertThat(stops.getLast())
                .isInstanceOfSatisfying(
                        Stop.Advised.class,
                        advised -> {
                            assertThat(advised.advice().first()).contains(new ServiceId("a14"));
                            assertThat(advised.advice().next()).hasSize(2);
                        });
    }

    @Test
    void whatever_is_answered_the_first_advice_can_be_practised() {
        var start = browse.startQuestions();
        for (var first : start.questions().getFirst().options()) {
            for (var second : start.questions().get(1).options()) {
                var answers = new HashMap<String, String>();
                answers.put(start.questions().getFirst().id(), first.id());
                answers.put(start.questions().get(1).id(), second.id());
                var question = start.questions().getLast();
                browse.answer(answers, question, question.options().getLast());
                var advice = ((Stop.Advised) stops.getLast()).advice();
                var service = browse.findService(advice.first().orElseThrow()).orElseThrow();
                assertThat(browse.ways(service)).hasSize(4);
            }
        }
    }

    @Test
    void a_word_of_every_day_finds_a_card_and_the_way_back_leads_to_it() {
        assertThat(browse.find("комуналка").getFirst().service().id())
                .isEqualTo(new ServiceId("a07"));
        browse.back();
        assertThat(stops.getLast()).isEqualTo(new Stop.Searching("комуналка"));
    }

    @Test
    void a_place_changes_what_cards_say_and_how_many_speak_of_it() {
        assertThat(browse.localServices()).isZero();
        assertThat(browse.isOnlyNational()).isTrue();
        browse.move(new AreaId("vinnytsia"));
        assertThat(browse.localServices()).isGreaterThan(3);
        assertThat(browse.services()).hasSize(30);
        assertThat(browse.services()).filteredOn(Service::isLocal).isNotEmpty();
    }

    @Test
    void every_audience_has_an_exercise() {
        for (var audience : Audience.values()) {
            assertThat(browse.services())
                    .filteredOn(service -> service.isFor(audience))
                    .as("%s", audience)
                    .anyMatch(service -> !browse.ways(service).isEmpty());
        }
    }

    @Test
    void every_door_has_exercises_and_a_life_situation_narrows_it() {
        for (var goal : Goal.values()) {
            assertThat(browse.services(goal))
                    .as("%s", goal)
                    .anyMatch(service -> !browse.ways(service).isEmpty());
        }
        browse.open(Goal.RECEIVE, Optional.of("health"));
        assertThat(stops.getLast())
                .isEqualTo(new Stop.Catalogue(Goal.RECEIVE, Optional.of("health")));
    }

    @Test
    void each_panel_is_there_and_three_twins_can_be_reached() {
        for (var kind : Panel.Kind.values()) {
            assertThat(browse.findPanel(kind)).as("%s", kind).isPresent();
        }
        assertThat(browse.services().stream().flatMap(card -> browse.twins(card).stream()))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_was_tried_is_marked() {
        browse.tried(new ServiceId("a07"));
        browse.tried(new ServiceId("a07"));
        assertThat(browse.tried()).isEqualTo(1);
        assertThat(browse.find("субсидія").getFirst().tried()).isTrue();
    }
}
