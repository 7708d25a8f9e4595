package ua.mistok.app.classroom;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.Stay;
import ua.mistok.config.lesson.TrainerCode;

/// What is left of a class: one fact of all its people together.
///
/// @param parts how many parts of the lesson were come to
/// @param came as the trainer counted; 0 where nobody was counted
record Ending(Agenda agenda, List<Chair> chairs, int parts, int came) {

    /// From here on somebody counts as confident.
    private static final int SURE = 7;

    ClassEnded fact(ClassEnded.How how, Duration lasted) {
        var taken = chairs.stream().filter(chair -> chair.taken).toList();
        var lineage = agenda.lineage();
        return new ClassEnded(
                agenda.lesson(),
                agenda.version(),
                taken.size(),
                parts,
                how,
                Stay.of(lasted),
                lineage.trainer().map(TrainerCode::signs),
                taken.stream()
                        .flatMap(chair -> lineage.code(chair.seat).stream())
                        .map(TrainerCode::signs)
                        .toList(),
                came > 0 ? Optional.of(came) : Optional.empty(),
                pairs());
    }

    private Optional<ClassEnded.Pairs> pairs() {
        var both =
                chairs.stream()
                        .filter(chair -> chair.before.isPresent() && chair.after.isPresent())
                        .toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ClassEnded.Pairs(
                                both.size(),
                                count(both.stream().map(chair -> chair.before).toList()),
                                count(both.stream().map(chair -> chair.after).toList())));
    }

    private static int count(List<Optional<Integer>> told) {
        return (int) told.stream().flatMap(Optional::stream).filter(n -> n >= SURE).count();
    }
}
