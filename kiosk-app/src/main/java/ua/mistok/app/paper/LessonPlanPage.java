package ua.mistok.app.paper;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.Lesson.Fear;
import ua.mistok.config.lesson.Lesson.Task;
import ua.mistok.config.lesson.Part;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// A lesson minute by minute on A4, for whoever leads it: what to say and do, tasks with their
/// answers, what people fear and what to answer.
///
/// @param plan when and where; empty for a lesson that nobody has planned yet
/// @param demos what exercises are called
public record LessonPlanPage(
        Lesson lesson,
        Optional<ClassPlan> plan,
        Map<DemoId, LocalizedText> demos,
        Language language,
        Wording wording) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    public Pdf pdf() {
        var title = say(lesson.title());
        var body =
                Markup.element("h1", title)
                        + ClassLines.of(lesson, plan, language, wording)
                        + "<p class=\"goal\">%s</p>".formatted(Markup.escape(say(lesson.goal())))
                        + bring()
                        + parts()
                        + tasks()
                        + fears()
                        + dots("notes", lesson.notes())
                        + dots("homework", lesson.homework());
        return Typesetter.sheet(language, title, body);
    }

    private String bring() {
        return lesson.bring().isEmpty()
                ? ""
                : Markup.element("h2", word("bring"))
                        + Markup.boxes(lesson.bring().stream().map(this::say).toList());
    }

    private String parts() {
        var rows = lesson.parts().stream().map(this::part).collect(Collectors.joining());
        return Markup.element("h2", word("parts")) + "<table class=\"parts\">" + rows + "</table>";
    }

    private String part(Part part) {
        var head = part.head();
        return "<tr><th class=\"time\">%s</th><td class=\"kind\">%s</td><td><b>%s</b><br/>%s%s</td></tr>"
                .formatted(
                        Markup.escape(time(part)),
                        Markup.escape(kind(part)),
                        Markup.escape(say(head.title())),
                        Markup.escape(say(head.lead())),
                        exercise(part));
    }

    /// «14:05, 10 хв», or «5–15 хв» where nobody knows when it is.
    private String time(Part part) {
        var begin = lesson.beginOf(part);
        var minutes = part.head().minutes();
        return plan.flatMap(ClassPlan::from)
                .map(from -> at(from, begin, minutes))
                .orElseGet(
                        () ->
                                wording.say(
                                        "paper.class.span",
                                        number(begin),
                                        number(begin + minutes)));
    }

    private String at(LocalTime from, int begin, int minutes) {
        return wording.say(
                "paper.class.time", CLOCK.format(from.plusMinutes(begin)), number(minutes));
    }

    private String kind(Part part) {
        var kind = part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return wording.say("paper.class.kind." + kind);
    }

    private String exercise(Part part) {
        return part.exercise()
                .map(
                        exercise ->
                                wording.say(
                                        "paper.class.exercise",
                                        name(exercise.demo()),
                                        way(exercise)))
                .map(words -> "<br/><i>" + Markup.escape(words) + "</i>")
                .orElse("");
    }

    private String way(Part.Exercise exercise) {
        var way = exercise.way().name().toLowerCase(Locale.ROOT);
        return wording.say("catalogue.way." + way);
    }

    private String name(DemoId demo) {
        return Optional.ofNullable(demos.get(demo)).map(this::say).orElse(demo.slug());
    }

    private String tasks() {
        return pairs("tasks", "answer", lesson.tasks().stream().map(this::pair));
    }

    private String fears() {
        return pairs("fears", "say", lesson.fears().stream().map(this::pair));
    }

    private Map.Entry<String, String> pair(Task task) {
        return Map.entry(say(task.text()), say(task.answer()));
    }

    private Map.Entry<String, String> pair(Fear fear) {
        return Map.entry(wording.say("paper.class.quote", say(fear.fear())), say(fear.answer()));
    }

    private String pairs(String heading, String head, Stream<Map.Entry<String, String>> of) {
        var rows =
                of.map(
                                pair ->
                                        "<tr><td class=\"half\">%s</td><td>%s</td></tr>"
                                                .formatted(
                                                        Markup.escape(pair.getKey()),
                                                        Markup.escape(pair.getValue())))
                        .collect(Collectors.joining());
        return "%s<table><tr><th class=\"half\">%s</th><th>%s</th></tr>%s</table>"
                .formatted(
                        Markup.element("h2", word(heading)),
                        Markup.escape(word(heading + "-first")),
                        Markup.escape(word(head)),
                        rows);
    }

    private String dots(String key, List<LocalizedText> lines) {
        return Markup.dots(word(key), lines.stream().map(this::say).toList());
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private String word(String key) {
        return wording.say("paper.class." + key);
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }
}
