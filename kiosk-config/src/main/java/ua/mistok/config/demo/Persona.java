package ua.mistok.config.demo;

import java.util.List;
import ua.mistok.config.text.LocalizedText;

/// The made-up person whom a visitor helps (domain.md section 9), with a card of papers.
///
/// @param name as the coach says it: «Пані Марія, 71 рік»
/// @param story one line about the person
/// @param portrait which drawing to show
public record Persona(
        LocalizedText name, LocalizedText story, Portrait portrait, List<Paper> papers) {

    /// The drawings that there are.
    public enum Portrait {
        GRANDMOTHER,
        WOMAN,
        MAN,
        GIRL
    }

    /// A line of the card.
    ///
    /// @param value as it is written on the paper
    public record Paper(LocalizedText label, LocalizedText value) {}

    public Persona {
        papers = List.copyOf(papers);
    }
}
