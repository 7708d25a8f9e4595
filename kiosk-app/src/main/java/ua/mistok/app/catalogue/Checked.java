package ua.mistok.app.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.service.CheckedOn;
import ua.mistok.config.service.Service;

/// When something was compared with the real page, in words: as exact as it is known.
record Checked(CheckedOn on, boolean stale) {

    /// Of a card: its pack says how long it stays fresh.
    static Checked of(Service service, LocalDate today) {
        return new Checked(service.checkedOn(), service.isStale(today));
    }

    String words() {
        return day("dd.MM.yyyy", on.day())
                .or(() -> day("MM.yyyy", on.month()))
                .orElseGet(() -> on.year().toString());
    }

    /// A sign beside a card: fresh, or long ago.
    String badge(Component screen) {
        return badge(screen, "catalogue.checked-long-ago");
    }

    /// As [#badge], in fewer words.
    String shortBadge(Component screen) {
        return badge(screen, "catalogue.checked-long-ago.short");
    }

    private String badge(Component screen, String longAgo) {
        var words = screen.getTranslation(stale ? longAgo : "catalogue.checked", words());
        return "<span class=\"badge %s\">%s%s</span>"
                .formatted(
                        stale ? "badge--warn" : "badge--ok",
                        Dom.icon(stale ? "history" : "badge-check"),
                        Dom.escape(words));
    }

    private static Optional<String> day(String pattern, Optional<? extends TemporalAccessor> day) {
        return day.map(
                DateTimeFormatter.ofPattern(pattern, UI.getCurrentOrThrow().getLocale())::format);
    }
}
