package ua.mistok.app.sync;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.app.journal.Delivered;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.log.LogId;
import ua.mistok.app.wire.Ranges;

/// What the hub has answered of this kiosk's journals, refusals among it. Another hub begins with
/// nothing. For several threads.
public final class Acknowledgements implements Delivered {

    private final Ledger ledger;
    private final Membership membership;
    private final SetAside aside;
    private Acknowledged known;

    Acknowledgements(Ledger ledger, Membership membership, SetAside aside) {
        this.ledger = ledger;
        this.membership = membership;
        this.aside = aside;
        this.known =
                ledger.latest(Acknowledged.KIND, Acknowledged.class)
                        .orElseGet(() -> new Acknowledged("", Map.of()));
    }

    /// What today's hub has answered of a journal.
    synchronized Ranges of(LogId journal) {
        return current().of(journal.toString());
    }

    /// On the disk when this returns.
    ///
    /// @param there every journal that this kiosk has; nothing is kept of others
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; then nothing is acknowledged
    synchronized void note(LogId journal, Ranges answered, Collection<LogId> there) {
        var now = current().with(journal.toString(), answered);
        if (!now.equals(known)) {
            var kept = there.stream().map(LogId::toString).collect(Collectors.toSet());
            var less = now.only(kept);
            ledger.append(Acknowledged.KIND, less);
            known = less;
        }
    }

    /// They shall be sent again; on the disk when this returns.
    synchronized void forget(LogId journal, Ranges seqs) {
        var now = current();
        var less = now.without(journal.toString(), seqs);
        if (!less.equals(now)) {
            ledger.append(Acknowledged.KIND, less);
            known = less;
        }
    }

    private Acknowledged current() {
        var hub = membership.hub().map(Hub::key).orElse("");
        return known.hub().equals(hub) ? known : new Acknowledged(hub, Map.of());
    }

    /// Without a hub nobody waits. What was refused waits for a person, who may want to see it.
    @Override
    public boolean has(LogId journal, long last) {
        return membership.hub().isEmpty()
                || of(journal).missing(last).isEmpty() && !aside.has(journal.toString());
    }

    @Override
    public synchronized long highest(LogId journal) {
        return known.of(journal.toString()).last();
    }
}
