package ua.mistok.app.campaign;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import ua.mistok.config.campaign.Deck;
import ua.mistok.config.campaign.Slide;

/// The slides of a waiting screen, turning one after the other behind the call to begin.
///
/// `slides.ts` turns them and counts; a slide that nobody could see is not counted.
public final class SlideDeck extends Div {

    /// The name under which showings of the call itself are counted.
    public static final String WELCOME = "welcome";

    private static final int SECONDS = 12;
    private static final int REPORT_SECONDS = 60;
    private static final int MOST_TIMES = 100;

    private final Component welcome;
    private final Supplier<Deck> due;
    private final Function<Slide, Optional<String>> picture;
    private final Consumer<Slide> touched;
    private final Consumer<Shown> shown;
    private Deck deck = Deck.EMPTY;
    private boolean held;

    /// How often a slide came into sight.
    ///
    /// @param slide its campaign's id, or [#WELCOME]
    public record Shown(String slide, int times) {}

    /// @param welcome the call to begin, the first of each round
    /// @param due what is to be shown at the moment
    /// @param picture of a campaign's pack, as a `data:` address
    /// @param touched somebody wants what a slide leads to
    /// @param shown hears about once a minute, and before a touch
    public SlideDeck(
            Component welcome,
            Supplier<Deck> due,
            Function<Slide, Optional<String>> picture,
            Consumer<Slide> touched,
            Consumer<Shown> shown) {
        this.welcome = welcome;
        this.due = due;
        this.picture = picture;
        this.touched = touched;
        this.shown = shown;
        addClassName("slides");
        welcome.getElement().setAttribute("data-slide", WELCOME);
        draw(due.get());
    }

    /// Whether anything turns at all.
    public boolean turns() {
        return !deck.isEmpty();
    }

    private void draw(Deck deck) {
        this.deck = deck;
        removeAll();
        add(welcome);
        for (var slide : deck.slides()) {
            add(new SlideCard(slide, picture.apply(slide), () -> touched.accept(slide)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!held) {
            run();
        }
    }

    private void run() {
        var round = JsonNodeFactory.instance.arrayNode();
        Stream.concat(Stream.of(0), deck.round().stream().map(slide -> slide + 1))
                .forEach(round::add);
        getElement()
                .executeJs(
                        "window.mistokSlides?.run(this, $0, $1, $2)",
                        round,
                        SECONDS,
                        REPORT_SECONDS);
    }

    /// What came into sight since the last time.
    ///
    /// @param counts times by slide; whatever is not shown here is no slide
    @ClientCallable
    void seen(ObjectNode counts) {
        names().forEach(
                        slide -> {
                            var times = Math.min(counts.path(slide).asInt(0), MOST_TIMES);
                            if (times > 0) {
                                shown.accept(new Shown(slide, times));
                            }
                        });
        var now = due.get();
        if (!now.equals(deck)) {
            draw(now);
            run();
        }
    }

    /// The first slide in sight, and nothing turns: to look at it.
    public void hold() {
        held = true;
        welcome.getElement().setAttribute("hidden", true);
        getChildren()
                .filter(SlideCard.class::isInstance)
                .findFirst()
                .ifPresent(card -> card.getElement().removeAttribute("hidden"));
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(WELCOME), deck.slides().stream().map(slide -> slide.campaign().slug()));
    }
}
