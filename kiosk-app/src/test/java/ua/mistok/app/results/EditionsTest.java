package ua.mistok.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;
import ua.mistok.app.results.QuestionResult.Ranked;
import ua.mistok.app.results.QuestionResult.Ranked.Mean;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Tally;
import ua.mistok.config.survey.Survey;

/// Versions of a survey, and one that is given something.
class EditionsTest {

    private static final Period.Month DECEMBER = new Period.Month(2026, 12);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 11);
    private static final Survey OLD = Surveys.small(1, "Як вам");
    private static final Survey REWORDED = Surveys.small(2, "Чи добре вам");
    private static final Survey TRAINING =
            Surveys.read(
                    """
                    id: training
                    version: 1
                    name: Заняття
                    given:
                      - {name: phase, values: [before, after, follow-up]}
                    questions:
                      - id: confidence
                        kind: scale
                        relevant: ${phase} = 'before'
                        text: Наскільки впевнено
                        from: 0
                        to: 10
                        labels: {0: ні, 10: так}
                      - id: k1
                        kind: single
                        relevant: ${phase} = 'before' or ${phase} = 'after'
                        text: Ваші дії
                        options:
                          - {code: tell, label: Сказати}
                          - {code: nobody, label: Нікому}
                          - {code: send, label: Надіслати}
                      - id: knowledge
                        kind: calculate
                        relevant: ${phase} = 'before' or ${phase} = 'after'
                        value: if(${k1} = 'nobody', 1, 0)
                      - id: confidence-after
                        kind: scale
                        relevant: ${phase} = 'after'
                        text: А тепер
                        from: 0
                        to: 10
                        labels: {0: ні, 10: так}
                      - id: f1
                        kind: single
                        relevant: ${phase} = 'follow-up'
                        text: Чи скористалися
                        options:
                          - {code: alone, label: Так}
                          - {code: failed, label: Ні}
                      - id: f2
                        kind: single
                        relevant: ${f1} = 'failed'
                        text: Що завадило
                        options:
                          - {code: fraud, label: Шахраї}
                          - {code: time, label: Час}
                    """);

    private final Noted noted = new Noted();

    @BeforeEach
    void begin() {
        noted.week(202649);
    }

    @Test
    void before_and_after_stand_beside_each_other_in_the_same_parts() {
        train(20, "before", Map.of("confidence", "3", "k1", "tell", "knowledge", "0"));
        train(10, "before", Map.of("confidence", "8", "k1", "nobody", "knowledge", "1"));
        train(8, "before", Map.of("confidence", "8", "k1", "send", "knowledge", "0"));
        train(12, "after", Map.of("confidence-after", "9", "k1", "nobody", "knowledge", "1"));
        train(6, "after", Map.of("confidence-after", "2", "k1", "send", "knowledge", "0"));
        train(1, "after", Map.of("confidence-after", "2", "k1", "tell", "knowledge", "0"));
        var editions = training().editions();

        assertThat(editions)
                .extracting(edition -> edition.given().get("phase"))
                .containsExactly("before", "after", "follow-up");
        var before = editions.getFirst();
        var after = editions.get(1);
        assertThat(high(before, "confidence")).contains(Share.of(18, 38));
        assertThat(high(after, "confidence-after")).contains(Share.of(12, 19));
        assertThat(codes(before, "k1")).isEqualTo(codes(after, "k1"));
        assertThat(codes(before, "knowledge")).isEqualTo(codes(after, "knowledge"));
        assertThat(before.find("confidence-after")).isEmpty();
    }

    @Test
    void a_question_is_told_only_where_it_may_be_asked() {
        train(20, "follow-up", Map.of("f1", "alone"));
        assertThat(training().editions().getLast().questions())
                .extracting(result -> result.question().id())
                .containsExactly("f1", "f2");
    }

    @Test
    void what_older_rules_counted_together_stands_for_itself() {
        train(20, "before", Map.of("confidence", "3"));
        noted.folded(
                List.of(
                        new Counted(tally("response", "complete", ""), 40),
                        new Counted(tally("response", "partial", ""), 13),
                        new Counted(tally("left", "k1", ""), 13),
                        new Counted(tally("answer", "k1", "tell"), 25),
                        new Counted(tally("answer", "k1", "nobody"), 15)));
        var editions = training().editions();

        assertThat(editions).hasSize(4);
        var older = editions.getLast();
        assertThat(older.given()).isEmpty();
        assertThat(older.numbers().complete()).isEqualTo(new Shown.Count(40));
        assertThat(older.numbers().partial()).isEqualTo(new Shown.Count(13));
        assertThat(older.find("k1").orElseThrow().lines()).isNotEmpty();
        assertThat(editions.getFirst().numbers().complete()).isEqualTo(new Shown.Count(20));
    }

    @Test
    void versions_are_told_together_where_a_question_is_the_same_and_apart_where_it_changed() {
        faces(OLD, 20, "5");
        faces(OLD, 10, "1");
        faces(REWORDED, 12, "5");
        faces(REWORDED, 8, "3");
        noted.note(new GroupsTallied("s", 1, 60, Map.of("18-34", 20, "35-59", 40)));
        noted.note(new GroupsTallied("s", 2, 30, Map.of("18-34", 12, "35-59", 18)));
        noted.note(8, Surveys.left(Surveys.complete(OLD, Map.of()), "face"));
        noted.note(6, Surveys.left(Surveys.complete(OLD, Map.of()), "why"));
        noted.at(NEW_YEAR);
        var joined = versions().joined("s", DECEMBER).orElseThrow();
        var edition = joined.editions().getFirst();

        assertThat(edition.numbers().complete()).isEqualTo(new Shown.Count(50));
        assertThat(high(edition, "face")).as("of the new wording only").contains(Share.of(12, 20));
        assertThat(shares(edition, "why")).containsExactly(Share.of(32, 50), Share.of(18, 50));
        assertThat(joined.groups().getFirst().people()).isEqualTo(new Shown.Count(90));
        assertThat(edition.dropOff().stretches().getFirst().left()).isEqualTo(Share.of(8, 64));
        assertThat(edition.trend().getFirst().complete()).isInstanceOf(Shown.TooFew.class);
    }

    @Test
    void a_version_that_is_hidden_is_not_what_is_left_of_all_of_them() {
        noted.note(7, Surveys.after(face(OLD, "5"), "a07", Way.ALONE));
        noted.note(15, Surveys.after(face(REWORDED, "5"), "a07", Way.ALONE));
        noted.at(NEW_YEAR);
        var results = versions();

        assertThat(results.joined("s", DECEMBER).orElseThrow().editions().getFirst().numbers())
                .extracting(EditionResult.Numbers::complete)
                .isEqualTo(new Shown.Count(15));
        assertThat(results.activity(DECEMBER).surveyed()).isEqualTo(new Shown.Count(15));
    }

    @Test
    void a_ranking_tells_what_was_put_first_and_the_mean_place_where_all_is_told() {
        var ranking =
                Surveys.read(
                        """
                        id: s
                        version: 1
                        name: Опитування
                        questions:
                          - id: order
                            kind: ranking
                            text: Що важливіше
                            top: 2
                            options:
                              - {code: roads, label: Дороги}
                              - {code: parks, label: Парки}
                        """);
        noted.note(15, Surveys.complete(ranking, Map.of("order", List.of("roads", "parks"))));
        noted.note(5, Surveys.complete(ranking, Map.of("order", List.of("parks", "roads"))));
        noted.note(8, Surveys.complete(ranking, Map.of()));
        noted.at(NEW_YEAR);

        assertThat(only(ranking).find("order").orElseThrow())
                .isInstanceOfSatisfying(
                        Ranked.class,
                        told -> {
                            assertThat(told.first().n()).isEqualTo(20);
                            assertThat(told.first().parts())
                                    .containsExactly(
                                            new Part(List.of("roads"), false, Share.of(15, 20)),
                                            new Part(List.of("parks"), false, Share.of(5, 20)));
                            assertThat(told.means())
                                    .containsExactly(
                                            new Mean("roads", 1.25, 20),
                                            new Mean("parks", 1.75, 20));
                        });
    }

    @Test
    void promoters_less_detractors_are_the_score() {
        var recommend =
                Surveys.read(
                        """
                        id: s
                        version: 1
                        name: Опитування
                        questions:
                          - id: nps
                            kind: nps
                            text: Чи порадите
                            labels: {0: ні, 10: так}
                        """);
        noted.note(20, Surveys.complete(recommend, Map.of("nps", List.of("10"))));
        noted.note(7, Surveys.complete(recommend, Map.of("nps", List.of("8"))));
        noted.note(8, Surveys.complete(recommend, Map.of("nps", List.of("3"))));
        noted.note(5, Surveys.complete(recommend, Map.of()));
        noted.at(NEW_YEAR);

        assertThat(only(recommend).find("nps").orElseThrow())
                .isInstanceOfSatisfying(
                        Distribution.class,
                        told -> {
                            assertThat(told.score()).hasValue(34);
                            assertThat(told.high()).contains(Share.of(20, 35));
                        });
    }

    private EditionResult only(Survey survey) {
        var results = new Results(noted, () -> List.of(survey), noted::now);
        return results.survey("s", 1, DECEMBER).orElseThrow().editions().getFirst();
    }

    private Results versions() {
        return new Results(noted, () -> List.of(REWORDED, OLD), noted::now);
    }

    private SurveyResult training() {
        noted.at(NEW_YEAR);
        return new Results(noted, () -> List.of(TRAINING), noted::now)
                .survey("training", 1, DECEMBER)
                .orElseThrow();
    }

    private void train(int times, String phase, Map<String, String> codes) {
        var answers = new TreeMap<String, List<String>>();
        codes.forEach((question, code) -> answers.put(question, List.of(code)));
        answers.put("phase", List.of(phase));
        noted.note(times, Surveys.complete(TRAINING, answers));
    }

    private void faces(Survey survey, int times, String face) {
        noted.note(times, face(survey, face));
    }

    private static SurveyAnswered face(Survey survey, String face) {
        var why = face.equals("5") ? "a" : "b";
        return Surveys.complete(survey, Map.of("face", List.of(face), "why", List.of(why)));
    }

    private static Optional<Share> high(EditionResult edition, String question) {
        return edition.find(question).flatMap(QuestionResult::high);
    }

    private static List<List<String>> codes(EditionResult edition, String question) {
        return edition.find(question).orElseThrow().lines().stream()
                .map(QuestionResult.Line::codes)
                .toList();
    }

    private static List<Share> shares(EditionResult edition, String question) {
        return edition.find(question).orElseThrow().lines().stream()
                .flatMap(line -> line.share().stream())
                .toList();
    }

    private static Tally tally(String measure, String item, String code) {
        return new Tally(202649, measure, "training", 1, item, code, "", "", false);
    }
}
