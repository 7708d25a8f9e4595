package ua.mistok.config.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.lesson.Part.Exercise;
import ua.mistok.config.lesson.Part.Kind;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.service.Audience;
import ua.mistok.config.text.Language;

class LessonReaderTest {

    static Stream<Golden> pairs() {
        return Golden.of("lesson");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_lesson_yields_just_these_problems(Golden pair) {
        assertThat(Golden.lines(read(pair).problems())).isEqualTo(pair.expected());
    }

    static Stream<Golden> tips() {
        return Golden.of("tip");
    }

    @ParameterizedTest
    @MethodSource("tips")
    void a_broken_card_of_advice_yields_just_these_problems(Golden pair) {
        var name = pair.file().getFileName().toString();
        var read = TipCardReader.read(name, pair.text(), Language.SHIPPED);

        assertThat(Golden.lines(read.problems())).isEqualTo(pair.expected());
    }

    @Test
    void all_that_is_written_is_read() {
        var lesson = lesson("nothing-wrong");

        assertThat(lesson.audiences()).containsExactly(Audience.SENIORS, Audience.PARENTS);
        assertThat(lesson.stuckAfter()).isEqualTo(Duration.ofMinutes(4));
        assertThat(lesson.parts().stream().map(Part::kind))
                .containsExactly(
                        Kind.TALK,
                        Kind.ASSESSMENT,
                        Kind.FOLLOW_ME,
                        Kind.BREAK,
                        Kind.OWN_PACE,
                        Kind.QUESTION,
                        Kind.PRACTICE,
                        Kind.ASSESSMENT);
        assertThat(lesson.demos()).containsExactly(new DemoId("d"));
        assertThat(lesson.parts().get(4).exercise())
                .contains(new Exercise(new DemoId("d"), Way.CHECK));
        assertThat(lesson.findTask("t").orElseThrow().answer().in(Language.ENGLISH))
                .isEqualTo("An answer");
        assertThat(lesson.handout().points()).hasSize(1);
    }

    @Test
    void a_part_begins_where_those_before_it_end() {
        var lesson = lesson("nothing-wrong");

        assertThat(lesson.parts().stream().map(lesson::beginOf).toList())
                .isEqualTo(List.of(0, 5, 10, 20, 25, 35, 40, 45));
    }

    @Test
    void whoever_says_nothing_of_a_way_is_led_together_and_goes_alone() {
        var lesson = lesson("replaces");

        assertThat(lesson.parts().stream().flatMap(part -> part.exercise().stream()))
                .extracting(Exercise::way)
                .containsExactly(Way.TOGETHER, Way.ALONE);
        assertThat(lesson.replaces()).contains(new LessonId("other"));
    }

    private static Lesson lesson(String pair) {
        var golden = pairs().filter(each -> each.toString().equals(pair)).findFirst();
        assertThat(read(golden.orElseThrow())).isInstanceOf(Good.class);
        return ((Good<Lesson>) read(golden.orElseThrow())).value();
    }

    private static Checked<Lesson> read(Golden pair) {
        var name = pair.file().getFileName().toString();
        return LessonReader.read(name, pair.text(), Language.SHIPPED, new Named());
    }
}
