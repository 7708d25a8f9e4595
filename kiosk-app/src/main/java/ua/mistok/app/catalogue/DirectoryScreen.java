package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Pager;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Site;
import ua.mistok.config.text.Language;

/// The official sites, and how to tell a real one (requirement R-07). Needs no network.
public final class DirectoryScreen extends Main implements LocaleChangeObserver {

    private static final int PER_PAGE = 4;

    private final List<Entry> entries;
    private final Optional<Panel> recognise;
    private final H1 title = new H1();
    private final Section tips = new Section();
    private final Div sites = new Div();
    private final Pager pager;

    /// A site, and what one does there.
    private record Entry(Site site, List<Service> services) {}

    public DirectoryScreen(List<Service> services, Optional<Panel> recognise) {
        this.entries = entries(services);
        this.recognise = recognise;
        addClassNames("main", "catalog", "directory");
        tips.addClassNames("card", "directory__tips");
        tips.getElement().setAttribute("tabindex", "0");
        tips.setVisible(recognise.isPresent());
        sites.addClassName("directory__sites");
        sites.getElement().setAttribute("tabindex", "0");
        pager = new Pager(entries.size(), PER_PAGE, this::name);
        var head = new Div(title);
        head.addClassName("head");
        var body = new Div(tips, sites);
        body.addClassName("directory__body");
        add(head, body, pager);
    }

    /// Sites that nobody confirmed are not shown: no code leads astray.
    private static List<Entry> entries(List<Service> services) {
        Map<String, Entry> byAddress = new LinkedHashMap<>();
        for (var service : services) {
            service.site()
                    .filter(site -> site.certainty() != Certainty.UNCONFIRMED)
                    .ifPresent(
                            site ->
                                    byAddress.merge(
                                            site.typed(),
                                            new Entry(site, List.of(service)),
                                            DirectoryScreen::together));
        }
        return List.copyOf(byAddress.values());
    }

    private static Entry together(Entry first, Entry second) {
        var services = new java.util.ArrayList<>(first.services());
        services.addAll(second.services());
        return new Entry(first.site(), services);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        var language = new Language(getLocale().getLanguage());
        title.setText(getTranslation("catalogue.directory"));
        recognise.ifPresent(panel -> Dom.html(tips, tips(panel, language)));
        Dom.html(
                sites,
                pager.of(entries).stream()
                        .map(entry -> entry(entry, language))
                        .collect(Collectors.joining()));
        pager.name("catalogue.directory.hint", "catalogue.directory.more");
    }

    private static String tips(Panel panel, Language language) {
        return "<h2>%s</h2><ul class=\"ticks\">%s</ul>"
                .formatted(
                        Dom.escape(panel.title().in(language)),
                        panel.items().stream()
                                .map(item -> tip(item, language))
                                .collect(Collectors.joining()));
    }

    private static String tip(Panel.Item item, Language language) {
        return "<li>%s<span><b>%s</b> %s</span></li>"
                .formatted(
                        Dom.icon(item.icon()),
                        Dom.escape(item.title().in(language)),
                        Dom.escape(item.text().in(language)));
    }

    private String entry(Entry entry, Language language) {
        var typed = entry.site().typed();
        var names =
                entry.services().stream()
                        .map(service -> Dom.escape(service.name().in(language)))
                        .collect(Collectors.joining("; "));
        return "<section class=\"card directory__site\">%s<div><h2>%s</h2><p>%s</p></div></section>"
                .formatted(
                        QrPicture.draw(
                                entry.site().address().toString(),
                                getTranslation("catalogue.qr", typed)),
                        Dom.address(typed),
                        names);
    }
}
