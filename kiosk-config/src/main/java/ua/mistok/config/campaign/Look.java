package ua.mistok.config.campaign;

import java.util.Locale;
import java.util.Optional;

/// What is drawn beside a campaign's words.
public sealed interface Look {

    /// The file of a picture within its pack; empty for a drawing.
    default Optional<String> picture() {
        return switch (this) {
            case Drawn _ -> Optional.empty();
            case Pictured(var file) -> Optional.of(file);
        };
    }

    /// One of the kiosk's own drawings.
    record Drawn(Drawing drawing) implements Look {}

    /// @param file of the campaign's pack, such as `pictures/fair.svg`
    record Pictured(String file) implements Look {}

    /// The kiosk's own drawings: an arch, and in it what the campaign is about.
    enum Drawing {
        /// Books that make a bridge.
        BOOK,
        /// An open door.
        DOOR,
        /// Blocks, a ball and the sun.
        GARDEN,
        /// A hook in the river, with false help on it.
        HOOK,
        /// A house with warm windows.
        HOUSE,
        /// A key before a gate.
        KEY,
        /// A letter on its way over the bridge.
        LETTER,
        /// A list, and people who signed it.
        SIGNATURES;

        /// As files and style sheets name it.
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
