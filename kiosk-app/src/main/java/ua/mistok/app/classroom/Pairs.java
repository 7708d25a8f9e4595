package ua.mistok.app.classroom;

import java.util.Optional;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.config.survey.SurveyRun;

/// How sure each card's holder said to be before and after: one fact of both (decision 6). Guarded
/// by its class.
record Pairs(Agenda agenda, Chairs chairs, Notes notes) {

    /// The pair that an answer closes, if it is one to the assessment after.
    Optional<ShiftMeasured> closing(Chair chair, String item, SurveyRun run) {
        return phase(item)
                .filter(Item.Phase.AFTER::equals)
                .flatMap(
                        after ->
                                Answers.shift(
                                        agenda.lesson(), chair.before, Answers.confidence(run)));
    }

    /// Remembers what was answered.
    ///
    /// @return whether it was an assessment
    boolean take(Chair chair, String item, SurveyRun run) {
        var phase = phase(item);
        phase.ifPresent(
                which -> {
                    switch (which) {
                        case BEFORE -> chair.before = Answers.confidence(run);
                        case AFTER -> {
                            chair.toldAfter = true;
                            chair.after = Answers.confidence(run);
                        }
                    }
                });
        return phase.isPresent();
    }

    /// The class is over: what was told before and not after is half a pair.
    void noteHalves() {
        chairs.all().stream()
                .filter(chair -> !chair.toldAfter)
                .forEach(
                        chair ->
                                Answers.shift(agenda.lesson(), chair.before, Optional.empty())
                                        .ifPresent(half -> notes.add(half, chair)));
    }

    private Optional<Item.Phase> phase(String id) {
        return agenda.items().stream()
                .filter(item -> item.head().id().equals(id))
                .filter(Item.Assess.class::isInstance)
                .map(item -> ((Item.Assess) item).phase())
                .findFirst();
    }
}
