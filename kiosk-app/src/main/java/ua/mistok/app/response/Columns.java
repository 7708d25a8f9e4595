package ua.mistok.app.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.journal.DatedResponse;
import ua.mistok.app.paper.Cell;
import ua.mistok.config.expr.Type;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.survey.Survey;

/// What of a response is saved, column by column. A question's column is named by its id; no id
/// begins as the others do.
final class Columns {

    static final String DAY = "_day";
    static final String LANGUAGE = "_language";
    static final String PARTIAL = "_partial";
    static final String PLAYFUL = "_playful";
    static final String LEFT = "_left";
    static final String ABOUT = "_about";
    static final String WAY = "_way";
    static final String NOT_ANSWERED = "_skipped";
    static final String DECLINED = "_declined";

    /// Of the response as a whole.
    static final List<String> WHOLE = List.of(DAY, LANGUAGE, PARTIAL, PLAYFUL, LEFT, ABOUT, WAY);

    /// In the place of an answer, where a cell is all there is.
    static final String SKIPPED_CODE = "~skipped";

    static final String DECLINED_CODE = "~declined";

    private final List<String> given;
    private final List<Question> questions;

    Columns(Survey survey) {
        this.given = survey.given().keySet().stream().sorted().toList();
        this.questions = survey.questions().stream().filter(Columns::isSaved).toList();
    }

    /// Neither groups of people nor words of one's own ever stand beside other answers.
    private static boolean isSaved(Question question) {
        return !question.apart()
                && !(question.kind() instanceof Text)
                && !(question.kind() instanceof Note);
    }

    /// What whoever offered the survey
    /// gave it: the `phase` of a training.
    List<String> given() {
        return given;
    }

    List<Question> questions() {
        return questions;
    }

    List<String> tableHead() {
        return Stream.of(WHOLE, given, questions.stream().map(Question::id).toList())
                .flatMap(List::stream)
                .toList();
    }

    /// A row of a table, where a cell says also why there is no answer.
    List<Cell> tableRow(DatedResponse response) {
        var row = whole(response);
        for (var question : questions) {
            row.add(table(question, response.answers()));
        }
        return row;
    }

    List<String> lineHead() {
        return Stream.concat(tableHead().stream(), Stream.of(NOT_ANSWERED, DECLINED)).toList();
    }

    /// A line of JSON, which has lists for it.
    List<Cell> line(DatedResponse response) {
        var row = whole(response);
        var answers = response.answers();
        for (var question : questions) {
            row.add(answer(question, answers).orElse(new Cell.Nothing()));
        }
        row.add(ids(answers.skipped()));
        row.add(ids(answers.declined()));
        return row;
    }

    private List<Cell> whole(DatedResponse response) {
        var of = response.answers();
        var row = new ArrayList<Cell>();
        row.add(text(response.day().map(LocalDate::toString)));
        row.add(new Cell.Text(response.language()));
        row.add(new Cell.Flag(of.partial()));
        row.add(new Cell.Flag(!of.flags().isEmpty()));
        row.add(text(of.left()));
        row.add(text(of.about()));
        row.add(text(of.way().map(way -> way.name().toLowerCase(Locale.ROOT))));
        for (var name : given) {
            row.add(text(of.answers().getOrDefault(name, List.of()).stream().findFirst()));
        }
        return row;
    }

    private static Cell text(Optional<String> words) {
        return words.<Cell>map(Cell.Text::new).orElse(new Cell.Nothing());
    }

    private static Cell table(Question question, SurveyAnswered of) {
        return answer(question, of)
                .orElseGet(
                        () ->
                                of.declined().contains(question.id())
                                        ? new Cell.Text(DECLINED_CODE)
                                        : of.skipped().contains(question.id())
                                                ? new Cell.Text(SKIPPED_CODE)
                                                : new Cell.Nothing());
    }

    private static Optional<Cell> answer(Question question, SurveyAnswered of) {
        return Optional.ofNullable(of.answers().get(question.id()))
                .filter(codes -> !codes.isEmpty())
                .map(codes -> answer(question, codes));
    }

    private static Cell answer(Question question, List<String> codes) {
        return switch (question.kind()) {
            case Multi _, Ranking _ -> new Cell.Codes(codes);
            case Scale _, Number _ -> number(codes.getFirst());
            case Calculated(var value) when value.type() == Type.Plain.NUMBER ->
                    number(codes.getFirst());
            default -> new Cell.Text(codes.getFirst());
        };
    }

    private static Cell number(String code) {
        try {
            return new Cell.Number(new BigDecimal(code));
        } catch (NumberFormatException another) {
            return new Cell.Text(code);
        }
    }

    private Cell ids(Set<String> ids) {
        return new Cell.Codes(questions.stream().map(Question::id).filter(ids::contains).toList());
    }
}
