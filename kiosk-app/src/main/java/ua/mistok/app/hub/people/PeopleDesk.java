package ua.mistok.app.hub.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.hub.place.Places;

/// Lets people in and out. Nobody gives what they do not have: a role only at places where the
/// giver may do all that it allows, and a change only of people of whom all that holds.
public final class PeopleDesk {

    /// Signs that can be seen, and no spaces.
    private static final Pattern OUTSIDE = Pattern.compile("[!-~]{0,255}");

    private final HubDesk desk;
    private final Places places;
    private final ChangeStore changes;

    PeopleDesk(HubDesk desk, Places places, ChangeStore changes) {
        this.desk = desk;
        this.places = places;
        this.changes = changes;
    }

    public Change add(Profile profile, String password) {
        var actor = actor(HubDeed.MEMBER_ADDED);
        var fault = profile.fault().or(() -> notGiven(actor, profile.grants()));
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        return Password.fault(profile.login(), password)
                .<Change>map(Change.Unfit::new)
                .orElseGet(() -> changes.add(actor.id(), profile, SecretHash.of(password)));
    }

    public Change change(Member member, Profile profile) {
        var actor = actor(HubDeed.MEMBER_CHANGED);
        var fault =
                profile.fault()
                        .or(() -> notGiven(actor, profile.grants()))
                        .or(() -> notGiven(actor, member.grants()));
        return fault.<Change>map(Change.Refused::new)
                .orElseGet(() -> changes.change(actor.id(), member.id(), profile));
    }

    /// Sets another password; whoever was let go is back.
    public Change resetPassword(Member member, String password) {
        var actor = actor(HubDeed.PASSWORD_RESET);
        var fault = notGiven(actor, member.grants());
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        return Password.fault(member.login(), password)
                .<Change>map(Change.Unfit::new)
                .orElseGet(
                        () -> changes.password(actor.id(), member.id(), SecretHash.of(password)));
    }

    /// Says who they are to the provider of an organisation's accounts.
    ///
    /// @param typed a subject, or an e-mail address; blank for who signs in here alone
    public Change setOutside(Member member, String typed) {
        var actor = actor(HubDeed.OUTSIDE_SET);
        var name = typed.strip();
        var fault =
                notGiven(actor, member.grants())
                        .or(
                                () ->
                                        OUTSIDE.matcher(name).matches()
                                                ? Optional.empty()
                                                : Optional.of(Change.Fault.OUTSIDE_FORM));
        // The provider's subjects tell small letters from capitals, addresses do not.
        var kept = name.contains("@") ? name.toLowerCase(Locale.ROOT) : name;
        return fault.<Change>map(Change.Refused::new)
                .orElseGet(
                        () ->
                                changes.outside(
                                        actor.id(),
                                        member.id(),
                                        Optional.of(kept).filter(of -> !of.isEmpty())));
    }

    /// The next time they sign in, they take another telephone.
    public Change resetDevice(Member member) {
        var actor = actor(HubDeed.DEVICE_RESET);
        return notGiven(actor, member.grants())
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> changes.forgetDevice(actor.id(), member.id()));
    }

    public Change letGo(Member member) {
        var actor = actor(HubDeed.MEMBER_LEFT);
        return notGiven(actor, member.grants())
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> changes.letGo(actor.id(), member.id()));
    }

    /// Whether a control that changes this member is drawn.
    public boolean mayChange(Member member) {
        return desk.who().flatMap(actor -> notGiven(actor, member.grants())).isEmpty();
    }

    /// Whether whoever is signed in could give this role somewhere.
    public boolean mayGive(HubRole role) {
        return desk.who()
                .filter(
                        actor ->
                                actor.grants().stream()
                                        .map(Grant::place)
                                        .map(places::above)
                                        .anyMatch(above -> has(actor, above, role)))
                .isPresent();
    }

    private Optional<Change.Fault> notGiven(Member actor, Set<Grant> grants) {
        return grants.stream()
                        .allMatch(grant -> has(actor, places.above(grant.place()), grant.role()))
                ? Optional.empty()
                : Optional.of(Change.Fault.NOT_YOURS);
    }

    private static boolean has(Member actor, Set<String> above, HubRole role) {
        var mine = actor.permissions(above);
        return mine.contains(HubPermission.MANAGE_PEOPLE) && mine.containsAll(role.permissions());
    }

    private Member actor(HubDeed deed) {
        return desk.who()
                .filter(member -> member.may(HubPermission.MANAGE_PEOPLE))
                .orElseThrow(() -> new NotAllowedHere(deed));
    }
}
