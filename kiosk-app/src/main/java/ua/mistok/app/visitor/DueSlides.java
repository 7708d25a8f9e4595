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

/// The campaigns that are due at a waiting station.
///
/// @param touched somebody wants what a slide leads to
/// @param naming somebody wants to say by what they came
/// @param shown hears which slides came into sight
record DueSlides(
        Shelf shelf,
        Polls polls,
        InstantSource clock,
        Consumer<Slide> touched,
        Runnable naming,
        Consumer<SlideDeck.Shown> shown)
        implements Showcase {

    @Override
    public void named() {
        naming.run();
    }

    @Override
    public SlideDeck deck(Component welcome) {
        return new SlideDeck(
                welcome, this::due, slide -> shelf.picture(slide.campaign()), touched, shown);
    }

    @Override
    public boolean hasCodes() {
        return !shelf.campaigns().isEmpty();
    }

    private Deck due() {
        List<Campaign> campaigns = shelf.campaigns();
        return Deck.due(campaigns, clock.instant(), new Destination(shelf, polls)::leads);
    }
}
