package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import ua.mistok.app.campaign.SlideDeck;

/// What a waiting screen shows besides its call to begin.
interface Showcase {

    /// @param welcome the call to begin
    SlideDeck deck(Component welcome);

    /// Whether some paper may hang somewhere with a code on it.
    boolean hasCodes();

    /// Somebody wants to say by what they came.
    void named();
}
