package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.mistok.app.ui.OwnWords;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Draws what each kind of question is answered with.
record Drawn(SurveyRun run, Component screen, Hearing hearing) {

    private static final String LABEL = "survey.own.label";
    private static final String SAMPLE = "survey.own.empty";

    Answers answers() {
        var before = run.answered();
        return switch (run.question().kind()) {
            case Scale scale when scale.faces() -> new Faces(scale, before, hearing);
            case Scale scale when scale.isFullyLabelled() -> points(scale);
            case Scale scale -> new Ramp(scale, before, hearing);
            case Single _ -> oneOf(run.options());
            case Multi multi ->
                    new SomeOf(multi, run.options(), run::takesWords, words(), before, hearing);
            case Ranking ranking -> new Ranked(run.options(), ranking.top(), before, hearing);
            case Number number ->
                    new TypedAnswer(
                            number,
                            Keyboard.of(number),
                            new Range(number, screen),
                            before,
                            hearing::changed);
            case Day day ->
                    new TypedAnswer(
                            day, Keyboard.DATE, new Days(day, screen), before, hearing::changed);
            case Text(var isLong) ->
                    new TextAnswer(
                            new OwnWords(
                                    isLong ? Keyboard.LONG_TEXT : Keyboard.TEXT,
                                    LABEL,
                                    SAMPLE,
                                    before.map(Answer.Words.class::cast)
                                            .map(Answer.Words::text)
                                            .orElse(""),
                                    hearing::changed));
            case Note _ -> new Reading();
            case Consent _ -> oneOf(consent()).lookingLike("choices--equal");
            case Calculated _ -> throw new IllegalStateException("asked of nobody");
        };
    }

    private OwnWords words() {
        return new OwnWords(Keyboard.TEXT, LABEL, SAMPLE, run.said(), hearing::changed);
    }

    private OneOf oneOf(List<Option> options) {
        return new OneOf(
                        options,
                        option -> new Answer.One(option.code()),
                        run::takesWords,
                        words(),
                        hearing)
                .showing(run.answered());
    }

    /// Numbers that each have words, lowest first.
    private OneOf points(Scale scale) {
        var options =
                IntStream.rangeClosed(scale.from(), scale.to())
                        .mapToObj(number -> option(Integer.toString(number), label(scale, number)))
                        .toList();
        return new OneOf(
                        options,
                        option -> new Answer.Point(Integer.parseInt(option.code())),
                        option -> false,
                        words(),
                        hearing)
                .lookingLike("choices--column")
                .showing(run.answered());
    }

    private static LocalizedText label(Scale scale, int number) {
        return Objects.requireNonNull(scale.labels().get(number));
    }

    private List<Option> consent() {
        return List.of(
                option(Consent.AGREED, said("survey.consent.agreed")),
                option(Consent.REFUSED, said("survey.consent.refused")));
    }

    /// The kiosk's own words.
    private LocalizedText said(String key) {
        return LocalizedText.of(
                screen.getTranslation(Language.UKRAINIAN.locale(), key),
                screen.getTranslation(Language.ENGLISH.locale(), key));
    }

    private static Option option(String code, LocalizedText label) {
        return new Option(code, label, false, Optional.empty());
    }
}
