package ua.mistok.config.lesson;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.field.Guard;
import ua.mistok.config.lesson.Lesson.Group;
import ua.mistok.config.lesson.Lesson.Task;
import ua.mistok.config.lesson.Part.Assess;
import ua.mistok.config.lesson.Part.Phase;
import ua.mistok.config.problem.Place;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.source.SourceMap;

/// What must hold for a lesson as a whole, whatever other files say.
final class LessonRules {

    /// Nobody listens longer without a break, in minutes.
    private static final int STRETCH = 120;

    private static final Guard GUARD = Guard.FOR_CONTENT;

    private final Lesson lesson;
    private final SourceMap map;
    private final Named named;

    private LessonRules(Lesson lesson, SourceMap map, Named named) {
        this.lesson = lesson;
        this.map = map;
        this.named = named;
    }

    static void check(Lesson lesson, SourceMap map, Named named) {
        var rules = new LessonRules(lesson, map, named);
        if (lesson.audiences().isEmpty()) {
            map.problems().add(LessonProblem.nobody(map.place("audiences")));
        }
        rules.times();
        rules.breaks();
        rules.ids();
        rules.tasks();
        rules.phases();
        rules.few(lesson.fears(), "fears", Lesson.FEWEST_FEARS);
        rules.few(lesson.homework(), "homework", 1);
        rules.few(lesson.notes(), "notes", 1);
        for (var text : map.written()) {
            if (GUARD.inspect(text.text(), false).isPresent()) {
                map.problems().add(LessonProblem.couldBeReal(text.place()));
            }
        }
    }

    private void times() {
        if (lesson.parts().isEmpty()) {
            map.problems().add(LessonProblem.noParts(map.place("parts")));
            return;
        }
        var sum = lesson.parts().stream().mapToInt(part -> part.head().minutes()).sum();
        if (sum != lesson.minutes()) {
            map.problems()
                    .add(LessonProblem.timesDiffer(map.place("minutes"), sum, lesson.minutes()));
        }
    }

    private void breaks() {
        var since = 0;
        for (var part : lesson.parts()) {
            var before = since;
            since = part instanceof Part.Pause ? 0 : since + part.head().minutes();
            if (before <= STRETCH && since > STRETCH) {
                map.problems().add(LessonProblem.noBreak(place(part), since));
            }
        }
    }

    private void ids() {
        var ids = new HashSet<String>();
        lesson.parts().stream()
                .filter(part -> !ids.add(part.head().id()))
                .map(part -> LessonProblem.idTwice(place(part), part.head().id()))
                .forEach(map.problems()::add);
    }

    private void tasks() {
        var known = lesson.tasks().stream().map(Task::id).collect(toSet());
        var used = new HashSet<String>();
        for (var part : lesson.parts()) {
            part.head()
                    .task()
                    .filter(task -> used.add(task) && !known.contains(task))
                    .map(task -> LessonProblem.noTask(place(part), task, near(task, known)))
                    .ifPresent(map.problems()::add);
        }
        known.stream()
                .filter(task -> !used.contains(task))
                .sorted()
                .map(task -> LessonProblem.idleTask(map.place("tasks"), task))
                .forEach(map.problems()::add);
    }

    private static Optional<String> near(String task, Set<String> known) {
        return Nearest.to(task, known);
    }

    /// People of a class are asked before and after, by the same survey; trainers' days may share
    /// one: before on the first, after on the last.
    private void phases() {
        var asked =
                lesson.parts().stream()
                        .filter(Assess.class::isInstance)
                        .map(Assess.class::cast)
                        .toList();
        var phases = asked.stream().map(Assess::phase).toList();
        var pair = phases.equals(List.of(Phase.BEFORE, Phase.AFTER));
        var alike = asked.stream().map(Assess::survey).distinct().count() <= 1;
        var half = lesson.group() == Group.TRAINERS && phases.size() <= 1;
        if (!(pair && alike) && !half) {
            map.problems().add(LessonProblem.noPair(map.place("parts")));
        }
    }

    private void few(List<?> texts, String name, int least) {
        if (texts.size() < least) {
            map.problems().add(LessonProblem.tooFew(map.place(name), name, least));
        }
    }

    private Place place(Part part) {
        return named.part(part, map.place().file());
    }
}
