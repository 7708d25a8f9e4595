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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.app.ui.Words;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Way;
import ua.mistok.config.service.Certainty;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Site;
import ua.mistok.config.service.Slot;
import ua.mistok.config.service.Status;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The card of one service: what it gives, what it takes, where it really is, how to practise it.
public final class CardScreen extends Main implements LocaleChangeObserver {

    private static final Map<Way, String> ICONS =
            Map.of(
                    Way.WATCH, "eye",
                    Way.TOGETHER, "hand-helping",
                    Way.ALONE, "footprints",
                    Way.CHECK, "medal");

    private final Service service;
    private final LocalDate today;
    private final Div head = new Div();
    private final Section needs = card();
    private final Section terms = card();
    private final Section local = card();
    private final Aside site = new Aside();
    private final Div ways = new Div();
    private final Map<Way, NativeButton> buttons = new EnumMap<>(Way.class);
    private final NativeButton details;
    private final Map<NativeButton, Twin> twins = new LinkedHashMap<>();
    private final NativeButton flag;

    /// @param offered ways to practise it here; none if there is no exercise
    /// @param fakes fake twins of its exercises
    /// @param overlay shows what does not fit on the card
    public CardScreen(
            Service service,
            List<Way> offered,
            List<Twin> fakes,
            LocalDate today,
            CardMoves moves,
            Overlay overlay) {
        this.service = service;
        this.today = today;
        addClassNames("main", "service");
        head.addClassName("service__head");
        site.addClassNames("card", "qr-card");
        local.setVisible(!service.slots().isEmpty());
        var info = new Div(needs, terms, local);
        info.addClassName("service__info");
        info.setClassName("service__info--local", !service.slots().isEmpty());
        details =
                Dom.button(
                        "chip",
                        "",
                        () ->
                                overlay.lay(
                                        new DetailsSheet(
                                                service, today, moves.task(), overlay::lift)));
        flag = Dom.button("chip", "", () -> overlay.lay(new FlagSheet(moves::flag, overlay::lift)));
        details.getElement().setAttribute("aria-haspopup", "dialog");
        flag.getElement().setAttribute("aria-haspopup", "dialog");
        var more = new Div(details);
        more.addClassNames("chips", "service__more");
        for (var twin : fakes) {
            var button = Dom.button("chip chip--go", "", () -> moves.spot(twin));
            twins.put(button, twin);
            more.add(button);
        }
        more.add(flag);
        add(head, info, site, more, ways(offered, moves));
    }

    private Div ways(List<Way> offered, CardMoves moves) {
        for (var way : offered) {
            var button = Dom.button(classes(way), "", () -> moves.practise(way));
            button.getElement().setAttribute("data-way", way.name().toLowerCase(Locale.ROOT));
            buttons.put(way, button);
            ways.add(button);
        }
        ways.addClassName(offered.isEmpty() ? "advice" : "ways");
        ways.setClassName("ways--one", offered.size() == 1);
        return ways;
    }

    private static String classes(Way way) {
        return switch (way) {
            case TOGETHER -> "way way--go";
            case CHECK -> "way way--check";
            case WATCH, ALONE -> "way";
        };
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
        Dom.html(local, local(language));
        Dom.html(details, Dom.icon("info") + Dom.escape(getTranslation("catalogue.details")));
        Dom.html(flag, Dom.icon("flag") + Dom.escape(getTranslation("catalogue.flag")));
        twins.forEach(
                (button, twin) ->
                        Dom.html(
                                button,
                                Dom.icon("search") + Dom.escape(twin.title().in(language))));
    }

    /// What a place says in its own words, or the country's words and that they are the country's.
    private String local(Language language) {
        var whose = service.isLocal() ? "catalogue.here" : "catalogue.here.national";
        return heading(whose)
                + service.slots().stream()
                        .map(slot -> slot(slot, language))
                        .collect(Collectors.joining());
    }

    private String slot(Slot slot, Language language) {
        var value = slot.value();
        var link = value.site().map(Site::typed).map(Dom::address).orElse("");
        var phone = value.phone().map(Dom::escape).orElse("");
        return "<p class=\"term\"><b>%s</b> %s %s</p>%s"
                .formatted(
                        Dom.escape(slot.label().in(language)),
                        link,
                        phone,
                        told(value.detail(), language));
    }

    private String head(Language language) {
        return "<span class=\"tile\">%s</span><div class=\"grow\"><h1>%s</h1><p class=\"lead\">%s</p></div>"
                        .formatted(
                                Dom.icon(GoalIcon.of(service.goal())),
                                Dom.escape(service.name().in(language)),
                                Dom.escape(service.gives().in(language)))
                + "<div class=\"meta\">%s%s%s</div>"
                        .formatted(minutes(), status(), Checked.of(service, today).badge(this));
    }

    /// That the real service rests or has changed; said at once, since people plan by it.
    private String status() {
        var key = "catalogue.status." + service.status().name().toLowerCase(Locale.ROOT);
        return service.status() == Status.AVAILABLE
                ? ""
                : "<span class=\"badge badge--warn\">%s%s</span>"
                        .formatted(Dom.icon("info"), Dom.escape(getTranslation(key)));
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
        var note = service.statusNote().map(detail -> told(detail, language)).orElse("");
        return heading("catalogue.terms") + note + (lines.isEmpty() ? missing : lines);
    }

    /// No sum and no term without its date; what is only likely asks to be made sure of, and what
    /// nobody confirmed is not told at all.
    private String term(Detail detail, Language language) {
        return detail instanceof Detail.Told ? told(detail, language) : "";
    }

    private String told(Detail detail, Language language) {
        return switch (detail) {
            case Detail.LookUp _ ->
                    "<p class=\"term\">"
                            + Dom.escape(getTranslation("catalogue.see-site"))
                            + "</p>";
            case Detail.Told told -> {
                var key = told.sure() ? "catalogue.as-of" : "catalogue.as-of-likely";
                var stale = told.checkedOn().isStale(today, service.fresh());
                var date = getTranslation(key, new Checked(told.checkedOn(), stale).words());
                yield "<p class=\"term\">%s <small class=\"term__date%s\">%s</small></p>"
                        .formatted(
                                Dom.escape(told.text().in(language)),
                                stale ? " is-stale" : "",
                                Dom.escape(date));
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
        var tip =
                way == Way.TOGETHER && buttons.size() > 1
                        ? "<span class=\"way__tip\">%s</span>"
                                .formatted(Dom.escape(getTranslation("catalogue.way.tip")))
                        : "";
        return "%s%s<b class=\"way__h\">%s</b><span>%s</span>"
                .formatted(
                        tip,
                        Dom.icon(ICONS.getOrDefault(way, "")),
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
