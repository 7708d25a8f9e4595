package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.QuestionKind.Day;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Number;
import ua.mistok.config.survey.QuestionKind.Ranking;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Scale.Style;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.QuestionKind.Text;
import ua.mistok.config.text.LocalizedText;

/// Reads what a question's kind adds to it. A new kind is a constant and a method.
final class KindReader {

    enum Kind {
        SMILEY,
        SCALE,
        AGREEMENT,
        NPS,
        SINGLE,
        MULTI,
        RANKING,
        NUMBER,
        DATE,
        SHORT_TEXT,
        LONG_TEXT,
        NOTE,
        CONSENT,
        CALCULATE,
        MATRIX
    }

    private static final int TOP = 10;

    private final Above above;

    /// @param above what a calculation may use
    KindReader(Above above) {
        this.above = above;
    }

    static Optional<Kind> kind(SourceMap question) {
        return question.optionalOne("kind", Kind.class);
    }

    /// @param kind as [#kind] read it; a matrix was told apart before
    QuestionKind read(SourceMap question, Optional<Kind> kind) {
        if (kind.isEmpty()) {
            return unknown(question);
        }
        return switch (kind.get()) {
            case SMILEY -> labelled(question, 1, Scale.FACES, Style.SMILEY);
            case AGREEMENT -> labelled(question, 1, Scale.FACES, Style.AGREEMENT);
            case NPS -> labelled(question, 0, TOP, Style.NPS);
            case SCALE -> scale(question);
            case SINGLE -> new Single(options(question), question.flag("shuffled", false));
            case MULTI -> multi(question);
            case RANKING -> ranking(question);
            case NUMBER -> number(question);
            case DATE -> day(question);
            case SHORT_TEXT -> new Text(false);
            case LONG_TEXT -> new Text(true);
            case NOTE -> new Note();
            case CONSENT -> new Consent();
            case CALCULATE -> calculated(question);
            case MATRIX -> unknown(question);
        };
    }

    /// One mistake is one problem: what stands below an unknown kind cannot be judged.
    private static QuestionKind unknown(SourceMap question) {
        if (!question.has("kind")) {
            question.requiredString("kind");
        }
        question.ignoreRest();
        return new Single(List.of(), false);
    }

    private static Scale scale(SourceMap question) {
        var from = question.requiredInt("from", 0, 1);
        var to = question.requiredInt("to", 2, TOP);
        var faces = question.flag("faces", false);
        var labels = labels(question, from, to);
        if (faces && labels.size() != Scale.FACES) {
            question.problems().add(SurveyProblem.facesForFive(question.place("faces")));
        }
        var smiley = faces && labels.size() == Scale.FACES;
        return new Scale(from, to, labels, smiley ? Style.SMILEY : Style.SCALE);
    }

    private static Scale labelled(SourceMap question, int from, int to, Style style) {
        var labels = labels(question, from, to);
        if (style != Style.NPS && labels.size() == 2) {
            question.problems().add(SurveyProblem.fiveLabels(question.place("labels")));
        }
        return new Scale(from, to, labels, style);
    }

    private static HashMap<Integer, LocalizedText> labels(SourceMap question, int from, int to) {
        var labels = new HashMap<Integer, LocalizedText>();
        question.requiredMap("labels")
                .ifPresent(
                        map -> {
                            for (int number = from; number <= to; number++) {
                                var key = Integer.toString(number);
                                var label = number;
                                map.optionalText(key).ifPresent(text -> labels.put(label, text));
                            }
                            map.end();
                        });
        var ends = labels.containsKey(from) && labels.containsKey(to);
        if (!ends || (labels.size() != 2 && labels.size() != to - from + 1)) {
            question.problems().add(SurveyProblem.scaleLabels(question.place("labels"), from, to));
        }
        return labels;
    }

    private static Multi multi(SourceMap question) {
        var options = options(question);
        var max = question.optionalInt("max", 1, Math.max(2, options.size()));
        return new Multi(options, max.orElse(options.size()), question.flag("shuffled", false));
    }

    private static Ranking ranking(SourceMap question) {
        var options = options(question);
        var top = question.optionalInt("top", 1, Math.max(2, options.size()));
        return new Ranking(options, top.orElse(options.size()), question.flag("shuffled", false));
    }

    private static List<Option> options(SourceMap question) {
        return new OptionsReader(question).options();
    }

    private static Number number(SourceMap question) {
        var decimals = question.optionalInt("decimals", 0, 2).orElse(0);
        var min = amount(question, "min").orElse(BigDecimal.ZERO);
        var usual = min.compareTo(Number.USUAL_MAX) > 0 ? Number.WIDEST.max(min) : Number.USUAL_MAX;
        var max = amount(question, "max").orElse(usual);
        if (max.compareTo(min) < 0) {
            question.problems().add(SurveyProblem.bounds(question.place("max")));
            return new Number(BigDecimal.ZERO, Number.USUAL_MAX, decimals);
        }
        return new Number(min, max, decimals);
    }

    private static Optional<BigDecimal> amount(SourceMap question, String name) {
        var written = question.optionalString(name);
        try {
            var amount = written.map(BigDecimal::new);
            if (amount.filter(Number::isTooWide).isPresent()) {
                var place = question.place(name);
                question.problems().add(SurveyProblem.roomForAPhone(place, Number.WIDEST));
            }
            return amount;
        } catch (NumberFormatException notANumber) {
            question.problems().add(SurveyProblem.notANumber(question.place(name)));
            return Optional.empty();
        }
    }

    private static Day day(SourceMap question) {
        var earliest = date(question, "earliest").orElse(LocalDate.of(1900, 1, 1));
        var latest = date(question, "latest").orElse(LocalDate.of(2100, 12, 31));
        if (latest.isBefore(earliest)) {
            question.problems().add(SurveyProblem.bounds(question.place("latest")));
            return new Day(earliest, earliest);
        }
        return new Day(earliest, latest);
    }

    private static Optional<LocalDate> date(SourceMap question, String name) {
        return question.optionalString(name)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text));
                            } catch (DateTimeParseException notADay) {
                                question.problems()
                                        .add(SurveyProblem.notADate(question.place(name)));
                                return Optional.empty();
                            }
                        });
    }

    private Calculated calculated(SourceMap question) {
        var written = question.requiredString("value");
        return new Calculated(
                Conditions.read(written, question, "value", above, ExpressionForm.STORED));
    }
}
