package ua.mistok.app.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.mistok.app.timetable.FirstLesson.Answers;
import ua.mistok.app.timetable.FirstLesson.Who;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;

/// Over the shipped lessons.
class FirstLessonTest {

    private static final List<Lesson> LESSONS = SHELF.packs().lessons(SHELF.place());

    @Test
    void beginners_take_the_course_from_its_beginning() {
        var found = found(new Who.Of(Audience.SENIORS), Optional.empty());

        assertThat(id(found.first())).isEqualTo("first-steps");
        assertThat(found.next()).extracting(FirstLessonTest::id).first().isEqualTo("get-a-service");
    }

    @Test
    void what_they_want_weighs_more_than_who_they_are() {
        assertThat(first(new Who.Of(Audience.YOUTH), Goal.CONTACT))
                .isEqualTo("contact-authorities");
        assertThat(first(new Who.Of(Audience.PARENTS), Goal.RECEIVE)).isEqualTo("get-a-service");
        assertThat(first(new Who.Mixed(), Goal.INFLUENCE)).isEqualTo("take-part");
    }

    @Test
    void colleagues_begin_with_the_first_day_of_their_own() {
        var found = found(new Who.Colleagues(), Optional.empty());

        assertThat(id(found.first())).isEqualTo("trainers-day-1");
        assertThat(found.next()).extracting(FirstLessonTest::id).containsExactly("trainers-day-2");
    }

    @Test
    void whoever_comes_and_whatever_for_there_is_a_lesson_and_it_never_stands_twice() {
        for (var audience : FirstLesson.audiences(LESSONS)) {
            for (var goal : Goal.values()) {
                var found = found(new Who.Of(audience), Optional.of(goal));
                assertThat(found.next())
                        .hasSize(FirstLesson.NEXT)
                        .doesNotContain(found.first())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void without_lessons_there_is_nothing_to_begin_with() {
        assertThat(FirstLesson.of(new Answers(new Who.Mixed(), Optional.empty()), List.of(), SHELF))
                .isEmpty();
    }

    @Test
    void only_audiences_that_a_lesson_is_made_for_are_asked_about() {
        assertThat(FirstLesson.audiences(LESSONS))
                .contains(Audience.SENIORS, Audience.YOUTH)
                .doesNotContain(Audience.EVERYONE);
    }

    private static String first(Who who, Goal goal) {
        return id(found(who, Optional.of(goal)).first());
    }

    private static FirstLesson found(Who who, Optional<Goal> goal) {
        return FirstLesson.of(new Answers(who, goal), LESSONS, SHELF).orElseThrow();
    }

    private static String id(Lesson lesson) {
        return lesson.id().slug();
    }
}
