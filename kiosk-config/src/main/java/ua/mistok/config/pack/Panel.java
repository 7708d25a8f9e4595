package ua.mistok.config.pack;

import java.util.List;
import java.util.Locale;
import ua.mistok.config.text.LocalizedText;

/// A page of short items that stands beside the services.
///
/// @param lead one or two sentences under the title
public record Panel(Kind kind, LocalizedText title, LocalizedText lead, List<Item> items) {

    /// What it is about; each has one place on the screen.
    public enum Kind {
        /// «Що ще є в бібліотеці» (requirement R-23); a library writes its own.
        LIBRARY,
        /// How to tell an official site from a false one (requirement R-07).
        RECOGNISE,
        /// Who the programme and its partners are (requirement R-41).
        CREDITS;

        /// The name of its file, without the ending.
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param icon of the set that the kiosk carries
    public record Item(String icon, LocalizedText title, LocalizedText text) {}

    public Panel {
        items = List.copyOf(items);
    }
}
