package ua.mistok.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.campaign.SlideDeck.Shown;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Deck;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class SlideDeckTest extends BrowserlessTest {

    private static final Event DAY =
            new Event(
                    LocalDate.of(2026, 12, 5),
                    LocalTime.of(14, 0),
                    LocalTime.of(15, 30),
                    LocalizedText.of("Зала <2>", "Hall <2>"));

    private final List<Slide> touched = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private Deck due = Deck.of(slide("subsidy", Optional.of(DAY)));

    @BeforeEach
    void speakUkrainian() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @Test
    void a_slide_says_what_it_is_about_and_what_a_touch_does() {
        var html = html(deck());

        assertThat(html)
                .contains("<h1>Субсидія &lt;онлайн&gt;</h1>", "Крок за кроком", "Спробувати")
                .contains("#a-campaign-house")
                .contains("Субота, 5 грудня, 14:00–15:30. Зала &lt;2&gt;");
    }

    @Test
    void it_speaks_the_language_of_the_screen() {
        var deck = deck();
        UI.getCurrent().setLocale(Language.ENGLISH.locale());

        assertThat(html(deck)).contains("A &lt;subsidy&gt;", "Try it", "Saturday, 5 December");
    }

    @Test
    void a_touch_anywhere_on_it_leads_where_the_slide_leads() {
        deck();
        test($(SlideCard.class).single()).click();

        assertThat(touched).extracting(Slide::target).containsExactly(new Target.ToDemo("a07"));
    }

    @Test
    void showings_are_told_by_slide_and_what_is_no_slide_is_not_believed() {
        var deck = deck();
        var counts = JsonNodeFactory.instance.objectNode();
        counts.put("welcome", 2).put("subsidy", 5000).put("other", 7).put("__proto__", 1);
        deck.seen(counts);

        assertThat(shown).containsExactly(new Shown("welcome", 2), new Shown("subsidy", 100));
    }

    @Test
    void what_is_due_by_then_is_drawn_anew() {
        var deck = deck();
        due = Deck.EMPTY;
        deck.seen(JsonNodeFactory.instance.objectNode());

        assertThat($(SlideCard.class).all()).isEmpty();
        assertThat(deck.turns()).isFalse();
        assertThat(deck.getChildren()).as("the call to begin stays").hasSize(1);
    }

    @Test
    void a_picture_of_a_pack_stands_where_a_drawing_would() {
        var picture = "data:image/png;base64,AAAA";
        UI.getCurrent()
                .add(
                        new SlideCard(
                                slide("fair", Optional.empty()), Optional.of(picture), () -> {}));

        assertThat(html($(SlideCard.class).single())).contains("src=\"" + picture + "\"");
    }

    private SlideDeck deck() {
        var deck =
                new SlideDeck(
                        new Div("welcome"),
                        () -> due,
                        slide -> Optional.empty(),
                        touched::add,
                        shown::add);
        UI.getCurrent().add(deck);
        return deck;
    }

    private static Slide slide(String id, Optional<Event> event) {
        return new Slide(
                new CampaignId(id),
                LocalizedText.of("Субсидія <онлайн>", "A <subsidy>"),
                LocalizedText.of("Крок за кроком", "Step by step"),
                new Look.Drawn(Drawing.HOUSE),
                new Target.ToDemo("a07"),
                event);
    }

    private static String html(Component component) {
        var html = new StringBuilder(component.getElement().getProperty("innerHTML", ""));
        component.getChildren().forEach(child -> html.append(html(child)));
        return html.toString();
    }
}
