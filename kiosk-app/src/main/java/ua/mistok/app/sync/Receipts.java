package ua.mistok.app.sync;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import ua.mistok.app.journal.FactName;
import ua.mistok.app.journal.Outbox;
import ua.mistok.app.log.LogId;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;
import ua.mistok.app.wire.Refusal;

/// What the hub answers, and what comes of it here. A receipt that is not of this hub, not for this
/// kiosk, or of another batch changes nothing.
final class Receipts {

    private final Acknowledgements acknowledgements;
    private final SetAside aside;
    private final Outbox outbox;
    private final UUID kiosk;
    private final InstantSource clock;

    Receipts(
            Acknowledgements acknowledgements,
            SetAside aside,
            Outbox outbox,
            UUID kiosk,
            InstantSource clock) {
        this.acknowledgements = acknowledgements;
        this.aside = aside;
        this.outbox = outbox;
        this.kiosk = kiosk;
        this.clock = clock;
    }

    /// What an answer is.
    sealed interface Read {

        record Good(Receipt receipt) implements Read {}

        /// The hub took nothing of the batch.
        record Refused(Refusal.Code code) implements Read {}

        /// Nobody knows who said it, or of what.
        record Nothing() implements Read {}
    }

    Read read(Hub hub, Sent sent, byte[] bytes) {
        try {
            var envelope = Envelope.read(bytes);
            var key = hub.verifyingKey();
            if (envelope.holds(Refusal.class)) {
                var refusal = envelope.open(Refusal.class, key);
                return refusal.message().equals(sent.batch())
                        ? new Read.Refused(refusal.code())
                        : new Read.Nothing();
            }
            var receipt = envelope.open(Receipt.class, key);
            var ours =
                    receipt.batch().equals(sent.batch())
                            && receipt.kiosk().equals(kiosk)
                            && receipt.journal().equals(sent.journal());
            return ours ? new Read.Good(receipt) : new Read.Nothing();
        } catch (NotUnderstood somethingElse) {
            return new Read.Nothing();
        }
    }

    /// On the disk when this returns. Broken off in between, the same is sent and said again.
    ///
    /// @param now it was just given; an older one says nothing of what the hub has lost since
    void take(Sent sent, Receipt receipt, boolean now) {
        var journal = new LogId(sent.journal());
        var settled = both(receipt.settled(), sent.seqs());
        var conflict = both(receipt.conflict(), sent.seqs());
        var refused = Ranges.NONE;
        aside.dealtWith(journal.toString(), settled.without(conflict), clock.instant());
        setAside(journal, conflict, SetAside.CONFLICT);
        var codes = new EnumMap<Refusal.Code, Ranges>(Refusal.Code.class);
        for (var fact : receipt.refused()) {
            codes.merge(fact.code(), Ranges.of(fact.seq(), fact.seq()), Ranges::and);
        }
        for (var code : codes.entrySet()) {
            var these = both(code.getValue(), sent.seqs());
            setAside(journal, these, code.getKey().stableName());
            refused = refused.and(these);
        }
        acknowledgements.note(journal, settled.and(refused), journals());
        if (!conflict.isEmpty()) {
            leave(journal);
        }
        if (now) {
            sendAgain(journal, receipt.missing().without(sent.seqs()));
        }
    }

    /// Of a batch that has this one fact: the hub takes none like it.
    void refuse(Sent sent, Refusal.Code code) {
        var journal = new LogId(sent.journal());
        setAside(journal, sent.seqs(), code.stableName());
        acknowledgements.note(journal, sent.seqs(), journals());
    }

    private void setAside(LogId journal, Ranges seqs, String why) {
        if (!seqs.isEmpty()) {
            aside.add(journal.toString(), seqs, why, clock.instant());
        }
    }

    /// Somebody else gives out the names of this journal as well.
    private void leave(LogId journal) {
        if (outbox.ends().getLast().journal().equals(journal)) {
            outbox.goOnInNew();
        }
    }

    /// A hub that was put back from its backup lacks what it had acknowledged.
    private void sendAgain(LogId journal, Ranges missing) {
        acknowledgements.forget(journal, missing.without(aside.of(journal.toString())));
    }

    private List<LogId> journals() {
        return outbox.ends().stream().map(FactName::journal).toList();
    }

    private static Ranges both(Ranges these, Ranges those) {
        return these.without(these.without(those));
    }
}
