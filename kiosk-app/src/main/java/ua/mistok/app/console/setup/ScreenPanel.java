package ua.mistok.app.console.setup;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.setup.Asked;
import ua.mistok.app.setup.Refusal;
import ua.mistok.app.setup.SetUp;
import ua.mistok.app.setup.SetUpRun;
import ua.mistok.app.ui.Dom;

/// How large this screen is: a card of a known width is drawn, and made as wide as a real one that
/// is held to it (`card.ts`).
final class ScreenPanel extends StepPanel {

    private final transient SetUpRun run;
    private final double inches;
    private transient Optional<Measured> measured = Optional.empty();

    /// In pixels of the page.
    private record Measured(double card, double diagonal) {}

    /// @param stations the address of stations on the library's network; empty where there is none
    ScreenPanel(SetUp setUp, SetUpRun run, Optional<String> stations) {
        super("screen");
        this.run = run;
        this.inches = setUp.stations().main().inches();
        var card = new Div();
        card.addClassName("setup__card");
        Dom.html(
                card,
                """
                <div class="card-ruler"><div class="bankcard" aria-hidden="true"><i></i><i></i></div></div>
                <div class="setup__tune">
                <button type="button" class="btn" data-card="-1" aria-label="%s">%s</button>
                <input type="range" id="card" class="setup__range" aria-label="%s">
                <button type="button" class="btn" data-card="1" aria-label="%s">%s</button></div>
                <p class="setup__hint">%s <output for="card"></output></p>"""
                        .formatted(
                                escaped("screen-narrower"),
                                Dom.icon("minus"),
                                escaped("screen-width"),
                                escaped("screen-wider"),
                                Dom.icon("plus"),
                                escaped("screen-is")));
        card.getElement()
                .addEventListener(
                        "measured",
                        event ->
                                measured(
                                        event.getEventData().get("event.detail.card").asDouble(),
                                        event.getEventData()
                                                .get("event.detail.diagonal")
                                                .asDouble()))
                .addEventData("event.detail.card")
                .addEventData("event.detail.diagonal");
        add(new Question(Asked.SCREEN, card));
        stations.ifPresent(
                address ->
                        add(
                                new Paragraph(
                                        word(
                                                "screen-more",
                                                address,
                                                setUp.stations().pairingCode()))));
    }

    private String escaped(String key) {
        return Dom.escape(word(key));
    }

    void measured(double card, double diagonal) {
        measured = Optional.of(new Measured(card, diagonal));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        "window.mistokCard(this.querySelector('.setup__card'), $0, $1)",
                        inches,
                        SetUpTell.locale(this).getLanguage());
    }

    @Override
    List<Refusal> forward() {
        return measured.map(size -> run.screen(size.card(), size.diagonal()))
                .orElseGet(() -> run.screen(inches));
    }
}
