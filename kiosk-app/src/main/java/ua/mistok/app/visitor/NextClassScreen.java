package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.catalogue.PanelScreen;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Moments;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.text.Language;

/// When the next classes are, and how to come to them: where a campaign for a class leads.
final class NextClassScreen extends Main implements LocaleChangeObserver {

    /// More would not stand on one screen.
    private static final int MOST = 3;

    private final transient List<Campaign> classes;
    private final transient Optional<Instant> begins;
    private final Div head = new Div();
    private final Div items = new Div();
    private final Div foot = new Div();

    /// @param classes that are planned, the earliest first
    /// @param begins where none is planned: when the week knows of one
    /// @param past leads to the classes of some weeks ago, if people of any are asked now
    NextClassScreen(List<Campaign> classes, Optional<Instant> begins, Optional<Runnable> past) {
        this.classes = classes.stream().limit(MOST).toList();
        this.begins = begins;
        addClassNames("main", "catalog", "panels");
        head.addClassName("advised__head");
        items.addClassName("panels__items");
        items.getElement().setAttribute("tabindex", "0");
        foot.addClassName("pager");
        past.ifPresent(open -> foot.add(Dom.button("btn btn--past", "", open)));
        foot.setVisible(past.isPresent());
        add(head, items, foot);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        Dom.html(
                head,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.class")),
                                Dom.escape(lead(locale))));
        var planned =
                classes.stream()
                        .map(campaign -> planned(campaign, locale))
                        .collect(Collectors.joining());
        Dom.html(items, planned + advice());
        foot.getChildren()
                .forEach(
                        past ->
                                Dom.html(
                                        past,
                                        Dom.icon("message-circle")
                                                + Dom.escape(getTranslation("visitor.past.open"))));
    }

    private String lead(Locale locale) {
        return classes.stream()
                .flatMap(campaign -> campaign.event().stream())
                .map(Event::begin)
                .findFirst()
                .or(() -> begins)
                .map(
                        at ->
                                getTranslation(
                                        "visitor.class.at",
                                        Moments.day(at, locale),
                                        Moments.time(at, locale)))
                .orElseGet(() -> getTranslation("visitor.class.unknown"));
    }

    private String planned(Campaign campaign, Locale locale) {
        var language = new Language(locale.getLanguage());
        var day = campaign.event().orElseThrow();
        var when =
                getTranslation(
                        "visitor.class.planned",
                        Moments.day(day.begin(), locale),
                        Moments.time(day.begin(), locale),
                        day.where().in(language));
        return PanelScreen.card("calendar", campaign.title().in(language), when);
    }

    /// What is told in any case, as far as there is room.
    private String advice() {
        var come = item("bell", "visitor.class.come", "visitor.class.come.text");
        var bring = item("heart-handshake", "visitor.class.bring", "visitor.class.bring.text");
        var what = item("users", "visitor.class.what", "visitor.class.what.text");
        return switch (classes.size()) {
            case 0 -> what + come + bring;
            case 1, 2 -> come + bring;
            default -> come + bring + what;
        };
    }

    private String item(String icon, String title, String text) {
        return PanelScreen.card(icon, getTranslation(title), getTranslation(text));
    }
}
