package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// «Знайти за словом». What was typed lives on this screen alone and is noted nowhere.
///
/// The keyboard opens in the browser and throws away what looks like somebody's own number.
public final class SearchScreen extends Main implements LocaleChangeObserver {

    private static final int LONGEST = 60;

    private final Function<String, List<Offer>> find;
    private final int most;
    private final H1 title = new H1();
    private final NativeButton box;
    private final Paragraph said = new Paragraph();
    private final Cards cards;
    private String typed = "";
    private boolean guarded;
    private List<Offer> found = List.of();

    /// @param words looked for before, when a visitor comes back from a card
    /// @param find best first
    /// @param most how many cards fit without scrolling
    public SearchScreen(
            String words,
            Function<String, List<Offer>> find,
            int most,
            LocalDate today,
            Consumer<Service> opened) {
        this.find = find;
        this.most = most;
        cards = new Cards(today, opened);
        addClassNames("main", "catalog", "looking");
        box = Dom.button("looking__box", "", () -> {});
        box.getElement()
                .addEventListener(
                        "typed",
                        event -> look(event.getEventData().get("event.detail.text").asString()))
                .addEventData("event.detail.text");
        box.getElement().addEventListener("guarded", event -> guarded());
        said.getElement().setAttribute("role", "status");
        said.addClassName("lead");
        var head = new Div(title, box);
        head.addClassNames("head", "looking__head");
        add(head, said, cards);
        typed = words;
        seek();
    }

    private void look(String words) {
        guarded = false;
        typed = words.strip();
        seek();
        name();
    }

    private void seek() {
        found = typed.isEmpty() ? List.of() : find.apply(typed).stream().limit(most).toList();
        cards.draw(found);
    }

    private void guarded() {
        look("");
        guarded = true;
        name();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        title.setText(getTranslation("catalogue.search.title"));
        var empty = "<span class=\"soft\">" + say("catalogue.search.empty") + "</span>";
        var words = typed.isEmpty() ? empty : "<span>" + Dom.escape(typed) + "</span>";
        Dom.html(box, Dom.icon("search") + words);
        box.getElement()
                .setAttribute("data-keyboard", keyboard())
                .setAttribute("aria-label", getTranslation("catalogue.search.label", typed));
        said.setText(getTranslation("catalogue.search." + state()));
        cards.name(new Language(getLocale().getLanguage()));
    }

    private String state() {
        if (guarded) {
            return "guarded";
        }
        if (typed.isEmpty()) {
            return "hint";
        }
        return found.isEmpty() ? "nothing" : "found";
    }

    private String keyboard() {
        var wish = JsonNodeFactory.instance.objectNode();
        wish.put("kind", getLocale().getLanguage().equals("en") ? "en" : "uk");
        wish.put("value", typed);
        wish.put("max", LONGEST);
        wish.put("label", getTranslation("catalogue.search.title"));
        return wish.toString();
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
