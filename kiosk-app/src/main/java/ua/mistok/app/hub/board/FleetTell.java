package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.mistok.app.hub.fleet.KioskState;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.wire.Refusal;

/// What the pages of the fleet have in common to say, in the language of the moment.
final class FleetTell {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Kyiv"));
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000 * MEGA;

    private FleetTell() {}

    static String moment(Instant when) {
        return MOMENT.format(when);
    }

    static String place(Component at, Node node) {
        return node.name().in(Tell.language(at));
    }

    static String level(Component at, Node.Level level) {
        return at.getTranslation("hub.level." + word(level));
    }

    static String place(Component at, Places places, String id) {
        return places.find(id).map(node -> place(at, node)).orElse(id);
    }

    static String need(Component at, Need need) {
        return at.getTranslation("hub.need." + word(need));
    }

    /// What to do about it.
    static String advice(Component at, Need need) {
        return at.getTranslation("hub.advice." + word(need));
    }

    /// What a kiosk needs, or that it is well.
    static String needs(Component at, KioskState state) {
        if (state.revoked()) {
            return at.getTranslation("hub.fleet.revoked");
        }
        return state.needs().isEmpty()
                ? at.getTranslation("hub.fleet.well")
                : state.needs().stream()
                        .map(need -> need(at, need))
                        .collect(Collectors.joining(" · "));
    }

    static String heard(Component at, KioskState state) {
        return state.report()
                .map(report -> moment(report.heard()))
                .orElseGet(() -> at.getTranslation("hub.fleet.never"));
    }

    static String bytes(Component at, long bytes) {
        return bytes >= GIGA
                ? at.getTranslation("hub.fleet.gigabytes", bytes / GIGA)
                : at.getTranslation("hub.fleet.megabytes", bytes / MEGA);
    }

    static String drift(Component at, Duration drift) {
        if (drift.abs().compareTo(Duration.ofMinutes(2)) < 0) {
            return at.getTranslation("hub.kiosk.clock.right");
        }
        var minutes = drift.abs().toMinutes();
        return drift.isNegative()
                ? at.getTranslation("hub.kiosk.clock.behind", minutes)
                : at.getTranslation("hub.kiosk.clock.ahead", minutes);
    }

    static String refusal(Component at, Refusal.Code code) {
        return at.getTranslation("hub.refusal." + code.stableName());
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
