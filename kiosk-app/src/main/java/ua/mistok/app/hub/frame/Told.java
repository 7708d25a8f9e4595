package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.mistok.app.hub.people.Change;
import ua.mistok.app.hub.people.Grant;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.people.Password;
import ua.mistok.app.hub.place.Node;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;

/// What the views of people have in common to say, in the language of the moment.
final class Told {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Kyiv"));

    private Told() {}

    static String role(Component at, HubRole role) {
        return at.getTranslation("hub.role." + word(role));
    }

    static String place(Component at, Node node) {
        return node.name().in(Tell.language(at));
    }

    static String grant(Component at, Places places, Grant grant) {
        var place = places.find(grant.place()).map(node -> place(at, node)).orElse(grant.place());
        return at.getTranslation("hub.grant", role(at, grant.role()), place);
    }

    static String grants(Component at, Places places, Member member) {
        return member.grants().stream()
                .map(grant -> grant(at, places, grant))
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    static String fault(Component at, Change.Fault fault) {
        return at.getTranslation("hub.fault." + word(fault));
    }

    static String fault(Component at, Password.Fault fault) {
        return at.getTranslation(
                "hub.password." + word(fault), Password.SHORTEST, Password.LONGEST);
    }

    /// What a newer hub noted is told by its name.
    static String deed(Component at, String stored) {
        return HubDeed.find(stored)
                .map(deed -> at.getTranslation("hub.deed." + word(deed)))
                .orElse(stored);
    }

    static String moment(Instant when) {
        return MOMENT.format(when);
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
