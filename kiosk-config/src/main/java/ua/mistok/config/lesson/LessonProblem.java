package ua.mistok.config.lesson;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.demo.Way;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a lesson or a card of advice beyond its form.
final class LessonProblem {

    private LessonProblem() {}

    static Problem blank(Place place, String name) {
        return Problem.error(
                "blank",
                place,
                "Тут порожньо. Напишіть «" + name + "» хоча б українською.",
                "This is empty. Write “" + name + "” in Ukrainian at least.");
    }

    static Problem nobody(Place place) {
        return Problem.error(
                "no-audience",
                place,
                "Скажіть, для кого заняття. Зразок: audiences: [seniors].",
                "Say whom the lesson is for. A sample: audiences: [seniors].");
    }

    static Problem noParts(Place place) {
        return Problem.error(
                "no-parts",
                place,
                "У занятті немає жодної частини. Додайте першу: - id: welcome",
                "The lesson has no parts. Add the first one: - id: welcome");
    }

    static Problem timesDiffer(Place place, int sum, int minutes) {
        return Problem.error(
                "times-differ",
                place,
                "Частини разом тривають %d хв, а тут %d. Виправте одне з двох."
                        .formatted(sum, minutes),
                "The parts take %d minutes in all, and here are %d. Mend one of the two."
                        .formatted(sum, minutes));
    }

    static Problem noBreak(Place place, int minutes) {
        return Problem.warning(
                "no-break",
                place,
                "Тут уже %d хв без перерви. Додайте частину kind: break.".formatted(minutes),
                "It is %d minutes without a break here. Add a part of kind: break."
                        .formatted(minutes));
    }

    static Problem idTwice(Place place, String id) {
        return Problem.error(
                "id-twice-here",
                place,
                "«" + id + "» у цьому занятті вже є. Назвіть інакше.",
                "“" + id + "” is in this lesson already. Call it something else.");
    }

    static Problem noTask(Place place, String task, Optional<String> meant) {
        return Problem.error(
                "no-task",
                place,
                "Завдання «"
                        + task
                        + "» немає."
                        + meant.map(word -> " Може, «" + word + "»?")
                                .orElse(" Додайте його до tasks."),
                "There is no task “"
                        + task
                        + "”."
                        + meant.map(word -> " Did you mean “" + word + "”?")
                                .orElse(" Add it to tasks."));
    }

    static Problem idleTask(Place place, String task) {
        return Problem.warning(
                "idle-task",
                place,
                "Завдання «" + task + "» не дає жодна частина. Приберіть або додайте task.",
                "No part gives the task “" + task + "”. Remove it, or name it as a task.");
    }

    static Problem wayDoesNotFit(Place place, Collection<Way> fitting) {
        var known =
                fitting.stream()
                        .sorted()
                        .map(way -> way.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return Problem.error(
                "way-does-not-fit",
                place,
                "Цей спосіб тут не підходить. Можна: " + known + ".",
                "This way does not fit here. There may be: " + known + ".");
    }

    static Problem noPair(Place place) {
        return Problem.error(
                "no-before-and-after",
                place,
                "Потрібні дві анкети одного опитування: спершу phase: before, наприкінці phase: after.",
                "The same survey is needed twice: phase: before first, and phase: after at the end.");
    }

    static Problem tooFew(Place place, String name, int least) {
        return Problem.error(
                "too-few",
                place,
                "«%s»: треба щонайменше %d.".formatted(name, least),
                "“%s”: at least %d needed.".formatted(name, least));
    }

    static Problem couldBeReal(Place place) {
        return Problem.error(
                "could-be-real",
                place,
                "Це число може належати справжній людині. Візьміть навчальне, зразок: 9999900020.",
                "This number could be a real person's. Take a practice one, a sample: 9999900020.");
    }

    static Problem codeOfLength(Place place, int signs) {
        return Problem.error(
                "trainer-code-length",
                place,
                "У коді тренера %d знаків, а тут %d. Зразок: %s."
                        .formatted(TrainerCode.SIGNS, signs, TrainerCode.SAMPLE),
                "A trainer’s code has %d signs, and here are %d. A sample: %s."
                        .formatted(TrainerCode.SIGNS, signs, TrainerCode.SAMPLE));
    }

    static Problem noSignOfCodes(Place place, char sign) {
        return Problem.error(
                "trainer-code-sign",
                place,
                "Знака «%s» у кодах тренерів немає. Звірте з карткою. Зразок: %s."
                        .formatted(sign, TrainerCode.SAMPLE),
                "No trainer’s code has the sign “%s”. Compare it with the card. A sample: %s."
                        .formatted(sign, TrainerCode.SAMPLE));
    }

    static Problem mistypedCode(Place place) {
        return Problem.error(
                "trainer-code-mistyped",
                place,
                "Код не сходиться. Перевірте, чи не поміняли місцями два знаки.",
                "The code does not add up. Did you swap two signs, or mistake one?");
    }

    static Problem noDemo(Place place, String demo, Optional<String> meant) {
        return nothing("no-demo", place, "Вправи", "demo", demo, meant);
    }

    static Problem noSurvey(Place place, String survey, Optional<String> meant) {
        return nothing("no-survey", place, "Опитування", "survey", survey, meant);
    }

    static Problem noQuestion(Place place, String question, Optional<String> meant) {
        return nothing("no-question", place, "Запитання", "question", question, meant);
    }

    static Problem noService(Place place, String service, Optional<String> meant) {
        return nothing("no-service", place, "Послуги", "service", service, meant);
    }

    static Problem noLesson(Place place, String lesson, Optional<String> meant) {
        return nothing("no-lesson", place, "Заняття", "lesson", lesson, meant);
    }

    private static Problem nothing(
            String code,
            Place place,
            String ukrainian,
            String english,
            String id,
            Optional<String> meant) {
        return Problem.error(
                code,
                place,
                "%s «%s» немає.".formatted(ukrainian, id)
                        + meant.map(word -> " Може, «" + word + "»?")
                                .orElse(" Виправте id або додайте."),
                "There is no %s “%s”.".formatted(english, id)
                        + meant.map(word -> " Did you mean “" + word + "”?")
                                .orElse(" Mend the id, or add it."));
    }

    static Problem tooShort(Place place, String demo, int needs) {
        return Problem.error(
                "too-short",
                place,
                "Вправа «%s» триває %d хв. Дайте на неї щонайменше стільки.".formatted(demo, needs),
                "The demo “%s” takes %d minutes. Give it at least as many.".formatted(demo, needs));
    }

    static Problem noConfidence(Place place, String survey) {
        return Problem.error(
                "no-confidence",
                place,
                "«"
                        + survey
                        + "» має питати про впевненість від 0 до 10: першим до заняття, останнім після."
                        + " Зразок: training.",
                "“"
                        + survey
                        + "” must ask of confidence, 0 to 10: first before the class, last after it."
                        + " A sample: training.");
    }

    static Problem noFirst(Place place) {
        return Problem.error(
                "no-first",
                place,
                "Скажіть, з якої вправи або картки почати. Зразок: first: [a14].",
                "Name an exercise or a card to begin with. A sample: first: [a14].");
    }
}
