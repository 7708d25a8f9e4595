package ua.mistok.app.classroom;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.content.Shipped;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// A lesson with one part of each kind, of an exercise that is shipped.
public final class SampleClass {

    static final Demo DEMO = Shipped.SHELF.findDemo(new DemoId("b01")).orElseThrow();
    static final Duration STUCK = Duration.ofMinutes(5);

    private SampleClass() {}

    public static Agenda agenda() {
        return new Agenda(
                "first-steps",
                2,
                text("Перші кроки"),
                STUCK,
                List.of(
                        new Item.Talk(head("welcome")),
                        assess("before", Item.Phase.BEFORE),
                        new Item.FollowMe(head("follow"), DEMO, Way.TOGETHER),
                        new Item.OwnPace(head("alone"), DEMO, Way.ALONE),
                        new Item.Ask(head("ask"), question()),
                        assess("after", Item.Phase.AFTER)));
    }

    public static int at(String part) {
        var ids = agenda().items().stream().map(item -> item.head().id()).toList();
        return ids.indexOf(part);
    }

    static Item.Assess assess(String id, Item.Phase phase) {
        var survey =
                new Survey(
                        new SurveyId("training"),
                        3,
                        text("Анкета"),
                        List.of(
                                new Question(
                                        "confidence-" + id,
                                        text("Наскільки впевнено?"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        new QuestionKind.Scale(
                                                0, 10, Map.of(), QuestionKind.Scale.Style.SCALE))));
        return new Item.Assess(head(id), survey, Setting.USUAL, phase);
    }

    static Survey question() {
        return new Survey(
                new SurveyId("class-questions"),
                1,
                text("Запитання"),
                List.of(
                        new Question(
                                "tool",
                                text("З чого почати?"),
                                Optional.empty(),
                                Optional.empty(),
                                new QuestionKind.Single(
                                        Stream.of("hotline", "appeal")
                                                .map(SampleClass::option)
                                                .toList(),
                                        false))));
    }

    private static Option option(String code) {
        return new Option(
                code,
                text(code),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Item.Head head(String id) {
        var task = new Item.Task(text("Завдання " + id), text("Відповідь " + id));
        return new Item.Head(id, text("Частина " + id), 15, text("Скажіть."), Optional.of(task));
    }

    private static LocalizedText text(String same) {
        return LocalizedText.same(same);
    }
}
