package ua.mistok.app.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyAnswered.Flag;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.visit.Attempt;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visit;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Answer.One;
import ua.mistok.config.survey.Answer.Some;
import ua.mistok.config.survey.Setting;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;

/// What is left of a survey that was ended, and of one that was not.
class InterviewTest {

    private static final String SURVEY =
            """
            id: s
            version: 3
            name: Опитування
            unfinished: %s
            words: true
            questions:
              - {id: may, kind: consent, text: Можна}
              - id: why
                kind: single
                text: Чому?
                options:
                  - {code: a, label: А}
                  - {code: other, label: Інше, words: true}
              - id: who
                kind: multi
                apart: true
                text: Хто ви?
                options:
                  - {code: older, label: Старші}
                  - {code: idp, label: ВПО}
              - {id: last, kind: single, text: Ще, options: [{code: x, label: Х}, {code: y, label: У}]}
            """;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private int refusals;
    private boolean repeated;
    private final Visit visit =
            new Visits(new FactList(), Clock.systemUTC())
                    .open(new Origin("main", ModeKind.SELF_SERVICE, Language.ENGLISH, false));

    @Test
    void an_ended_survey_is_one_fact_and_words_and_groups_go_their_own_ways() {
        var interview = interview("discard");
        interview.offer();
        answerAll(interview.run());
        interview.complete();

        assertThat(facts)
                .containsExactly(
                        new SurveyOffered("s", 3, Optional.empty()),
                        new SurveyAnswered(
                                "s",
                                3,
                                Map.of(
                                        "may", List.of("yes"),
                                        "why", List.of("other"),
                                        "last", List.of("x")),
                                Set.of(),
                                Set.of(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(Flag.TOO_FAST)));
        assertThat(words).containsExactly(Map.entry("why", "бо так"));
        assertThat(groups).containsExactly("idp");
    }

    @Test
    void an_answer_that_comes_too_soon_after_others_says_so() {
        repeated = true;
        var interview = interview("discard");
        answerAll(interview.run());
        interview.complete();

        assertThat(((SurveyAnswered) facts.getLast()).flags()).contains(Flag.REPEATED);
    }

    @Test
    void a_discarded_one_leaves_only_the_question_at_which_it_was_left() {
        var interview = interview("discard");
        begin(interview.run());
        interview.giveUp(true);

        var left = (SurveyAnswered) facts.getLast();
        assertThat(left.partial()).isTrue();
        assertThat(left.left()).contains("who");
        assertThat(left.answers()).isEmpty();
        assertThat(words).isEmpty();
    }

    @Test
    void a_kept_one_is_a_partial_with_its_answers() {
        var interview = interview("keep");
        begin(interview.run());
        interview.giveUp(false);

        var left = (SurveyAnswered) facts.getLast();
        assertThat(left.partial()).isTrue();
        assertThat(left.answers())
                .isEqualTo(Map.of("may", List.of("yes"), "why", List.of("other")));
        assertThat(words).containsKey("why");
    }

    @Test
    void one_that_asks_is_kept_only_if_somebody_agrees() {
        var agreed = interview("ask");
        begin(agreed.run());
        assertThat(agreed.asksWhetherToKeep()).isTrue();
        agreed.giveUp(true);
        assertThat(((SurveyAnswered) facts.getLast()).answers()).isNotEmpty();

        var idle = interview("ask");
        begin(idle.run());
        idle.giveUp(false);
        assertThat(((SurveyAnswered) facts.getLast()).answers()).isEmpty();

        assertThat(interview("ask").asksWhetherToKeep()).as("nothing answered yet").isFalse();
    }

    @Test
    void whoever_does_not_agree_leaves_no_answer_whatever_the_policy() {
        var interview = interview("keep");
        interview.run().answer(new One("no"));
        assertThat(interview.run().ended()).isTrue();
        interview.complete();

        var left = (SurveyAnswered) facts.getLast();
        assertThat(left.partial()).isTrue();
        assertThat(left.answers()).isEmpty();
        assertThat(left.left()).contains("may");
    }

    @Test
    void one_left_after_all_that_it_demands_is_complete() {
        var interview =
                interview(
                        "discard",
                        SURVEY.replace("text: Чому?", "text: Чому?\n    required: true"));
        begin(interview.run());
        interview.giveUp(false);

        var left = (SurveyAnswered) facts.getLast();
        assertThat(left.partial()).isFalse();
        assertThat(left.answers()).containsKey("why");
    }

    @Test
    void a_survey_is_given_up_once() {
        var interview = interview("keep");
        begin(interview.run());
        interview.giveUp(false);
        interview.giveUp(true);

        assertThat(facts).hasSize(1);
    }

    @Test
    void a_try_that_failed_half_way_doubles_nothing() {
        var interview = interview("discard");
        answerAll(interview.run());
        refusals = 1;
        var attempt = new Attempt(interview::complete);
        assertThatThrownBy(() -> visit.make(attempt)).hasMessage("full");

        visit.make(attempt);
        assertThat(facts).hasSize(1);
        assertThat(words).hasSize(1);
        assertThat(groups).containsExactly("idp");
    }

    private void begin(SurveyRun run) {
        run.answer(new One("yes"));
        run.say(" бо так ");
        run.answer(new One("other"));
    }

    private void answerAll(SurveyRun run) {
        begin(run);
        run.answer(new Some(List.of("idp")));
        run.answer(new One("x"));
        assertThat(run.ended()).isTrue();
    }

    private Interview interview(String unfinished) {
        return interview(unfinished, SURVEY);
    }

    private Interview interview(String unfinished, String yaml) {
        var survey = survey(yaml.formatted(unfinished));
        var run =
                SurveyRun.begin(
                        survey, new Setting(true, Map.of()), new Random(1), Clock.systemUTC());
        return new Interview(run, About.NOTHING, visit, new Kept(), Optional.empty());
    }

    private static Survey survey(String yaml) {
        var languages = List.of(Language.UKRAINIAN);
        var read = SurveyReader.read("s.yaml", yaml, languages);
        assertThat(read.problems()).isEmpty();
        return read instanceof Good<Survey>(var survey, var _) ? survey : fail("no survey");
    }

    private final class FactList implements Notebook {
        @Override
        public void write(Fact fact, Origin origin) {
            facts.add(fact);
        }

        @Override
        public void settle() {}
    }

    private final class Kept implements Polls {
        @Override
        public boolean takesWords() {
            return true;
        }

        @Override
        public boolean isOpen(Survey survey) {
            return true;
        }

        @Override
        public boolean isRepeated(String station, Survey survey) {
            return repeated;
        }

        @Override
        public void count(String station, Survey survey, Map<String, List<String>> counted) {
            counted.values().forEach(groups::addAll);
        }

        @Override
        public void keep(
                String station, Survey survey, String question, Language language, String text) {
            if (refusals-- > 0) {
                throw new IllegalStateException("full");
            }
            words.merge(question, text, String::concat);
        }

        @Override
        public void shown(String station, String slide, int times) {}
    }
}
