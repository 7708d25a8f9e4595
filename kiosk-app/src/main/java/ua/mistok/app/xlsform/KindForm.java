package ua.mistok.app.xlsform;

import java.util.Map;
import java.util.TreeMap;
import ua.mistok.config.survey.QuestionKind;
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
import ua.mistok.config.text.LocalizedText;

/// How XLSForm says a kind of question.
///
/// @param list name of its choices
record KindForm(QuestionKind kind, String list) {

    static KindForm of(QuestionKind kind, String list) {
        return new KindForm(kind, list);
    }

    String type() {
        return switch (kind) {
            case Scale scale -> scale.isFullyLabelled() ? "select_one " + list : "range";
            case Single _, Consent _ -> "select_one " + list;
            case Multi _ -> "select_multiple " + list;
            case Ranking _ -> "rank " + list;
            case Number(var _, var _, var decimals) -> decimals == 0 ? "integer" : "decimal";
            case Day _ -> "date";
            case Text _ -> "text";
            case Note _ -> "note";
            case Calculated _ -> "calculate";
        };
    }

    /// One word that tells kinds of the same type apart.
    String hint() {
        return switch (kind) {
            case Scale scale ->
                    switch (scale.style()) {
                        case SMILEY -> "smiley";
                        case AGREEMENT -> "agreement";
                        case NPS -> "nps";
                        case SCALE -> "scale";
                    };
            case Consent _ -> "consent";
            default -> "single";
        };
    }

    String appearance() {
        return switch (kind) {
            case Scale scale when !scale.isFullyLabelled() -> hint().equals("nps") ? "nps" : "";
            case Scale scale ->
                    switch (scale.style()) {
                        case SMILEY -> "likert smiley";
                        case AGREEMENT -> "likert";
                        case NPS -> "nps";
                        case SCALE -> "likert scale";
                    };
            case Consent _ -> "consent";
            case Text(var isLong) -> isLong ? "multiline" : "";
            default -> "";
        };
    }

    String parameters() {
        if (kind instanceof Scale scale && !scale.isFullyLabelled()) {
            return "start=" + scale.from() + " end=" + scale.to() + " step=1";
        }
        return kind.isShuffled() ? "randomize=true" : "";
    }

    /// The list with the words of both ends, which XLSForm has no place for.
    String labels() {
        return kind instanceof Scale scale && !scale.isFullyLabelled() ? list : "";
    }

    /// Other tools have all options put in order, so a constraint could never hold there.
    String top() {
        return kind instanceof Ranking(var options, var top, var _) && top != options.size()
                ? Integer.toString(top)
                : "";
    }

    String decimals() {
        return kind instanceof Number(var _, var _, var decimals) && decimals > 0
                ? Integer.toString(decimals)
                : "";
    }

    /// @param isFollowed whether a rule of the question's own follows it
    String bounds(boolean isFollowed) {
        return switch (kind) {
            case Number(var min, var max, var _) ->
                    ". >= " + min.toPlainString() + " and . <= " + max.toPlainString();
            case Day(var earliest, var latest) ->
                    ". >= date('" + earliest + "') and . <= date('" + latest + "')";
            case Multi(var options, var max, var _) ->
                    isFollowed || max != options.size() ? "count-selected(.) <= " + max : "";
            default -> "";
        };
    }

    /// Words of numbers, lowest first.
    static Map<Integer, LocalizedText> labels(QuestionKind kind) {
        return kind instanceof Scale scale ? new TreeMap<>(scale.labels()) : Map.of();
    }
}
