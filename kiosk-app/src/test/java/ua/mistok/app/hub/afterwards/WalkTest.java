package ua.mistok.app.hub.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.afterwards.Sent.Given;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// A survey of every kind, as a library may publish it, on the hub's page.
class WalkTest {

    private static final String FORM = "0".repeat(32);
    private static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");

    private static final Survey SURVEY =
            read(
                    """
                    id: training
                    version: 1
                    name: {uk: Назва, en: Name}
                    given:
                      - {name: phase, values: [follow-up]}
                    words: true
                    questions:
                      - id: agree
                        kind: consent
                        text: {uk: Згода, en: Agreed}
                      - id: hello
                        kind: note
                        text: {uk: Вітаємо, en: Hello}
                      - id: f1
                        kind: scale
                        text: {uk: Скільки, en: How much}
                        from: 0
                        to: 10
                        labels: {0: {uk: мало, en: little}, 10: {uk: багато, en: much}}
                      - id: sum
                        kind: number
                        text: {uk: Сума, en: Sum}
                        min: 1
                        max: 100
                        decimals: 1
                        required: true
                      - id: day
                        kind: date
                        text: {uk: День, en: Day}
                        earliest: 2026-01-01
                        latest: 2027-12-31
                      - id: order
                        kind: ranking
                        top: 2
                        text: {uk: Порядок, en: Order}
                        options:
                          - {code: a, label: {uk: А <b>, en: A <b>}}
                          - {code: b, label: {uk: Б, en: B}}
                          - {code: c, label: {uk: В, en: C}}
                      - id: groups
                        kind: multi
                        apart: true
                        text: {uk: Хто ви, en: Who are you}
                        options:
                          - {code: g1, label: {uk: Одні, en: Some}}
                          - {code: g2, label: {uk: Інші, en: Others}}
                      - id: own
                        kind: short-text
                        text: {uk: Слова, en: Words}
                    """);

    private static Survey read(String text) {
        return switch (SurveyReader.read("s.yaml", text)) {
            case Good<Survey>(var survey, var _) -> survey;
            case Bad<Survey>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static Walk walk(List<Given> given) {
        return Walk.of(SURVEY, FORM, given, () -> NOW);
    }

    @Test
    void whatever_kind_a_question_is_its_fields_send_what_it_takes() {
        var typed =
                Map.of(
                        "agree", List.of("yes"),
                        "f1", List.of("7"),
                        "sum", List.of(" 1 2,5 "),
                        "day", List.of("2026-12-24"),
                        "order", List.of("c", "a"));
        var given = new ArrayList<Given>();
        while (!walk(given).run().ended()) {
            var walk = walk(given);
            var question = walk.run().question().id();
            var values = typed.getOrDefault(question, List.of());
            assertThat(walk.run().leaving() == SurveyRun.Leaving.READ || canSend(walk, values))
                    .as(question)
                    .isTrue();
            given.add(new Given(question, values));
            var written = walk(given).given().stream().map(Given::written).toList();
            assertThat(written).as(question).hasSize(given.size());
            given = new ArrayList<>(written.stream().map(Given::read).toList());
        }

        var response = walk(given).run().response();
        assertThat(response.answers())
                .containsEntry("f1", List.of("7"))
                .containsEntry("sum", List.of("12.5"))
                .containsEntry("day", List.of("2026-12-24"))
                .containsEntry("order", List.of("c", "a"))
                .doesNotContainKeys("groups", "own");
        assertThat(response.flags()).as("pages of a network are not too fast").isEmpty();
    }

    private static boolean canSend(Walk walk, List<String> values) {
        var fields = new Fields(new Words(Language.UKRAINIAN), walk.run()).draw(List.of());
        var page = Jsoup.parseBodyFragment(fields);
        assertThat(page.select("b")).isEmpty();
        return values.stream()
                .allMatch(
                        value ->
                                page.select("[name=value]").stream()
                                        .anyMatch(field -> takes(field, value)));
    }

    private static boolean takes(Element field, String value) {
        return switch (field.tagName()) {
            case "select" -> field.select("option").eachAttr("value").contains(value);
            default ->
                    switch (field.attr("type")) {
                        case "radio", "checkbox" -> field.attr("value").equals(value);
                        default -> true;
                    };
        };
    }

    @Test
    void what_a_question_does_not_take_is_asked_again() {
        var before =
                List.of(
                        new Given("agree", List.of("yes")),
                        new Given("hello", List.of()),
                        new Given("f1", List.of("11")));
        assertThat(walk(before).run().question().id()).isEqualTo("f1");

        var until = new ArrayList<>(before.subList(0, 2));
        until.add(new Given("f1", List.of()));
        for (var wrong : List.of("many", "0", "101", "1.55", "")) {
            var walk = walk(until);
            assertThat(walk.take(new Given("sum", List.of(wrong)))).as(wrong).isFalse();
            assertThat(new Fields(new Words(Language.UKRAINIAN), walk.run()).unfit())
                    .isEqualTo("Треба число від 1 до 100.");
        }
        assertThat(walk(until).leave()).as("it must be answered").isFalse();
    }

    @Test
    void whoever_does_not_agree_is_asked_nothing_more() {
        var run = walk(List.of(new Given("agree", List.of("no")))).run();

        assertThat(run.ended()).isTrue();
        assertThat(run.refused()).isTrue();
    }
}
