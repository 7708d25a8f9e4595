package ua.mistok.config.survey;

import java.util.Optional;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.survey.QuestionKind.Single;

/// Keeps words of one's own and groups of people away from what is stored with the answers.
///
/// Words wait in the ledger, masked, until a person has read them; groups are counted by the hour
/// (decisions 5 and 7). A calculation would store either as an answer, and a condition on a group
/// would tell it by what was asked next. On the screen both may be repeated: words anywhere, a
/// group in a note. In a question it would make a stored answer one about a group.
final class Discretion {

    /// Counts everybody beside the groups, so no group has this code.
    private static final String EVERYBODY = "people";

    private Discretion() {}

    /// Nothing that is asked, demanded, taken or stored depends on a group.
    static void check(Expression expression, SourceMap map, String name, Above above) {
        above.groupsIn(expression)
                .forEach(
                        group ->
                                map.problems()
                                        .add(
                                                SurveyProblem.groupsStayApart(
                                                        map.place(name), group)));
    }

    /// Besides, what is stored does not depend on words of one's own.
    static void checkStored(Expression expression, SourceMap map, String name, Above above) {
        above.wordsIn(expression)
                .forEach(
                        words ->
                                map.problems()
                                        .add(SurveyProblem.wordsStayApart(map.place(name), words)));
    }

    /// A pipe into a text of this kind; none for a text that belongs to no question.
    static void checkPipe(
            String piped, SourceMap map, String name, Above above, Optional<QuestionKind> kind) {
        if (above.groups().contains(piped) && kind.filter(Note.class::isInstance).isEmpty()) {
            map.problems().add(SurveyProblem.groupsStayApart(map.place(name), piped));
        }
    }

    /// A question about groups: there is one in a survey, since a count of the hour knows groups by
    /// their codes alone.
    static void checkApart(SourceMap map, QuestionKind kind, Expression required, Above above) {
        var problems = map.problems();
        var place = map.place("apart");
        above.groups().stream()
                .findFirst()
                .ifPresent(first -> problems.add(SurveyProblem.secondGroups(place, first)));
        if (!(kind instanceof Single) && !(kind instanceof Multi)) {
            problems.add(SurveyProblem.groupsOfOptions(place));
        }
        if (!required.equals(Expression.NEVER)) {
            problems.add(SurveyProblem.groupsAreFree(map.place("required")));
        }
        var options = kind.options();
        if (options.stream().anyMatch(one -> one.service().or(one::opens).isPresent())) {
            problems.add(SurveyProblem.groupsLeadNowhere(map.place("options")));
        }
        if (options.stream().anyMatch(one -> one.code().equals(EVERYBODY))) {
            problems.add(SurveyProblem.groupOfEverybody(map.place("options"), EVERYBODY));
        }
    }
}
