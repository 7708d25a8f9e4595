package ua.mistok.config.lesson;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A class that a library and its partner hold by a lesson, right or wrong: whatever a form may
/// hold. [ClassPlanReader] says what is wrong with it.
///
/// It knows who leads as they call themselves on paper, and nobody who learns.
///
/// @param lesson id
/// @param from Kyiv time
/// @param until later on the same day
/// @param hall a room, or an address
/// @param library who invites
/// @param partner an organisation that stands beside the library; empty for none
/// @param leads who teaches
/// @param trainer the code of whoever leads ([TrainerCode]), as it was typed; empty for none
/// @param assists who walks the hall and helps; empty for nobody
/// @param invites who brings people together; empty for nobody
/// @param places how many may come, and how many cards are printed
/// @param word of the class, on every card: weeks later somebody says with it which class they
///     were in, and nothing else
/// @param seed from which the secrets of its cards come, so that a card can be printed once more
public record ClassPlan(
        String id,
        String lesson,
        Optional<LocalDate> on,
        Optional<LocalTime> from,
        Optional<LocalTime> until,
        String hall,
        String library,
        String partner,
        String leads,
        String trainer,
        String assists,
        String invites,
        int places,
        Turn turn,
        String word,
        String seed) {

    /// Led by somebody without a trainer's code.
    public ClassPlan(
            String id,
            String lesson,
            Optional<LocalDate> on,
            Optional<LocalTime> from,
            Optional<LocalTime> until,
            String hall,
            String library,
            String partner,
            String leads,
            String assists,
            String invites,
            int places,
            Turn turn,
            String word,
            String seed) {
        this(
                id, lesson, on, from, until, hall, library, partner, leads, "", assists, invites,
                places, turn, word, seed);
    }

    /// What became of it.
    public enum Turn {
        PLANNED,
        HELD,
        CANCELLED
    }

    public static final int MOST_PLACES = 30;
    public static final int USUAL_PLACES = 12;
    public static final int LONGEST = 80;

    /// The same, once it was held.
    public ClassPlan held() {
        return new ClassPlan(
                id, lesson, on, from, until, hall, library, partner, leads, trainer, assists,
                invites, places, Turn.HELD, word, seed);
    }

    /// Whether it is still to come on that day or later.
    public boolean isToCome(LocalDate today) {
        return turn == Turn.PLANNED && on.filter(day -> !day.isBefore(today)).isPresent();
    }

    /// Whether day and hours are known, and the end is after the beginning.
    public boolean isDated() {
        return on.isPresent()
                && from.isPresent()
                && until.filter(end -> from.get().isBefore(end)).isPresent();
    }
}
