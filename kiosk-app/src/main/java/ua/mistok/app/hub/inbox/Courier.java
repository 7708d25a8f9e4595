package ua.mistok.app.hub.inbox;

import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.fleet.JoinedKiosk;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.JoinAnswer;
import ua.mistok.app.wire.JoinRequest;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;

/// Takes in what a person carried here on a stick, and answers with files to carry back. The same
/// inbox as over a network: any mix of both, in any order, any number of times, never doubles.
public final class Courier {

    private final Inbox inbox;
    private final Fleet fleet;
    private final Desires desires;
    private final HubKeys keys;

    public Courier(Inbox inbox, Fleet fleet, Desires desires, HubKeys keys) {
        this.inbox = inbox;
        this.fleet = fleet;
        this.desires = desires;
        this.keys = keys;
    }

    /// What became of a file.
    public sealed interface Outcome {

        /// Its facts are in; this goes back, and what its kiosk shall run.
        record Taken(CourierFile file, Receipt receipt, CourierFile back, CourierFile desired)
                implements Outcome {}

        /// Its counts are in; nothing goes back.
        ///
        /// @param isNew false if all of them were known
        record Counted(CourierFile file, boolean isNew) implements Outcome {}

        /// A kiosk asks to be taken in: somebody must answer for it.
        ///
        /// @param request who asks, as it says itself
        record Asks(CourierFile file, JoinRequest request) implements Outcome {}

        /// Nothing of it was taken.
        record Refused(CourierFile file, Refusal.Code code) implements Outcome {}

        /// Of somebody else, or meant for a kiosk.
        record NotForUs(CourierFile file) implements Outcome {}
    }

    /// @throws ua.mistok.app.db.StoreFailure if the database refuses; then nothing was taken
    public Outcome receive(CourierFile file) {
        var kind = CourierFile.Kind.of(file.name());
        try {
            if (kind.filter(CourierFile.Kind.BATCH::equals).isPresent()) {
                return take(file);
            }
            if (kind.filter(CourierFile.Kind.TOTALS::equals).isPresent()) {
                var isNew = inbox.takeTotals(file.open(keys.opening()));
                return new Outcome.Counted(file, isNew);
            }
            if (kind.filter(CourierFile.Kind.JOIN::equals).isPresent()) {
                var request = file.open(keys.opening()).openIntroduction(JoinRequest.class);
                return new Outcome.Asks(file, request);
            }
            return new Outcome.NotForUs(file);
        } catch (NotUnderstood no) {
            return new Outcome.Refused(file, no.code());
        }
    }

    private Outcome take(CourierFile file) throws NotUnderstood {
        var envelope = file.open(keys.opening());
        var receipt = inbox.take(envelope);
        var kiosk = fleet.find(envelope.sender()).orElseThrow();
        var back = CourierFile.of(keys.sign(receipt), kiosk.kiosk(), kiosk.sealing());
        return new Outcome.Taken(file, receipt, back, desired(kiosk));
    }

    private CourierFile desired(JoinedKiosk kiosk) {
        return CourierFile.of(keys.sign(desires.of(kiosk)), kiosk.kiosk(), kiosk.sealing());
    }

    /// Takes in a kiosk that somebody answers for.
    ///
    /// @param file a request to join
    /// @param library what its people call it
    /// @param place a node of the place tree
    /// @return the answer, to be carried back
    /// @throws NotUnderstood if it is no such file, or of a kiosk that is known by another key
    public CourierFile admit(CourierFile file, String library, String place) throws NotUnderstood {
        var request = file.open(keys.opening());
        JoinAnswer answer = fleet.admit(request, library, place);
        var sealing = fleet.find(answer.kiosk()).orElseThrow().sealing();
        return CourierFile.of(keys.sign(answer), answer.kiosk(), sealing);
    }
}
