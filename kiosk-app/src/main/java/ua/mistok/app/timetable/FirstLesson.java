package ua.mistok.app.timetable;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.Lesson.Group;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;

/// Which lesson a trainer holds first, by three answers (requirement R-30, issue "6 of 7"): the
/// best of those that there are, and up to [#NEXT] to hold after it.
///
/// @param first by what was answered
/// @param next in the order to go on with
public record FirstLesson(Lesson first, List<Lesson> next) {

    /// How many lessons are named beside the first.
    public static final int NEXT = 2;

    /// Who sits in the hall.
    public sealed interface Who {

        /// People of different ages and trades.
        record Mixed() implements Who {}

        /// Mostly people of one audience.
        record Of(Audience audience) implements Who {}

        /// Librarians and people of organisations who will teach others.
        record Colleagues() implements Who {}
    }

    /// What is answered.
    ///
    /// @param goal what they want to do; empty for people who try e-services for the first time
    public record Answers(Who who, Optional<Goal> goal) {}

    /// Empty where no pack has a lesson for them.
    public static Optional<FirstLesson> of(Answers answers, List<Lesson> lessons, Shelf shelf) {
        var group = answers.who() instanceof Who.Colleagues ? Group.TRAINERS : Group.VISITORS;
        var ranked =
                lessons.stream()
                        .filter(lesson -> lesson.group() == group)
                        .sorted(
                                Comparator.<Lesson>comparingInt(
                                                lesson ->
                                                        fit(answers, lesson, goals(lesson, shelf)))
                                        .reversed()
                                        .thenComparing(Lesson.IN_ORDER))
                        .toList();
        return ranked.stream()
                .findFirst()
                .map(first -> new FirstLesson(first, ranked.stream().skip(1).limit(NEXT).toList()));
    }

    /// The audiences that some lesson for visitors is made for, besides everyone.
    public static Set<Audience> audiences(List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.group() == Group.VISITORS)
                .flatMap(lesson -> lesson.audiences().stream())
                .filter(audience -> audience != Audience.EVERYONE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    /// What people want weighs more than who they are: a lesson for everyone still helps them.
    /// Beginners, and colleagues, take a course from its beginning.
    private static int fit(Answers answers, Lesson lesson, Set<Goal> goals) {
        if (answers.who() instanceof Who.Colleagues) {
            return 0;
        }
        var wanted = answers.goal().map(goals::contains).orElseGet(() -> begins(lesson));
        var alone = answers.goal().isPresent() && wanted && goals.size() == 1;
        var forThem =
                switch (answers.who()) {
                    case Who.Of(var audience) -> lesson.audiences().contains(audience);
                    case Who.Mixed _ -> lesson.audiences().contains(Audience.EVERYONE);
                    case Who.Colleagues _ -> false;
                };
        return (wanted ? 4 : 0) + (alone ? 2 : 0) + (forThem ? 1 : 0);
    }

    private static boolean begins(Lesson lesson) {
        return lesson.course().filter(course -> course.number() == 1).isPresent();
    }

    /// Of the services that its exercises are about.
    private static Set<Goal> goals(Lesson lesson, Shelf shelf) {
        return lesson.demos().stream()
                .flatMap(demo -> shelf.findDemo(demo).stream())
                .flatMap(demo -> shelf.findService(new ServiceId(demo.service())).stream())
                .map(Service::goal)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Goal.class)));
    }
}
