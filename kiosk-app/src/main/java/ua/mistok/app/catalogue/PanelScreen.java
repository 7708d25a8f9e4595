package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.text.Language;

/// «Що ще є в бібліотеці» (requirement R-23), or who the programme is.
public final class PanelScreen extends Main implements LocaleChangeObserver {

    private final Panel panel;
    private final Div head = new Div();
    private final Div items = new Div();
    private final Optional<More> more;
    private final Div foot = new Div();

    /// A page that this one leads to.
    public record More(String words, String icon, Runnable open) {}

    public PanelScreen(Panel panel, Optional<More> more) {
        this.panel = panel;
        this.more = more;
        addClassNames("main", "catalog", "panels");
        head.addClassName("advised__head");
        items.addClassName("panels__items");
        items.getElement().setAttribute("tabindex", "0");
        foot.addClassName("pager");
        more.ifPresent(to -> foot.add(Dom.button("btn", "", to.open())));
        foot.setVisible(more.isPresent());
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
        more.ifPresent(
                to ->
                        Dom.html(
                                foot.getComponentAt(0),
                                Dom.icon(to.icon()) + Dom.escape(getTranslation(to.words()))));
    }

    private static String item(Panel.Item item, Language language) {
        return "<section class=\"card panels__item\"><span class=\"tile\">%s</span><div><h2>%s</h2><p>%s</p></div></section>"
                .formatted(
                        Dom.icon(item.icon()),
                        Dom.escape(item.title().in(language)),
                        Dom.escape(item.text().in(language)));
    }
}
