package ua.mistok.app.console.survey;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a new question begins with, so that nobody faces empty fields where usual words will do.
final class Beginning {

    private Beginning() {}

    static AnswersDraft answers(SurveyTell tell, Kind kind) {
        var answers = new AnswersDraft();
        switch (kind) {
            case SMILEY -> labels(answers, point -> tell.both("console.surveys.smiley." + point));
            case AGREEMENT ->
                    labels(answers, point -> tell.both("console.surveys.agreement." + point));
            case NPS -> {
                answers.labels.put(0, tell.both("console.surveys.nps.least"));
                answers.labels.put(Kind.TOP, tell.both("console.surveys.nps.most"));
            }
            case SCALE -> {
                answers.labels.put(1, tell.both("console.surveys.scale.least"));
                answers.labels.put(5, tell.both("console.surveys.scale.most"));
            }
            case SINGLE, MULTI, RANKING -> Stream.of(1, 2).forEach(_ -> answers.addOption());
            default -> {}
        }
        return answers;
    }

    private static void labels(AnswersDraft answers, IntFunction<WordsDraft> words) {
        IntStream.rangeClosed(1, 5).forEach(point -> answers.labels.put(point, words.apply(point)));
    }

    /// A question with what its kind usually has.
    static QuestionDraft question(SurveyTell tell, SurveyDraft draft, Kind kind) {
        var question = draft.add(kind);
        question.answers = answers(tell, question.answered());
        switch (kind) {
            case CONSENT -> {
                question.text = tell.both("console.surveys.consent.text");
                question.required = "true";
            }
            case NPS -> question.text = tell.both("console.surveys.nps.text");
            case MATRIX -> {
                question.rows.add(new RowDraft(question.id + "-1"));
                question.rows.add(new RowDraft(question.id + "-2"));
            }
            default -> {}
        }
        return question;
    }
}
