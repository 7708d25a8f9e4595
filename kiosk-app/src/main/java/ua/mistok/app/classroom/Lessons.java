package ua.mistok.app.classroom;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.lesson.Confidence;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.Part;
import ua.mistok.config.survey.Survey;

/// Makes a class of a lesson, with everything that its parts name. A part whose exercise or survey
/// the shelf does not have any more is talked about instead.
public final class Lessons {

    private Lessons() {}

    public static Agenda agenda(Lesson lesson, Shelf shelf) {
        var items = lesson.parts().stream().map(part -> item(part, lesson, shelf)).toList();
        return new Agenda(
                lesson.id().slug(), lesson.version(), lesson.title(), lesson.stuckAfter(), items);
    }

    private static Item item(Part part, Lesson lesson, Shelf shelf) {
        var head = head(part, lesson);
        Optional<Item> item =
                switch (part) {
                    case Part.FollowMe(var _, var exercise) ->
                            demo(exercise, shelf)
                                    .map(demo -> new Item.FollowMe(head, demo, exercise.way()));
                    case Part.OwnPace(var _, var exercise) ->
                            demo(exercise, shelf)
                                    .map(demo -> new Item.OwnPace(head, demo, exercise.way()));
                    case Part.Ask ask ->
                            shelf.findSurvey(ask.survey())
                                    .flatMap(survey -> one(survey, ask.question()))
                                    .map(survey -> new Item.Ask(head, survey));
                    case Part.Assess assess ->
                            shelf.findSurvey(assess.survey())
                                    .map(
                                            survey ->
                                                    new Item.Assess(
                                                            head,
                                                            survey,
                                                            Confidence.setting(assess.phase()),
                                                            phase(assess.phase())));
                    case Part.Practice _ -> Optional.of(new Item.Practice(head));
                    case Part.Pause _ -> Optional.of(new Item.Break(head));
                    case Part.Talk _ -> Optional.empty();
                };
        return item.orElseGet(() -> new Item.Talk(head));
    }

    private static Item.Head head(Part part, Lesson lesson) {
        var head = part.head();
        var task =
                head.task()
                        .flatMap(lesson::findTask)
                        .map(found -> new Item.Task(found.text(), found.answer()));
        return new Item.Head(head.id(), head.title(), head.minutes(), head.lead(), task);
    }

    private static Optional<Demo> demo(Part.Exercise exercise, Shelf shelf) {
        return shelf.findDemo(exercise.demo());
    }

    /// A survey of one of its questions, and of the same name: an answer belongs to it.
    private static Optional<Survey> one(Survey survey, String question) {
        return survey.findQuestion(question)
                .map(
                        asked ->
                                new Survey(
                                        survey.id(),
                                        survey.version(),
                                        survey.name(),
                                        List.of(asked)));
    }

    private static Item.Phase phase(Part.Phase phase) {
        return switch (phase) {
            case BEFORE -> Item.Phase.BEFORE;
            case AFTER -> Item.Phase.AFTER;
        };
    }
}
