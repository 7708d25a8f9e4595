package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.campaign.SlideDeck;
import ua.mistok.app.campaign.SlidePreview;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.library.Sign;
import ua.mistok.config.campaign.Deck;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;

/// Draws the waiting screen of the kiosk's own station with one slide on it, for somebody who only
/// looks: nothing is noted, and a touch leads nowhere.
///
/// @param shelf what the station offers at the moment
record PreviewSlides(Supplier<Shelf> shelf, Polls polls) implements SlidePreview {

    @Override
    public Component draw(Slide slide, Optional<String> picture) {
        return new AttractScreen(
                shelf.get().mode().languages(),
                shelf.get().sign().map(Sign::name),
                Optional.empty(),
                new Only(slide, picture),
                () -> {},
                language -> {},
                _ -> false);
    }

    @Override
    public boolean leads(Target target) {
        return new Destination(shelf.get(), polls).leads(target);
    }

    /// One slide, in sight from the beginning.
    private record Only(Slide slide, Optional<String> picture) implements Showcase {

        @Override
        public SlideDeck deck(Component welcome) {
            var deck =
                    new SlideDeck(
                            welcome, () -> Deck.of(slide), of -> picture, of -> {}, seen -> {});
            deck.hold();
            return deck;
        }

        @Override
        public boolean hasCodes() {
            return true;
        }

        @Override
        public void named() {}
    }
}
