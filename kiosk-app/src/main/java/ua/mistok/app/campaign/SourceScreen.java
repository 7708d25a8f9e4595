package ua.mistok.app.campaign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.SourceCode;
import ua.mistok.config.text.Language;

/// «Звідки дізналися?»: the code of a paper, or one touch for any other channel.
///
/// A code leads to what its paper promises; whoever has none loses nothing.
public final class SourceScreen extends Main implements LocaleChangeObserver {

    private static final int LONGEST = 20;
    private static final int MOST_PAPERS = 5;
    private static final List<Via> CHANNELS =
            List.of(Via.PEOPLE, Via.LIBRARY, Via.INTERNET, Via.PRESS);

    private final List<Campaign> campaigns;
    private final Consumer<CameBy> came;
    private final H1 title = new H1();
    private final NativeButton box;
    private final Paragraph said = new Paragraph();
    private final NativeButton go;
    private final Map<Via, NativeButton> channels = new EnumMap<>(Via.class);
    private final Map<NativeButton, Campaign> papers = new LinkedHashMap<>();
    private String typed = "";
    private Optional<SourceCode> found = Optional.empty();

    /// @param campaigns whose codes are known, the most urgent first
    /// @param most how many choices fit without scrolling
    /// @param came hears once, by a touch
    public SourceScreen(List<Campaign> campaigns, int most, Consumer<CameBy> came) {
        this.campaigns = List.copyOf(campaigns);
        this.came = came;
        addClassNames("main", "catalog", "source");
        box = Dom.button("looking__box", "", () -> {});
        box.getElement()
                .addEventListener(
                        "typed",
                        event -> look(event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        box.getElement().addEventListener("guarded", event -> look(""));
        go = Dom.button("btn btn--go btn--big", "", this::take);
        said.getElement().setAttribute("role", "status");
        said.addClassName("lead");
        var code = new Div(box, said, go);
        code.addClassName("source__code");
        var picks = new Div();
        picks.addClassName("picks");
        campaigns.stream()
                .limit(Math.min(MOST_PAPERS, most - CHANNELS.size()))
                .forEach(campaign -> picks.add(paper(campaign)));
        for (var channel : CHANNELS) {
            var button = Dom.button("btn pick-one", "", () -> came.accept(CameBy.of(channel)));
            channels.put(channel, button);
            picks.add(button);
        }
        add(title, code, picks);
    }

    private NativeButton paper(Campaign campaign) {
        var by = CameBy.of(campaign.id().slug(), Via.PAPER);
        var button = Dom.button("btn pick-one", "", () -> came.accept(by));
        papers.put(button, campaign);
        return button;
    }

    private void look(String text) {
        typed = text.strip();
        found = SourceCode.find(typed, campaigns);
        name();
    }

    private void take() {
        found.ifPresent(code -> came.accept(CameBy.of(code.campaign().id().slug(), via(code))));
    }

    private static Via via(SourceCode code) {
        return code.paper()
                .map(
                        paper ->
                                switch (paper) {
                                    case POSTER -> Via.POSTER;
                                    case LEAFLET -> Via.LEAFLET;
                                    case HANDOUT -> Via.HANDOUT;
                                })
                .orElse(Via.PAPER);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        var language = new Language(getLocale().getLanguage());
        title.setText(getTranslation("campaign.source.title"));
        var words =
                typed.isEmpty()
                        ? "<span class=\"soft\">" + say("campaign.source.empty") + "</span>"
                        : "<span>" + Dom.escape(typed) + "</span>";
        Dom.html(box, Dom.icon("pencil") + words);
        box.getElement()
                .setAttribute("data-keyboard", keyboard())
                .setAttribute("aria-label", getTranslation("campaign.source.label", typed));
        said.setText(
                found.map(
                                code ->
                                        getTranslation(
                                                "campaign.source.found",
                                                code.campaign().title().in(language)))
                        .orElseGet(
                                () ->
                                        getTranslation(
                                                typed.isEmpty()
                                                        ? "campaign.source.hint"
                                                        : "campaign.source.unknown")));
        go.setVisible(found.isPresent());
        Dom.html(go, say("campaign.source.go") + Dom.icon("arrow-right"));
        papers.forEach(
                (button, campaign) ->
                        button.setText(
                                getTranslation(
                                        "campaign.source.paper", campaign.title().in(language))));
        channels.forEach(
                (channel, button) ->
                        button.setText(
                                getTranslation(
                                        "campaign.source."
                                                + channel.name().toLowerCase(Locale.ROOT))));
    }

    private String keyboard() {
        var wish = JsonNodeFactory.instance.objectNode();
        wish.put("kind", "uk");
        wish.put("value", typed);
        wish.put("max", LONGEST);
        wish.put("label", getTranslation("campaign.source.empty"));
        return wish.toString();
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
