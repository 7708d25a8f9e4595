package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.app.ui.Words;
import ua.mistok.config.demo.Way;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Site;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The card of one service: what it gives, what it takes, where it really is, how to practise it.
public final class CardScreen extends Main implements LocaleChangeObserver {

    private final Service service;
    private final LocalDate today;
    private final Div head = new Div();
    private final Section needs = card();
    private final Section terms = card();
    private final Aside site = new Aside();
    private final Div ways = new Div();
    private final Map<Way, NativeButton> buttons = new EnumMap<>(Way.class);

    /// @param offered ways to practise it here; none if there is no exercise
    /// @param chosen hears the way that was touched
    public CardScreen(Service service, List<Way> offered, LocalDate today, Consumer<Way> chosen) {
        this.service = service;
        this.today = today;
        addClassNames("main", "service");
        head.addClassName("service__head");
        site.addClassNames("card", "qr-card");
        var info = new Div(needs, terms);
        info.addClassName("service__info");
        add(head, info, site, ways(offered, chosen));
    }

    private Div ways(List<Way> offered, Consumer<Way> chosen) {
        for (var way : offered) {
            var classes = way == Way.TOGETHER ? "way way--go" : "way";
            var button = Dom.button(classes, "", () -> chosen.accept(way));
            buttons.put(way, button);
            ways.add(button);
        }
        ways.addClassName(offered.isEmpty() ? "advice" : "ways");
        ways.setClassName("ways--one", offered.size() == 1);
        return ways;
    }

    private static Section card() {
        var card = new Section();
        card.addClassName("card");
        card.getElement().setAttribute("tabindex", "0");
        return card;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        Dom.html(head, head(language));
        Dom.html(
                needs,
                heading("catalogue.needs") + list("ticks", "check", service.needs(), language));
        Dom.html(terms, terms(language));
        Dom.html(
                site,
                service.site()
                        .filter(found -> found.certainty() != Certainty.UNCONFIRMED)
                        .map(this::siteWithCode)
                        .orElseGet(() -> siteInWords(language)));
        if (buttons.isEmpty()) {
            Dom.html(
                    ways,
                    heading("catalogue.safety")
                            + list("ticks", "badge-check", service.safety(), language));
        } else {
            ways.getElement().setAttribute("role", "group");
            ways.getElement().setAttribute("aria-label", getTranslation("catalogue.ways"));
        }
        buttons.forEach((way, button) -> Dom.html(button, way(way)));
    }

    private String head(Language language) {
        return "<span class=\"tile\">%s</span><div class=\"grow\"><h1>%s</h1><p class=\"lead\">%s</p></div>"
                        .formatted(
                                Dom.icon(GoalIcon.of(service.goal())),
                                Dom.escape(service.name().in(language)),
                                Dom.escape(service.gives().in(language)))
                + "<div class=\"meta\">%s%s</div>"
                        .formatted(minutes(), new Checked(service.checkedOn(), today).badge(this));
    }

    private String minutes() {
        return buttons.isEmpty()
                ? ""
                : "<span class=\"badge\">%s%s</span>"
                        .formatted(
                                Dom.icon("clock"),
                                Dom.escape(
                                        Words.count(this, "catalogue.minutes", service.minutes())));
    }

    private String terms(Language language) {
        var lines =
                service.terms().stream()
                        .map(term -> term(term, language))
                        .collect(Collectors.joining());
        var missing =
                "<p class=\"term\">" + Dom.escape(getTranslation("catalogue.see-site")) + "</p>";
        return heading("catalogue.terms") + (lines.isEmpty() ? missing : lines);
    }

    /// No sum and no term without its date; what is only likely asks to be made sure of.
    private String term(Detail detail, Language language) {
        return switch (detail) {
            case Detail.LookUp _ -> "";
            case Detail.Told told -> {
                var key = told.sure() ? "catalogue.as-of" : "catalogue.as-of-likely";
                var date = getTranslation(key, new Checked(told.checkedOn(), today).words());
                yield "<p class=\"term\">%s <small class=\"term__date\">%s</small></p>"
                        .formatted(Dom.escape(told.text().in(language)), Dom.escape(date));
            }
        };
    }

    private String siteWithCode(Site found) {
        return heading("catalogue.real-site")
                + QrPicture.draw(
                        found.address().toString(), getTranslation("catalogue.qr", found.typed()))
                + "<b>%s</b><p class=\"caption\">%s</p>"
                        .formatted(
                                Dom.address(found.typed()),
                                Dom.escape(getTranslation("catalogue.at-home")));
    }

    private String siteInWords(Language language) {
        return heading("catalogue.where")
                + "<p>%s</p><p class=\"caption\">%s</p>"
                        .formatted(
                                Dom.escape(service.where().in(language)),
                                Dom.escape(getTranslation("catalogue.see-site")));
    }

    private String way(Way way) {
        var key = "catalogue.way." + way.name().toLowerCase(Locale.ROOT);
        return "%s<b class=\"way__h\">%s</b><span>%s</span>"
                .formatted(
                        Dom.icon("footprints"),
                        Dom.escape(getTranslation(key)),
                        Dom.escape(getTranslation(key + ".hint")));
    }

    private String heading(String key) {
        return "<h2>" + Dom.escape(getTranslation(key)) + "</h2>";
    }

    private static String list(
            String classes, String icon, List<LocalizedText> texts, Language language) {
        return texts.stream()
                .map(text -> Dom.escape(text.in(language)))
                .map(text -> "<li>" + Dom.icon(icon) + "<span>" + text + "</span></li>")
                .collect(Collectors.joining("", "<ul class=\"" + classes + "\">", "</ul>"));
    }
}
