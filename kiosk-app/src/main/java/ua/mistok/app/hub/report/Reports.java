package ua.mistok.app.hub.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;

/// The reports of a hub: which are ordered, which are there, and how they come about. For several
/// threads, and for several hubs on one database.
public final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    /// A library's week is of no news then; its figures stay. Longer than what a hub makes up for,
    /// or it would be made anew.
    private static final Duration WEEKS_KEPT = Duration.ofDays(7L * 2 * Timetable.WEEKS_BACK);

    private final HubStore store;
    private final ReportPress press;
    private final InstantSource clock;

    public Reports(
            HubStore store, HubResults results, Shelf shelf, Places places, InstantSource clock) {
        this.store = store;
        this.press = new ReportPress(results, shelf, places);
        this.clock = clock;
    }

    /// From now on, and of the last period that is over; to order twice is to order once.
    public void order(ReportOrder order) {
        var through = Timetable.before(order.kind(), clock.instant());
        store.write(sql -> OrderStore.add(sql, order, through));
    }

    /// What is made stays.
    public void cancel(ReportOrder order) {
        store.write(sql -> OrderStore.remove(sql, order));
    }

    /// Orders at some places and below.
    public List<ReportOrder> orders(Set<String> places) {
        return store.read(sql -> OrderStore.at(sql, places));
    }

    /// Reports of some places and of all below, the newest first.
    ///
    /// @param from 0 is the first
    public List<Report> list(Set<String> places, int from, int most) {
        return store.read(sql -> ReportStore.list(sql, places, from, most));
    }

    /// A PDF; empty while it waits for the first time.
    public Optional<byte[]> file(ReportName name) {
        return store.read(sql -> ReportStore.file(sql, name));
    }

    /// It is made once more, of all that is known then.
    public void again(ReportName name) {
        store.write(sql -> ReportStore.again(sql, name, clock.instant()));
    }

    /// Makes everything that is due and that no other hub is at.
    public void run() {
        var now = clock.instant();
        store.write(
                sql -> {
                    OrderStore.call(sql, now);
                    ReportStore.forget(sql, ReportKind.LIBRARY_WEEK, now.minus(WEEKS_KEPT));
                });
        while (makeNext()) {}
    }

    /// The row is held while its report is made: should this hub fall, another takes it.
    private boolean makeNext() {
        var now = clock.instant();
        return store.change(
                sql -> ReportStore.makeNext(sql, now, (name, heard) -> make(name, heard, now)));
    }

    private Optional<byte[]> make(ReportName name, Heard heard, Instant now) {
        try {
            return Optional.of(press.pdf(name, heard, now));
        } catch (RuntimeException failed) { // whatever is wrong with one must not stop the others
            LOG.warn("The report {} waits for another time", name.file(), failed);
            return Optional.empty();
        }
    }
}
