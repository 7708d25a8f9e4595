package ua.mistok.app.hub.inbox;

import java.time.LocalDate;
import java.util.UUID;

/// A class of some kiosk, as its people find it weeks later.
///
/// @param spelled word and signs, folded ([ua.mistok.config.lesson.ClassSign#folded])
/// @param word of the class, unique within its library
/// @param lesson slug
/// @param survey slug of what is asked
/// @param held the day, in Kyiv
/// @param seats how many cards there were
/// @param answers how many came by the hub
public record PastClass(
        UUID kiosk,
        String spelled,
        String word,
        String lesson,
        String survey,
        LocalDate held,
        int seats,
        int answers) {

    /// A card goes from hand to hand; so often it does not.
    private static final int MOST_OF_A_CARD = 3;

    /// Whether more answers came than there were cards: then they may be play.
    boolean isAnsweredByAll() {
        return answers >= seats;
    }

    /// Whether nobody is asked any more, because somebody plays.
    boolean isFull() {
        return answers >= MOST_OF_A_CARD * seats;
    }
}
