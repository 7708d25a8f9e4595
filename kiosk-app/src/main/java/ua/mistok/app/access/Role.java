package ua.mistok.app.access;

import static ua.mistok.app.access.Permission.ALLOW_WORDS;
import static ua.mistok.app.access.Permission.HANDLE_MACHINE;
import static ua.mistok.app.access.Permission.LEAD_CLASS;
import static ua.mistok.app.access.Permission.PLAN_EVENTS;
import static ua.mistok.app.access.Permission.PUBLISH_CONTENT;
import static ua.mistok.app.access.Permission.READ_WORDS;
import static ua.mistok.app.access.Permission.RUN_MODES;
import static ua.mistok.app.access.Permission.SEE_DAY;
import static ua.mistok.app.access.Permission.SEE_RESULTS;
import static ua.mistok.app.access.Permission.TEND_CONTENT;
import static ua.mistok.app.access.Permission.WRITE_CONTENT;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What somebody is at this kiosk; one person may be several things. This is the table of who may
/// do what, and the only one.
public enum Role {
    @JsonProperty("librarian")
    LIBRARIAN(
            SEE_DAY,
            SEE_RESULTS,
            READ_WORDS,
            ALLOW_WORDS,
            RUN_MODES,
            PLAN_EVENTS,
            LEAD_CLASS,
            TEND_CONTENT,
            HANDLE_MACHINE),
    /// Of the library, or of an organisation that is its partner.
    @JsonProperty("trainer")
    TRAINER(SEE_DAY, SEE_RESULTS, PLAN_EVENTS, LEAD_CLASS),
    @JsonProperty("author")
    AUTHOR(SEE_DAY, SEE_RESULTS, TEND_CONTENT, WRITE_CONTENT),
    /// Reads what an author wrote before it is shown.
    @JsonProperty("reviewer")
    REVIEWER(SEE_DAY, SEE_RESULTS, TEND_CONTENT, PUBLISH_CONTENT),
    /// Everything.
    @JsonProperty("admin")
    ADMIN(Permission.values());

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// What somebody with these roles may do.
    public static Set<Permission> permissions(Collection<Role> roles) {
        var all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
