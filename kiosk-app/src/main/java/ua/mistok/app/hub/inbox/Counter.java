package ua.mistok.app.hub.inbox;

import java.io.IOException;
import java.util.Optional;
import ua.mistok.app.hub.desired.Desires;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.wire.Body;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Refusal;
import ua.mistok.config.key.Hash;

/// Where envelopes are handed in and answered: each answer is signed by the hub and names what it
/// answers, a refusal too. Nothing of what was sent stands in it.
public final class Counter {

    private final Inbox inbox;
    private final Fleet fleet;
    private final Desires desires;
    private final HubKeys keys;

    Counter(Inbox inbox, Fleet fleet, Desires desires, HubKeys keys) {
        this.inbox = inbox;
        this.fleet = fleet;
        this.desires = desires;
        this.keys = keys;
    }

    /// Who this hub is.
    public Envelope card() {
        return keys.sign(fleet.card());
    }

    /// @param sealed a request to join, sealed to this hub
    public Answer join(byte[] sealed) {
        return answer(sealed, () -> fleet.join(Envelope.read(open(sealed))));
    }

    /// @param bytes a batch in its envelope
    public Answer take(byte[] bytes) {
        return answer(bytes, () -> inbox.take(Envelope.read(bytes)));
    }

    /// @param bytes a question for what shall run, in its envelope
    public Answer desired(byte[] bytes) {
        return answer(bytes, () -> desires.answer(Envelope.read(bytes)));
    }

    /// What a kiosk sealed for this hub, such as a file of a stick.
    ///
    /// @throws NotUnderstood if it was not sealed for this hub, or changed since
    public byte[] open(byte[] sealed) throws NotUnderstood {
        try {
            return keys.opening().open(sealed);
        } catch (IOException notOurs) {
            throw new NotUnderstood(Refusal.Code.MALFORMED);
        }
    }

    /// @param refused the code, if nothing was taken
    public record Answer(Envelope envelope, Optional<Refusal.Code> refused) {}

    private interface Question {
        Body ask() throws NotUnderstood;
    }

    private Answer answer(byte[] bytes, Question question) {
        try {
            return new Answer(keys.sign(question.ask()), Optional.empty());
        } catch (NotUnderstood no) {
            var refusal = new Refusal(Hash.of(bytes), no.code());
            return new Answer(keys.sign(refusal), Optional.of(no.code()));
        }
    }
}
