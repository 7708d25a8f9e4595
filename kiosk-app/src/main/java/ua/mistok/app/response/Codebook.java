package ua.mistok.app.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import ua.mistok.app.paper.Cell;
import ua.mistok.app.paper.Sheet;
import ua.mistok.app.paper.Wording;
import ua.mistok.config.survey.Question;
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
import ua.mistok.config.text.Language;

/// What every column of a saved survey is, and what each code in it means, in the words that
/// visitors read.
record Codebook(Columns columns, Language language, Wording wording) {

    Sheet sheet() {
        var rows = new ArrayList<List<Cell>>();
        for (var column : Columns.WHOLE) {
            rows.add(
                    row(column, wording.say("response.column." + column.substring(1)), "", "", ""));
        }
        for (var name : columns.given()) {
            rows.add(row(name, wording.say("response.column.given"), "", "", ""));
        }
        columns.questions().forEach(question -> rows.addAll(rows(question)));
        rows.add(row("", "", "", Columns.SKIPPED_CODE, wording.say("response.code.skipped")));
        rows.add(row("", "", "", Columns.DECLINED_CODE, wording.say("response.code.declined")));
        rows.add(row("", "", "", "", wording.say("response.code.none")));
        return Sheet.of(
                wording.say("response.codebook"),
                List.of(
                        wording.say("response.head.column"),
                        wording.say("response.head.wording"),
                        wording.say("response.head.kind"),
                        wording.say("response.head.code"),
                        wording.say("response.head.words")),
                rows);
    }

    private List<List<Cell>> rows(Question question) {
        var codes = codes(question.kind());
        return codes.isEmpty()
                ? List.of(row(question, new Code("", "")))
                : codes.stream().map(code -> row(question, code)).toList();
    }

    private List<Cell> row(Question question, Code code) {
        var text = question.text().in(language);
        return row(
                question.id(),
                question.stem().map(stem -> stem.text().in(language) + " " + text).orElse(text),
                kind(question.kind()),
                code.code(),
                code.words());
    }

    private static List<Cell> row(String... cells) {
        return Cell.texts(cells);
    }

    private record Code(String code, String words) {}

    private List<Code> codes(QuestionKind kind) {
        return switch (kind) {
            case Scale scale ->
                    IntStream.rangeClosed(scale.from(), scale.to())
                            .mapToObj(number -> new Code("" + number, label(scale, number)))
                            .toList();
            case Consent _ ->
                    List.of(
                            new Code(Consent.AGREED, wording.say("survey.consent.agreed")),
                            new Code(Consent.REFUSED, wording.say("survey.consent.refused")));
            default ->
                    kind.options().stream()
                            .map(option -> new Code(option.code(), option.label().in(language)))
                            .toList();
        };
    }

    private String label(Scale scale, int number) {
        var label = scale.labels().get(number);
        return label == null ? "" : Objects.requireNonNull(label).in(language);
    }

    /// As survey files name them.
    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case Scale scale ->
                    switch (scale.style()) {
                        case SCALE -> "scale";
                        case SMILEY -> "smiley";
                        case AGREEMENT -> "agreement";
                        case NPS -> "nps";
                    };
            case Single _ -> "single";
            case Multi _ -> "multi";
            case Ranking _ -> "ranking";
            case Number _ -> "number";
            case Day _ -> "date";
            case Text _ -> "text";
            case Note _ -> "note";
            case Consent _ -> "consent";
            case Calculated _ -> "calculate";
        };
    }
}
