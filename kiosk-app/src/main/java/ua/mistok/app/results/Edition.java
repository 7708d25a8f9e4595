package ua.mistok.app.results;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.mistok.app.tally.Subject;
import ua.mistok.config.expr.Value;
import ua.mistok.config.expr.Values;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.Survey;

/// A version of a survey and what it was given: the training before, the training after. What it
/// was given belongs to its identity as the version does, so that no table has a dimension more.
///
/// @param subject what its answers are counted under
record Edition(Survey survey, Subject subject) {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)}");

    /// In the order in which the survey names what it may be given. Of a survey that is given
    /// something, the last is what older rules counted together.
    static List<Edition> of(Survey survey) {
        return Subject.all(survey.id().slug(), survey.given()).stream()
                .map(subject -> new Edition(survey, subject))
                .sorted(Comparator.comparing(edition -> edition.subject().given().isEmpty()))
                .toList();
    }

    /// Whether these are counts of which nobody knows any more what the survey was given.
    boolean isUnsorted() {
        return subject.given().isEmpty() && !survey.given().isEmpty();
    }

    /// Whether a question can come up at all: one that is for another phase cannot.
    boolean mayBeAsked(Question question) {
        if (isUnsorted()) {
            return true;
        }
        var names =
                NAME.matcher(question.relevant().toString())
                        .results()
                        .map(name -> name.group(1))
                        .toList();
        return survey.given().keySet().containsAll(names)
                ? question.relevant().holds(given())
                : names.stream().anyMatch(this::mayBeKnown);
    }

    private boolean mayBeKnown(String name) {
        return Stream.of(name)
                .flatMap(id -> survey.findQuestion(id).stream())
                .anyMatch(this::mayBeAsked);
    }

    private Values given() {
        return new Values() {
            @Override
            public Value value(String name) {
                var value = subject.given().get(name);
                return value == null ? Value.NOTHING : Value.code(value);
            }

            @Override
            public LocalDate today() {
                return LocalDate.EPOCH;
            }
        };
    }
}
