package ua.mistok.config.lesson;

import java.util.Set;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.lesson.Part.Ask;
import ua.mistok.config.lesson.Part.Assess;
import ua.mistok.config.lesson.Part.Exercise;
import ua.mistok.config.lesson.Part.FollowMe;
import ua.mistok.config.lesson.Part.Head;
import ua.mistok.config.lesson.Part.Kind;
import ua.mistok.config.lesson.Part.OwnPace;
import ua.mistok.config.lesson.Part.Pause;
import ua.mistok.config.lesson.Part.Phase;
import ua.mistok.config.lesson.Part.Practice;
import ua.mistok.config.lesson.Part.Talk;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.SurveyId;

/// Reads one part of a lesson: `{id: doctor, kind: follow-me, minutes: 15, demo: a14, …}`.
final class PartReader {

    /// Whoever follows the trainer does not play alone.
    private static final Set<Way> LED = Set.of(Way.WATCH, Way.TOGETHER);

    private static final Set<Way> ALONE = Set.of(Way.TOGETHER, Way.ALONE, Way.CHECK);

    private final SourceMap part;

    PartReader(SourceMap part) {
        this.part = part;
    }

    /// A talk, with a problem, where its kind is unknown.
    Part read(Named named) {
        var kind = part.one("kind", Kind.class, Kind.TALK);
        var head =
                new Head(
                        part.requiredSlug("id"),
                        LessonReader.words(part, "title"),
                        part.requiredInt("minutes", 1, Lesson.LONGEST),
                        LessonReader.words(part, "lead"),
                        part.optionalSlug("task"));
        named.part(head.id(), part.place());
        var read = of(kind, head);
        part.end();
        return read;
    }

    private Part of(Kind kind, Head head) {
        return switch (kind) {
            case FOLLOW_ME -> new FollowMe(head, exercise(LED, Way.TOGETHER));
            case OWN_PACE -> new OwnPace(head, exercise(ALONE, Way.ALONE));
            case TALK -> new Talk(head);
            case QUESTION -> new Ask(head, survey(), part.requiredSlug("question"));
            case ASSESSMENT ->
                    new Assess(head, survey(), part.one("phase", Phase.class, Phase.BEFORE));
            case PRACTICE -> new Practice(head);
            case BREAK -> new Pause(head);
        };
    }

    private SurveyId survey() {
        return new SurveyId(part.requiredSlug("survey"));
    }

    private Exercise exercise(Set<Way> fitting, Way usual) {
        var demo = new DemoId(part.requiredSlug("demo"));
        var way = part.optionalOne("way", Way.class).orElse(usual);
        if (!fitting.contains(way)) {
            part.problems().add(LessonProblem.wayDoesNotFit(part.place("way"), fitting));
        }
        return new Exercise(demo, way);
    }
}
