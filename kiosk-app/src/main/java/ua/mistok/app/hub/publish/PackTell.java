package ua.mistok.app.hub.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import ua.mistok.app.hub.packs.Difference;
import ua.mistok.app.hub.packs.PackVersion;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;

/// What the pages of packs have in common to say, in the language of the moment.
final class PackTell {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Kyiv"));
    private static final int KILO = 1000;

    /// Those that have a sentence; a mistake in a file is told on the kiosk, with its line.
    private static final Set<String> KNOWN =
            Set.of(
                    "damaged",
                    "disk",
                    "expired",
                    "needed-by-others",
                    "not-given-out",
                    "older",
                    "same-version-other-bytes",
                    "shipped",
                    "unknown-key",
                    "wrong-signature");

    private PackTell() {}

    static String moment(Instant when) {
        return MOMENT.format(when);
    }

    static String name(Component at, PackVersion version) {
        return version.name().in(Tell.language(at));
    }

    static String place(Component at, Places places, String id) {
        return places.find(id).map(node -> node.name().in(Tell.language(at))).orElse(id);
    }

    static String state(Component at, PackVersion version) {
        if (version.withdrawn()) {
            return at.getTranslation("hub.pack.withdrawn");
        }
        return version.copyOf()
                .map(older -> at.getTranslation("hub.pack.copy", Integer.toString(older)))
                .orElseGet(() -> at.getTranslation("hub.pack.state." + word(version.state())));
    }

    /// Why a kiosk has not what it shall have.
    static String failure(Component at, String code) {
        return KNOWN.contains(code)
                ? at.getTranslation("hub.pack.failure." + code)
                : at.getTranslation("hub.pack.failed", code);
    }

    static String kind(Component at, Difference.Kind kind) {
        return at.getTranslation("hub.review.kind." + word(kind));
    }

    static String what(Component at, Difference.What what) {
        return at.getTranslation("hub.review.what." + word(what));
    }

    /// Of a file: whole kilobytes, and bytes below one.
    static String size(Component at, long bytes) {
        return bytes < KILO
                ? at.getTranslation("hub.review.bytes", bytes)
                : at.getTranslation("hub.review.kilobytes", Math.round((double) bytes / KILO));
    }

    static Section panel(String heading) {
        var panel = new Section(new H2(heading));
        panel.addClassNames("panel", "pack");
        return panel;
    }

    static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
