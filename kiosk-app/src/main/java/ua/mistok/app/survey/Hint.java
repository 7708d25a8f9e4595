package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import ua.mistok.config.survey.Question;
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

/// How to answer, where the survey itself says nothing about it.
final class Hint {

    private Hint() {}

    /// @return empty where nothing needs to be said
    static String of(Question question, Component screen) {
        return switch (question.kind()) {
            case Scale scale when scale.faces() || scale.isFullyLabelled() -> "";
            case Scale scale ->
                    screen.getTranslation("survey.hint.scale", scale.from(), scale.to());
            case Multi multi when multi.max() >= multi.options().size() ->
                    screen.getTranslation("survey.hint.several");
            case Multi multi -> screen.getTranslation("survey.hint.some", multi.max());
            case Ranking ranking -> screen.getTranslation("survey.hint.ranking", ranking.top());
            case Single _, Number _, Day _, Text _, Note _, Consent _, Calculated _ -> "";
        };
    }
}
