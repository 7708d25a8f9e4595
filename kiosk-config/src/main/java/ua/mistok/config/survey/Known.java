package ua.mistok.config.survey;

import java.time.LocalDate;
import java.util.Map;
import ua.mistok.config.expr.Value;
import ua.mistok.config.expr.Values;

/// Answers on the way so far, as conditions see them.
record Known(Map<String, Answer> answers, LocalDate today) implements Values {

    @Override
    public Value value(String name) {
        var answer = answers.get(name);
        return answer == null ? Value.NOTHING : answer.asValue();
    }
}
