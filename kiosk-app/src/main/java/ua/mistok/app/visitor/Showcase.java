package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.app.campaign.SlideDeck;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Deck;
import ua.mistok.config.campaign.Slide;

/// The campaigns of a waiting station.
///
/// @param touched somebody wants what a slide leads to
/// @param named somebody wants to say by what they came
/// @param shown hears which slides came into sight
record Showcase(
        Shelf shelf,
        Polls polls,
        InstantSource clock,
        Consumer<Slide> touched,
        Runnable named,
        Consumer<SlideDeck.Shown> shown) {

    /// @param welcome the call to begin
    SlideDeck deck(Component welcome) {
        return new SlideDeck(
                welcome, this::due, slide -> shelf.picture(slide.campaign()), touched, shown);
    }

    /// Whether some paper may hang somewhere with a code on it.
    boolean hasCodes() {
        return !shelf.campaigns().isEmpty();
    }

    private Deck due() {
        List<Campaign> campaigns = shelf.campaigns();
        return Deck.due(campaigns, clock.instant(), new Destination(shelf, polls)::leads);
    }
}
