package ua.mistok.app.library;

import java.util.Optional;
import ua.mistok.config.text.Language;

/// What is known of the library; on a new kiosk nothing.
///
/// @param language in which the console speaks until somebody asks for the other one
public record Library(Optional<Language> language, Optional<Spot> spot, Optional<Sign> sign) {

    static final Library UNSAID = new Library(Optional.empty(), Optional.empty(), Optional.empty());

    public Library speaking(Language language) {
        return new Library(Optional.of(language), spot, sign);
    }

    public Library at(Spot spot) {
        return new Library(language, Optional.of(spot), sign);
    }

    public Library called(Sign sign) {
        return new Library(language, spot, Optional.of(sign));
    }
}
