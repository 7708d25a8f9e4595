package ua.mistok.app.hub.packs;

import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Places;

/// What people do with packs that were approved: who gives one to a place may do so there; who
/// takes it back from everybody answers for all the places that it went to.
public final class RingDesk {

    private final HubDesk desk;
    private final Rings rings;

    public RingDesk(HubDesk desk, Rings rings) {
        this.desk = desk;
        this.rings = rings;
    }

    /// Whether whoever is signed in may give packs to a place.
    public boolean mayWiden(String place) {
        return desk.may(HubPermission.SET_STATE, place);
    }

    /// Whether they may stop it, lead kiosks back.
    public boolean mayTakeBack(PackVersion version) {
        return desk.may(HubPermission.SET_STATE, rings.reach(version));
    }

    /// Whether they may withdraw it, be it where it may.
    public boolean mayWithdraw() {
        return desk.may(HubPermission.SET_STATE, Places.ROOT);
    }

    /// @return false for a version that nobody takes any more
    /// @throws ua.mistok.app.hub.people.NotAllowedHere at a place where they may not
    public boolean widen(PackVersion version, Target target) {
        return desk.attempt(
                HubDeed.PACK_WIDENED,
                target.place(),
                version.named(),
                () -> rings.widen(version, target),
                done -> done);
    }

    public void stop(PackVersion version) {
        desk.act(
                HubDeed.PACK_STOPPED,
                rings.reach(version),
                version.named(),
                () -> rings.stop(version));
    }

    public void resume(PackVersion version) {
        desk.act(
                HubDeed.PACK_RESUMED,
                rings.reach(version),
                version.named(),
                () -> rings.resume(version));
    }

    public Rings.Back rollBack(PackVersion version) {
        var member = desk.who().map(Member::id).orElse("");
        return desk.attempt(
                HubDeed.PACK_ROLLED_BACK,
                rings.reach(version),
                version.named(),
                () -> rings.rollBack(version, member),
                Rings.Back.Done.class::isInstance);
    }

    /// For every kiosk of the hub: a stick may have brought it anywhere.
    public void withdraw(PackVersion version) {
        desk.act(
                HubDeed.PACK_WITHDRAWN,
                Places.ROOT,
                version.pack().slug(),
                () -> rings.withdraw(version.pack()));
    }
}
