package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.service.Service;
import ua.mistok.config.text.Language;

/// Cards of services side by side.
final class Cards extends Div {

    private final LocalDate today;
    private final Consumer<Service> opened;
    private final Map<NativeButton, Offer> shown = new LinkedHashMap<>();

    /// @param today for the sign that a card was checked long ago
    /// @param opened hears the service that was touched
    Cards(LocalDate today, Consumer<Service> opened) {
        this.today = today;
        this.opened = opened;
        addClassName("cards");
    }

    void draw(List<Offer> offers) {
        removeAll();
        shown.clear();
        offers.forEach(this::card);
    }

    private void card(Offer offer) {
        var button = Dom.button("svc", "", () -> opened.accept(offer.service()));
        button.getElement().setAttribute("data-service", offer.service().id().slug());
        add(button);
        shown.put(button, offer);
    }

    void name(Language language) {
        shown.forEach((button, offer) -> Dom.html(button, inside(offer, language)));
    }

    private String inside(Offer offer, Language language) {
        var service = offer.service();
        var goal = service.goal();
        return "<span class=\"tile tile--%d\">%s</span><span class=\"svc__h\">%s</span>"
                        .formatted(
                                goal.number(),
                                Dom.icon(GoalIcon.of(goal)),
                                Dom.escape(service.name().in(language)))
                + "<span class=\"svc__p\">%s</span><span class=\"meta\">%s%s%s</span>"
                        .formatted(
                                Dom.escape(service.gives().in(language)),
                                exercise(offer),
                                local(offer),
                                Checked.of(service, today).shortBadge(this));
    }

    private String exercise(Offer offer) {
        if (offer.tried()) {
            return badge("ok", "check", getTranslation("catalogue.tried"));
        }
        return offer.exercise()
                ? badge(
                        "go",
                        "clock",
                        getTranslation("catalogue.exercise", offer.service().minutes()))
                : "";
    }

    /// That a place speaks here; its colours are data of its pack.
    private String local(Offer offer) {
        if (!offer.service().isLocal()) {
            return "";
        }
        var colours =
                offer.badge()
                        .map(
                                badge ->
                                        " style=\"color:%s;background:%s\""
                                                .formatted(badge.text(), badge.background()))
                        .orElse("");
        return "<span class=\"badge badge--place\"%s>%s%s</span>"
                .formatted(
                        colours,
                        Dom.icon("map-pin"),
                        Dom.escape(getTranslation("catalogue.local")));
    }

    private static String badge(String kind, String icon, String words) {
        return "<span class=\"badge badge--%s\">%s%s</span>"
                .formatted(kind, Dom.icon(icon), Dom.escape(words));
    }
}
