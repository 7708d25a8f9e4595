package ua.mistok.app.console.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.mistok.config.survey.Clause.Test;
import ua.mistok.config.survey.QuestionKind.Consent;

/// What a row of a condition can ask about: a question, a row of a matrix, or a name that whoever
/// offers the survey gives.
///
/// @param name as the expression language knows it
/// @param words as a person does
/// @param values that can be chosen, each with its words; empty where a number is written
/// @param tests that make sense, the most usual first
record Subject(
        String name, String words, Map<String, String> values, List<Test> tests, boolean isNumber) {

    private static final List<Test> OF_ONE =
            List.of(Test.IS, Test.IS_NOT, Test.ANSWERED, Test.UNANSWERED);
    private static final List<Test> OF_SEVERAL =
            List.of(Test.HAS, Test.HAS_NOT, Test.ANSWERED, Test.UNANSWERED);
    private static final List<Test> OF_NUMBERS =
            List.of(
                    Test.AT_MOST,
                    Test.AT_LEAST,
                    Test.LESS,
                    Test.MORE,
                    Test.IS,
                    Test.IS_NOT,
                    Test.ANSWERED,
                    Test.UNANSWERED);
    private static final List<Test> OF_OTHERS = List.of(Test.ANSWERED, Test.UNANSWERED);

    /// Everything that stands in front of a question.
    static List<Subject> before(SurveyTell tell, SurveyDraft draft, QuestionDraft question) {
        var all = new ArrayList<>(given(draft));
        draft.before(question).forEach(one -> all.addAll(of(tell, draft, one)));
        return all;
    }

    static Optional<Subject> find(SurveyTell tell, SurveyDraft draft, String name) {
        var all = new ArrayList<>(given(draft));
        draft.questions.forEach(one -> all.addAll(of(tell, draft, one)));
        return all.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    private static List<Subject> given(SurveyDraft draft) {
        var all = new ArrayList<Subject>();
        draft.given()
                .forEach(
                        (name, values) -> {
                            var words = new LinkedHashMap<String, String>();
                            values.forEach(value -> words.put(value, value));
                            all.add(new Subject(name, name, words, OF_ONE, false));
                        });
        return all;
    }

    private static List<Subject> of(SurveyTell tell, SurveyDraft draft, QuestionDraft question) {
        if (question.kind == Kind.MATRIX) {
            return question.rows.stream()
                    .map(row -> of(tell, question, row.id, tell.in(row.text)))
                    .toList();
        }
        return question.kind.isAsked()
                ? List.of(of(tell, question, question.id, tell.question(draft, question)))
                : List.of();
    }

    private static Subject of(SurveyTell tell, QuestionDraft of, String name, String words) {
        var kind = of.answered();
        var values = values(tell, kind, of.answers);
        var tests =
                switch (kind) {
                    case SINGLE, CONSENT -> OF_ONE;
                    case MULTI, RANKING -> OF_SEVERAL;
                    case SMILEY, SCALE, AGREEMENT, NPS, NUMBER -> OF_NUMBERS;
                    case DATE, SHORT_TEXT, LONG_TEXT, MATRIX, NOTE, CALCULATE -> OF_OTHERS;
                };
        return new Subject(name, words, values, tests, kind.isNumber());
    }

    private static Map<String, String> values(SurveyTell tell, Kind kind, AnswersDraft answers) {
        var values = new LinkedHashMap<String, String>();
        if (kind.hasOptions()) {
            answers.options.forEach(option -> values.put(option.code, tell.in(option.label)));
        } else if (kind == Kind.CONSENT) {
            values.put(Consent.AGREED, tell.say("survey.consent.agreed"));
            values.put(Consent.REFUSED, tell.say("survey.consent.refused"));
        } else if (kind.hasLabels()) {
            IntStream.rangeClosed(answers.lowest(kind), answers.highest(kind))
                    .forEach(
                            number ->
                                    values.put(
                                            Integer.toString(number),
                                            point(tell, answers, number)));
        }
        return values;
    }

    private static String point(SurveyTell tell, AnswersDraft answers, int number) {
        var label = Optional.ofNullable(answers.labels.get(number)).map(tell::in).orElse("");
        return label.isEmpty() ? Integer.toString(number) : number + " · " + label;
    }

    /// The words of a value.
    String label(String value) {
        return values.getOrDefault(value, value);
    }

    /// A value to begin with.
    String first() {
        return values.keySet().stream().findFirst().orElse(isNumber ? "1" : "");
    }
}
