package ua.mistok.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.service.Goal;

/// What each shipped exercise promises (domain.md R-21, R-31; issue "2 of 7").
class ShippedDemosTest {

    private static final Content CONTENT = Content.read(ContentSource.shipped());

    static Stream<Demo> demos() {
        return CONTENT.demos();
    }

    @Test
    void there_are_twelve_and_some_behind_each_door() {
        assertThat(CONTENT.demos()).hasSizeGreaterThanOrEqualTo(12);
        for (var goal : Goal.values()) {
            var behind =
                    CONTENT.services()
                            .filter(service -> service.goal() == goal)
                            .map(service -> service.id().slug())
                            .toList();
            assertThat(CONTENT.demos().map(Demo::service))
                    .as("%s", goal)
                    .containsAnyElementsOf(behind);
        }
    }

    @ParameterizedTest
    @MethodSource("demos")
    void one_screen_of_explanation_and_the_first_thing_to_do(Demo demo) {
        assertThat(demo.steps().getFirst()).isInstanceOf(Step.Tell.class);
        assertThat(demo.steps().get(1).asks()).isTrue();
        assertThat(demo.minutes()).isLessThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("demos")
    void traps_are_planted_and_every_wrong_answer_teaches(Demo demo) {
        var options =
                demo.steps().stream()
                        .filter(step -> !(step instanceof Step.ChooseMany))
                        .flatMap(step -> step.choices().stream())
                        .filter(option -> !option.right())
                        .toList();
        assertThat(options).isNotEmpty().allMatch(option -> option.remark().isPresent());
        assertThat(demo.steps().stream().map(step -> step.head().mistake()))
                .filteredOn(mistake -> mistake.isPresent())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("demos")
    void it_ends_with_what_to_remember_and_where_to_go(Demo demo) {
        assertThat(demo.takeaways()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(demo.did()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(demo.mistakes()).hasSize(3);
        assertThat(demo.safety()).hasSize(3);
        assertThat(demo.site().getScheme()).isEqualTo("https");
    }

    @ParameterizedTest
    @MethodSource("demos")
    void the_person_has_papers_and_something_hangs_on_an_answer(Demo demo) {
        assertThat(demo.persona().papers()).isNotEmpty();
        var conditions =
                Stream.concat(
                                demo.steps().stream().map(step -> step.head().relevant()),
                                demo.steps().stream()
                                        .flatMap(step -> step.fields().stream())
                                        .map(field -> field.head().relevant()))
                        .map(Object::toString)
                        .filter(condition -> condition.contains("${"))
                        .toList();
        assertThat(conditions).isNotEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("demos")
    void every_step_can_be_looked_at(Demo demo) {
        for (var step : demo.steps()) {
            var run = DemoRun.at(demo, step, Clock.systemUTC());

            assertThat(run.step()).isEqualTo(step);
            assertThat(run.ended()).isFalse();
        }
    }

    @Test
    void three_twins_at_least_each_with_five_signs() {
        var twins = CONTENT.packs().stream().flatMap(pack -> pack.twins().stream()).toList();
        assertThat(twins).hasSizeGreaterThanOrEqualTo(3);
        assertThat(twins)
                .allSatisfy(
                        twin ->
                                assertThat(twin.parts())
                                        .filteredOn(Twin.Part::sign)
                                        .hasSize(Twin.SIGNS));
    }
}
