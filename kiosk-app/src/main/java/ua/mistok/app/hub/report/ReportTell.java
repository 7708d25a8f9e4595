package ua.mistok.app.hub.report;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.text.Language;

/// What stands about reports on pages, in the language of the moment.
final class ReportTell {

    private static final String TITLE = "hub.report.title.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Kyiv"));

    private ReportTell() {}

    static String kind(Component at, ReportKind kind) {
        return at.getTranslation("hub.report.kind." + kind.stored());
    }

    /// What it is of, and when it is made.
    static String means(Component at, ReportKind kind) {
        return at.getTranslation("hub.report.means." + kind.stored());
    }

    static String language(Component at, Language language) {
        return at.getTranslation("hub.report.language." + language.tag());
    }

    static String place(Component at, Places places, String place) {
        return places.find(place).map(node -> node.name().in(Tell.language(at))).orElse(place);
    }

    /// What stands over a report.
    static String title(Component at, Places places, ReportName name) {
        var place =
                places.find(name.place())
                        .map(node -> node.name().in(name.language()))
                        .orElse(name.place());
        return at.getTranslation(TITLE + name.kind().stored(), place);
    }

    static String made(Component at, Report report) {
        return report.made()
                .map(ReportTell::moment)
                .orElseGet(() -> at.getTranslation("hub.report.waits"));
    }

    static String heard(Component at, Report report) {
        return report.made().isEmpty()
                ? ""
                : at.getTranslation("hub.report.heard-of", report.heard(), report.libraries());
    }

    static String moment(Instant when) {
        return MOMENT.format(when);
    }
}
