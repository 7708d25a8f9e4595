package ua.mistok.app.hub.people;

import static ua.mistok.app.hub.people.HubPermission.APPROVE_CONTENT;
import static ua.mistok.app.hub.people.HubPermission.GIVE_TOKENS;
import static ua.mistok.app.hub.people.HubPermission.MANAGE_PEOPLE;
import static ua.mistok.app.hub.people.HubPermission.ORDER_REPORTS;
import static ua.mistok.app.hub.people.HubPermission.READ_ACTS;
import static ua.mistok.app.hub.people.HubPermission.SEE_FLEET;
import static ua.mistok.app.hub.people.HubPermission.SEE_PACKS;
import static ua.mistok.app.hub.people.HubPermission.SEE_RESULTS;
import static ua.mistok.app.hub.people.HubPermission.SET_STATE;
import static ua.mistok.app.hub.people.HubPermission.TEND_FLEET;
import static ua.mistok.app.hub.people.HubPermission.WRITE_CONTENT;

import java.util.Locale;
import java.util.Set;

/// What somebody is at a place and everywhere below it. This is the table of who may do what at a
/// hub, and the only one.
public enum HubRole {
    VIEWER(SEE_RESULTS),
    LIBRARIAN(SEE_FLEET, SEE_RESULTS),
    TRAINER(SEE_RESULTS),
    AUTHOR(SEE_RESULTS, SEE_PACKS, WRITE_CONTENT),
    /// Reads what an author wrote before it goes out.
    REVIEWER(SEE_RESULTS, SEE_PACKS, APPROVE_CONTENT),
    /// Looks after a region.
    COORDINATOR(
            SEE_FLEET,
            TEND_FLEET,
            SEE_RESULTS,
            ORDER_REPORTS,
            GIVE_TOKENS,
            SEE_PACKS,
            SET_STATE,
            MANAGE_PEOPLE,
            READ_ACTS),
    /// Everything.
    ADMIN(HubPermission.values());

    private final Set<HubPermission> permissions;

    HubRole(HubPermission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public boolean may(HubPermission permission) {
        return permissions.contains(permission);
    }

    Set<HubPermission> permissions() {
        return permissions;
    }

    /// As it is stored; never changed.
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HubRole of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
