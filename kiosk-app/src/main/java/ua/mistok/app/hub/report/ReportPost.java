package ua.mistok.app.hub.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.mail.MailAddress;
import ua.mistok.app.hub.mail.MailLine;

/// Sends reports to whom somebody named for them: each once, as soon as it is made. What does not
/// go is tried again, later and later. For several threads, and for several hubs on one database.
public final class ReportPost {

    /// More addresses than this are too many for an order.
    public static final int MOST = 20;

    /// A hub that took a parcel and is not heard of again has died: another one sends it. Longer
    /// than files take on a slow line.
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final int AT_ONCE = 100;

    private final HubStore store;
    private final MailLine line;
    private final ReportLetter letter;
    private final InstantSource clock;
    private volatile boolean stopping;

    ReportPost(HubStore store, MailLine line, ReportLetter letter, InstantSource clock) {
        this.store = store;
        this.line = line;
        this.letter = letter;
        this.clock = clock;
    }

    /// What came of naming somebody.
    public enum Outcome {
        ADDED,
        KNOWN,
        NO_ADDRESS,
        TOO_MANY,
        /// Nothing is made of it any more.
        CANCELLED
    }

    /// Whether letters can go at all.
    public boolean isSet() {
        return line.isSet();
    }

    /// From now on what this order makes goes there; what is made already does not.
    public Outcome add(ReportOrder order, String address) {
        if (!MailAddress.accepts(address)) {
            return Outcome.NO_ADDRESS;
        }
        var now = now();
        return store.change(
                sql -> {
                    if (!OrderStore.hold(sql, order)) {
                        return Outcome.CANCELLED;
                    }
                    if (ReaderStore.count(sql, order) >= MOST) {
                        return Outcome.TOO_MANY;
                    }
                    return ReaderStore.add(sql, order, address, now)
                            ? Outcome.ADDED
                            : Outcome.KNOWN;
                });
    }

    /// What waits for them is not sent any more.
    public void remove(ReportOrder order, String address) {
        store.write(sql -> ReaderStore.remove(sql, order, address));
    }

    /// Of orders at some places and below.
    public List<ReportReader> list(Set<String> places) {
        return store.read(sql -> ReaderStore.at(sql, places));
    }

    /// Until nothing is due; the rest waits for the next time.
    void send() {
        for (var sent = 0; sent < AT_ONCE && !stopping; sent++) {
            var now = now();
            var parcel = store.change(sql -> ParcelStore.take(sql, now, now.plus(LEASE)));
            if (parcel.isEmpty()) {
                return;
            }
            send(parcel.get());
        }
    }

    private void send(Parcel parcel) {
        var fault = line.send(letter.of(parcel));
        var now = now();
        store.write(
                sql ->
                        fault.ifPresentOrElse(
                                why -> ParcelStore.failed(sql, parcel, why, now),
                                () -> ParcelStore.sent(sql, parcel, now)));
    }

    /// What is under way is the last; the rest is for another hub, or the next start.
    void breakOff() {
        stopping = true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
