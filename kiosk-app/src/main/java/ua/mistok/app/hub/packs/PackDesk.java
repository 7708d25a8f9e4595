package ua.mistok.app.hub.packs;

import java.util.Optional;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;

/// What people do with packs before any kiosk sees them: one sends, another reads and answers.
public final class PackDesk {

    /// Of a note to an author, in characters.
    public static final int LONGEST_NOTE = 1000;

    private final HubDesk desk;
    private final Packs packs;

    public PackDesk(HubDesk desk, Packs packs) {
        this.desk = desk;
        this.packs = packs;
    }

    /// Whether whoever is signed in may say that this may go out: whoever sent it may not.
    public boolean mayApprove(PackVersion version) {
        return version.state() == PackVersion.State.WAITING
                && desk.may(HubPermission.APPROVE_CONTENT, version.place())
                && !version.author().equals(actor());
    }

    public boolean maySend(Looked.Fit fit) {
        return desk.may(HubPermission.WRITE_CONTENT, fit.place());
    }

    /// Keeps a fit archive for somebody else to read.
    ///
    /// @return empty if a version of that number was approved meanwhile
    /// @throws ua.mistok.app.hub.people.NotAllowedHere for a pack of a place where whoever is
    ///     signed in writes nothing
    public Optional<PackVersion> send(Looked.Fit fit) {
        var author = actor();
        var manifest = fit.archive().manifest();
        return desk.attempt(
                HubDeed.PACK_SENT,
                fit.place(),
                manifest.pack().slug() + " " + manifest.version(),
                () -> packs.keep(fit, author),
                Optional::isPresent);
    }

    /// @param read as it was shown to whoever is signed in
    public Approval approve(PackVersion read) {
        var reviewer = actor();
        return desk.attempt(
                HubDeed.PACK_APPROVED,
                read.place(),
                read.named(),
                () -> packs.approve(read, reviewer),
                Approval.Done.class::isInstance);
    }

    /// @param note to its author, [#LONGEST_NOTE] at most
    /// @return false if it changed meanwhile
    public boolean sendBack(PackVersion read, String note) {
        var reviewer = actor();
        return desk.attempt(
                HubDeed.PACK_RETURNED,
                read.place(),
                read.named(),
                () -> packs.sendBack(read, reviewer, note),
                done -> done);
    }

    /// Without a name for whoever is not signed in, and may do nothing.
    private String actor() {
        return desk.who().map(Member::id).orElse("");
    }
}
