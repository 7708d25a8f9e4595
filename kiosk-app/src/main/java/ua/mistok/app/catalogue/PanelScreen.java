package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.text.Language;

/// «Що ще є в бібліотеці» (requirement R-23), or who the programme is.
public final class PanelScreen extends Main implements LocaleChangeObserver {

    private final Panel panel;
    private final Div head = new Div();
    private final Div items = new Div();
    private final List<More> more;
    private final Div foot = new Div();

    /// A page that this one leads to.
    public record More(String words, String icon, Runnable open) {}

    /// @param more pages that this one leads to
    public PanelScreen(Panel panel, List<More> more) {
        this.panel = panel;
        this.more = List.copyOf(more);
        addClassNames("main", "catalog", "panels");
        head.addClassName("advised__head");
        items.addClassName("panels__items");
        items.getElement().setAttribute("tabindex", "0");
        foot.addClassName("pager");
        more.forEach(to -> foot.add(Dom.button("btn", "", to.open())));
        foot.setVisible(!more.isEmpty());
        add(head, items, foot);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        Dom.html(
                head,
                "<h1>%s</h1><p class=\"lead soft\">%s</p>"
                        .formatted(
                                Dom.escape(panel.title().in(language)),
                                Dom.escape(panel.lead().in(language))));
        Dom.html(
                items,
                panel.items().stream()
                        .map(item -> item(item, language))
                        .collect(Collectors.joining()));
        for (var at = 0; at < more.size(); at++) {
            var to = more.get(at);
            Dom.html(
                    foot.getComponentAt(at),
                    Dom.icon(to.icon()) + Dom.escape(getTranslation(to.words())));
        }
    }

    private static String item(Panel.Item item, Language language) {
        return card(item.icon(), item.title().in(language), item.text().in(language));
    }

    /// One thing to know: its sign, its name, a sentence.
    ///
    /// @param icon name of a Lucide icon
    public static String card(String icon, String title, String text) {
        return "<section class=\"card panels__item\"><span class=\"tile\">%s</span><div><h2>%s</h2><p>%s</p></div></section>"
                .formatted(Dom.icon(icon), Dom.escape(title), Dom.escape(text));
    }
}
