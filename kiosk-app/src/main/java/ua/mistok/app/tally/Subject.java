package ua.mistok.app.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.mistok.app.fact.SurveyAnswered;

/// What answers are counted under: a survey and what it was given by whoever offered it, such as
/// the phase of a training. It belongs to the survey's identity as its version does: answers before
/// and after are never one number.
///
/// @param given values by name
public record Subject(String survey, SortedMap<String, String> given) {

    /// The only survey that was given anything before facts told what, and what that was.
    private static final String TRAINING = "training";

    private static final String PHASE = "phase";

    public Subject {
        given = new TreeMap<>(given);
    }

    /// A survey that was given nothing. Of one that always is, these are counts of the first rules,
    /// folded away before these came, with all that was given together.
    public static Subject of(String survey) {
        return new Subject(survey, new TreeMap<>());
    }

    static Subject of(SurveyAnswered answered) {
        var given = new TreeMap<String, String>();
        answered.answers()
                .forEach(
                        (name, codes) -> {
                            if (isGiven(name, answered) && !codes.isEmpty()) {
                                given.put(name, codes.getFirst());
                            }
                        });
        return new Subject(answered.survey(), given);
    }

    static boolean isGiven(String name, SurveyAnswered answered) {
        return answered.given().contains(name)
                || (answered.given().isEmpty()
                        && answered.survey().equals(TRAINING)
                        && name.equals(PHASE));
    }

    /// Every subject that a survey's answers may be counted under; the one of nothing is the last.
    ///
    /// @param given the values that there are, by name
    public static List<Subject> all(String survey, Map<String, List<String>> given) {
        var all = List.of(of(survey));
        for (var name : new TreeMap<>(given).entrySet()) {
            var more = new ArrayList<Subject>();
            for (var subject : all) {
                name.getValue().forEach(value -> more.add(subject.with(name.getKey(), value)));
            }
            all = more;
        }
        return given.isEmpty() ? all : Stream.concat(all.stream(), Stream.of(of(survey))).toList();
    }

    private Subject with(String name, String value) {
        var more = new TreeMap<>(given);
        more.put(name, value);
        return new Subject(survey, more);
    }

    /// As it is stored: `training phase=before`. No id holds a space.
    public String text() {
        var text = new StringBuilder(survey);
        given.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
        return text.toString();
    }
}
