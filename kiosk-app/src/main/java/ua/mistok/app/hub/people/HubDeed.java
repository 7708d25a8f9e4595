package ua.mistok.app.hub.people;

import static ua.mistok.app.hub.people.HubPermission.APPROVE_CONTENT;
import static ua.mistok.app.hub.people.HubPermission.GIVE_TOKENS;
import static ua.mistok.app.hub.people.HubPermission.MANAGE_PEOPLE;
import static ua.mistok.app.hub.people.HubPermission.ORDER_REPORTS;
import static ua.mistok.app.hub.people.HubPermission.SEE_RESULTS;
import static ua.mistok.app.hub.people.HubPermission.SET_STATE;
import static ua.mistok.app.hub.people.HubPermission.TEND_FLEET;
import static ua.mistok.app.hub.people.HubPermission.WRITE_CONTENT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Everything that people do at the hub and that is noted. A name is never changed: rows hold it.
public enum HubDeed {
    /// Became the first of them.
    SET_UP,
    SIGNED_IN,
    /// By the provider of an organisation's accounts.
    SIGNED_IN_OUTSIDE,
    /// By the way out, or because nobody touched the page.
    SIGNED_OUT,
    /// A telephone makes codes from then on.
    DEVICE_TAKEN,
    MEMBER_ADDED(MANAGE_PEOPLE),
    /// Another name, other roles or places.
    MEMBER_CHANGED(MANAGE_PEOPLE),
    /// Another password; whoever was let go is back with it.
    PASSWORD_RESET(MANAGE_PEOPLE),
    /// Who they are to the provider of an organisation's accounts.
    OUTSIDE_SET(MANAGE_PEOPLE),
    /// Another telephone at the next time they sign in.
    DEVICE_RESET(MANAGE_PEOPLE),
    /// Figures of a place as a file.
    RESULTS_EXPORTED(SEE_RESULTS),
    MEMBER_LEFT(MANAGE_PEOPLE),
    /// A code for a new kiosk.
    KIOSK_INVITED(TEND_FLEET),
    /// A kiosk that asked by file was taken in.
    KIOSK_ADMITTED(TEND_FLEET),
    KIOSK_REVOKED(TEND_FLEET),
    /// A version of a pack waits for somebody else to read it.
    PACK_SENT(WRITE_CONTENT),
    /// It may go out.
    PACK_APPROVED(APPROVE_CONTENT),
    /// Its author has something to mend.
    PACK_RETURNED(APPROVE_CONTENT),
    /// More kiosks take it.
    PACK_WIDENED(SET_STATE),
    /// No further kiosk takes it, or again some do.
    PACK_STOPPED(SET_STATE),
    PACK_RESUMED(SET_STATE),
    /// Kiosks that took it return to the content before.
    PACK_ROLLED_BACK(SET_STATE),
    /// Kiosks take it off their shelves.
    PACK_WITHDRAWN(SET_STATE),
    /// A setting, a mode, a week, a survey or a campaign, for a place or a kiosk.
    STATE_SET(SET_STATE),
    STATE_WITHDRAWN(SET_STATE),
    /// To send, to run a mode, to start anew, or words for staff.
    ORDER_GIVEN(TEND_FLEET),
    /// What two contents of one name were.
    CONFLICT_SETTLED(TEND_FLEET),
    /// An address that is told when kiosks need a human.
    ALERT_ADDED(TEND_FLEET),
    ALERT_REMOVED(TEND_FLEET),
    /// A district, a community or a library.
    PLACE_ADDED(TEND_FLEET),
    /// From then on reports of a kind make themselves.
    REPORT_ORDERED(ORDER_REPORTS),
    REPORT_CANCELLED(ORDER_REPORTS),
    REPORT_MADE_AGAIN(ORDER_REPORTS),
    /// Somebody gets the reports of an order by e-mail, or no more.
    REPORT_READER_ADDED(ORDER_REPORTS),
    REPORT_READER_REMOVED(ORDER_REPORTS),
    /// A program may ask for figures.
    TOKEN_GIVEN(GIVE_TOKENS),
    TOKEN_REVOKED(GIVE_TOKENS);

    private final Optional<HubPermission> permission;

    HubDeed() {
        permission = Optional.empty();
    }

    HubDeed(HubPermission permission) {
        this.permission = Optional.of(permission);
    }

    /// What one must be allowed for it; empty for what whoever signs in does.
    public Optional<HubPermission> permission() {
        return permission;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return empty for what another version noted
    public static Optional<HubDeed> find(String stored) {
        return Arrays.stream(values()).filter(deed -> deed.stored().equals(stored)).findFirst();
    }
}
