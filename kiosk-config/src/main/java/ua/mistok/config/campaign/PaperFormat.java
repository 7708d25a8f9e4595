package ua.mistok.config.campaign;

import java.util.Arrays;
import java.util.Optional;

/// What a campaign is printed on. Each has its number behind the campaign's word, so that a visitor
/// who types both says which one they saw.
public enum PaperFormat {
    /// A3, to be read from across a room.
    POSTER(3),
    /// A4, for a notice board or a counter.
    LEAFLET(4),
    /// A5, into a hand.
    HANDOUT(5);

    private final int number;

    PaperFormat(int number) {
        this.number = number;
    }

    /// That of its format.
    public int number() {
        return number;
    }

    public static Optional<PaperFormat> ofNumber(int number) {
        return Arrays.stream(values()).filter(paper -> paper.number == number).findFirst();
    }
}
