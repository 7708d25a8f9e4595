package ua.mistok.app.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.desired.Orders;
import ua.mistok.app.disk.StickFolder;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.Outbox;
import ua.mistok.app.journal.TotalsStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Pulse;

/// The exchange of a kiosk with its hub, wired by hand upon a real ledger and journal. Contact is
/// made when a test says so.
public final class SyncRooms {

    public final Membership membership;
    public final SetAside aside;
    public final Acknowledgements acknowledgements;
    public final Outbox outbox;
    public final Waiting waiting;
    public final Receipts receipts;
    public final DesiredState desired;
    public final Orders orders;
    public final Dispatch dispatch;
    public final Joining joining;
    public final Courier courier;
    public final Workbench workbench;
    public final AtomicInteger hurried = new AtomicInteger();

    public SyncRooms(
            Ledger ledger,
            Membership membership,
            SetAside aside,
            Acknowledgements acknowledgements,
            Journal journal,
            Identity identity,
            Path sticks,
            Supplier<List<TotalsStore.Totalled>> totals,
            InstantSource clock,
            Random random) {
        this.membership = membership;
        this.aside = aside;
        this.acknowledgements = acknowledgements;
        var client = new HubClient(Trust.machine(), Duration.ofSeconds(20));
        var kiosk = identity.kiosk().uuid();
        outbox = new Outbox(journal);
        waiting = new Waiting(outbox, acknowledgements);
        receipts = new Receipts(acknowledgements, aside, outbox, kiosk, clock);
        desired = new DesiredState(ledger);
        orders = new Orders(ledger, clock);
        var pull =
                new Pull(
                        membership,
                        desired,
                        orders,
                        PackFetch.NONE,
                        client,
                        kiosk,
                        identity.signing(),
                        clock);
        dispatch =
                new Dispatch(
                        membership,
                        waiting,
                        receipts,
                        aside,
                        client,
                        pull,
                        ledger,
                        kiosk,
                        identity.signing(),
                        (waits, set) ->
                                new Pulse(
                                        "0.1.0",
                                        clock.instant(),
                                        waits,
                                        set,
                                        5_000_000_000L,
                                        Map.of("national", 1),
                                        1,
                                        0,
                                        0,
                                        List.of()),
                        clock,
                        random);
        dispatch.hurriesBy(hurried::incrementAndGet);
        joining =
                new Joining(
                        membership,
                        client,
                        identity,
                        ledger,
                        () -> "Бібліотека села Вербове",
                        "0.1.0",
                        clock);
        courier =
                new Courier(
                        membership,
                        waiting,
                        receipts,
                        joining,
                        pull,
                        new StickFolder(sticks, Courier.FOLDER),
                        totals,
                        identity,
                        ledger,
                        clock);
        workbench = new Workbench(aside, acknowledgements, outbox, clock, hurried::incrementAndGet);
    }

    /// Upon a ledger and a journal that know nothing of a hub.
    public static SyncRooms on(
            Ledger ledger, Journal journal, Identity identity, Path sticks, InstantSource clock) {
        var membership = new Membership(ledger, clock);
        var aside = new SetAside(ledger);
        return new SyncRooms(
                ledger,
                membership,
                aside,
                new Acknowledgements(ledger, membership, aside),
                journal,
                identity,
                sticks,
                List::of,
                clock,
                new Random(7));
    }
}
