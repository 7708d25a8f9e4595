package ua.mistok.config.survey;

import ua.mistok.config.expr.Expression;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.source.SourceMap;

/// Reads expressions where they stand in a survey.
final class Conditions {

    private Conditions() {}

    /// @return [Expression#ALWAYS] where it is broken; then its problem is noted
    static Expression read(
            String written, SourceMap map, String name, Above above, ExpressionForm form) {
        var place = map.place(name);
        var read =
                switch (form) {
                    case CONDITION -> Expression.parseCondition(written, place, above.scope());
                    case STORED -> Expression.parse(written, place, above.scope());
                };
        return switch (read) {
            case Good<Expression>(var expression, var _) -> {
                Discretion.check(expression, map, name, above);
                if (form == ExpressionForm.STORED) {
                    Discretion.checkStored(expression, map, name, above);
                }
                yield expression;
            }
            case Bad<Expression>(var problems) -> {
                map.problems().addAll(problems);
                yield Expression.ALWAYS;
            }
        };
    }

    static Expression relevant(SourceMap map, Above above) {
        return map.optionalString("relevant")
                .map(text -> read(text, map, "relevant", above, ExpressionForm.CONDITION))
                .orElse(Expression.ALWAYS);
    }

    /// `true`, `false` or a condition.
    static Expression required(SourceMap map, Above above) {
        return map.optionalString("required")
                .map(
                        text ->
                                switch (text) {
                                    case "true" -> Expression.ALWAYS;
                                    case "false" -> Expression.NEVER;
                                    default ->
                                            read(
                                                    text,
                                                    map,
                                                    "required",
                                                    above,
                                                    ExpressionForm.CONDITION);
                                })
                .orElse(Expression.NEVER);
    }
}
