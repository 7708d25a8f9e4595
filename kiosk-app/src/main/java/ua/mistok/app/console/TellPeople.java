package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Role;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.staff.Audit;
import ua.mistok.app.staff.Change;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.Person;
import ua.mistok.app.staff.Profile;
import ua.mistok.app.tables.Tell;

/// People and what they did in words, in the language of the moment.
final class TellPeople {

    private static final Duration HOUR = Duration.ofHours(1);

    private TellPeople() {}

    /// The first admin of a kiosk that knew no names is called by the role.
    static String name(Component at, Person person) {
        return person.name()
                .orElseGet(
                        () ->
                                person.roles().stream()
                                        .min(Comparator.reverseOrder())
                                        .map(role -> role(at, role))
                                        .orElse(person.id()));
    }

    /// Somebody by id, whoever has left included; the id itself if nobody has it.
    static String person(Component at, People people, String id) {
        if (id.equals(Audit.HUB)) {
            return at.getTranslation("console.people.hub");
        }
        return people.find(id)
                .map(
                        person ->
                                person.active()
                                        ? name(at, person)
                                        : at.getTranslation(
                                                "console.people.left", name(at, person)))
                .orElse(id);
    }

    /// What something was done to: somebody by name, a danger in words, all else by its id.
    static String about(Component at, People people, String id) {
        return Danger.find(id)
                .map(danger -> at.getTranslation("alarm.title." + danger.stableName()))
                .orElseGet(() -> person(at, people, id));
    }

    static String role(Component at, Role role) {
        return at.getTranslation("console.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /// «Бібліотекар, тренер · ГО «Разом»», or that the person does not work here any more.
    static String roles(Component at, Person person) {
        if (!person.active()) {
            return at.getTranslation("console.people.not-here");
        }
        var roles =
                person.roles().stream()
                        .sorted()
                        .map(role -> role(at, role))
                        .collect(Collectors.joining(", "));
        return person.partner().map(partner -> roles + " · " + partner).orElse(roles);
    }

    /// What another programme noted stands as it is.
    static String deed(Component at, String name) {
        return Deed.find(name)
                .map(deed -> at.getTranslation("console.deed." + deed.stableName()))
                .orElse(name);
    }

    /// «26.11.2026, 14:00–15:00»: facts know no finer time.
    static String hour(Component at, FactHeader header) {
        if (header.clock() == FactHeader.Clock.UNSET) {
            return at.getTranslation("console.unknown-date");
        }
        var begin = header.hour();
        return Tell.day(begin.atZone(Tell.KYIV).toLocalDate())
                + ", "
                + Tell.time(begin)
                + "–"
                + Tell.time(begin.plus(HOUR));
    }

    static String fault(Component at, Change.Fault fault) {
        return switch (fault) {
            case NAME_MISSING -> at.getTranslation("console.people.name-missing");
            case NAME_LONG ->
                    at.getTranslation(
                            "console.people.name-long",
                            Profile.LONGEST_NAME,
                            Profile.LONGEST_PARTNER);
            case NAME_TAKEN -> at.getTranslation("console.people.name-taken");
            case NO_ROLE -> at.getTranslation("console.people.no-role");
            case LAST_ADMIN -> at.getTranslation("console.people.last-admin");
            case UNKNOWN -> at.getTranslation("console.people.unknown");
        };
    }
}
