package ua.mistok.app.sync;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.mistok.app.journal.Outbox;
import ua.mistok.app.log.LogId;
import ua.mistok.app.sync.SetAside.Item;
import ua.mistok.app.wire.Ranges;

/// What a person does with a fact that the hub did not take.
public final class Workbench {

    private final SetAside aside;
    private final Acknowledgements acknowledgements;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Runnable hurry;

    /// @param hurry makes contact now
    Workbench(
            SetAside aside,
            Acknowledgements acknowledgements,
            Outbox outbox,
            InstantSource clock,
            Runnable hurry) {
        this.aside = aside;
        this.acknowledgements = acknowledgements;
        this.outbox = outbox;
        this.clock = clock;
        this.hurry = hurry;
    }

    public List<Item> list(int most) {
        return aside.list(most);
    }

    public long count() {
        return aside.count();
    }

    /// Its bytes as they stand in the journal; empty if that is gone.
    public Optional<byte[]> find(Item item) {
        return outbox.list(journal(item), item.seq(), 1, Long.MAX_VALUE).stream()
                .map(record -> record.bytes())
                .findFirst();
    }

    /// It is sent once more with the others, and comes back if it is not taken again.
    public void retry(Item item) {
        acknowledgements.forget(journal(item), seqs(item));
        aside.dealtWith(item.journal(), seqs(item), clock.instant());
        hurry.run();
    }

    /// It is never sent again; its journal keeps it as long as any other.
    public void giveUp(Item item) {
        aside.giveUp(item.journal(), seqs(item), clock.instant());
    }

    private static Ranges seqs(Item item) {
        return Ranges.of(item.seq(), item.seq());
    }

    private static LogId journal(Item item) {
        var digits = item.journal();
        return new LogId(
                new UUID(
                        Long.parseUnsignedLong(digits.substring(0, 16), 16),
                        Long.parseUnsignedLong(digits.substring(16), 16)));
    }
}
