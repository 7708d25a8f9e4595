package ua.mistok.app.classroom;

import java.util.List;
import java.util.Optional;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;

/// From whom a class comes and who comes of it, by pseudonymous codes alone: the code of whoever
/// leads it, and in a class for trainers a new code for each seat.
///
/// @param trainer empty where no code was told
/// @param codes by number of the seat, from 1; none in a class for visitors
public record Lineage(Optional<TrainerCode> trainer, List<TrainerCode> codes) {

    /// Of a class that nobody's code is known of.
    public static final Lineage NONE = new Lineage(Optional.empty(), List.of());

    /// Of a class by a lesson: one for trainers gives each seat a new code.
    ///
    /// @param seed from which the class's cards come too
    public static Lineage of(
            Lesson lesson, Optional<TrainerCode> trainer, String seed, List<SeatCard> seats) {
        return new Lineage(
                trainer,
                lesson.group() == Lesson.Group.TRAINERS
                        ? seats.stream().map(seat -> TrainerCode.of(seed, seat.number())).toList()
                        : List.of());
    }

    public Lineage {
        codes = List.copyOf(codes);
    }

    /// The new code of a seat.
    public Optional<TrainerCode> code(SeatCard seat) {
        return seat.number() <= codes.size()
                ? Optional.of(codes.get(seat.number() - 1))
                : Optional.empty();
    }
}
