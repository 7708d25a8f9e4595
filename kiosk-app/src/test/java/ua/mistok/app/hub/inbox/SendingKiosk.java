package ua.mistok.app.hub.inbox;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ua.mistok.app.sync.SyncedKiosk;

/// A process that is a kiosk which has joined a hub: it writes facts and sends them at the same
/// time, until somebody kills it. After each fact that is on the disk it says which it was.
final class SendingKiosk {

    /// More than anybody waits for.
    private static final int FACTS = 400;

    private static final int MILLIS_AFTER_FAILURE = 20;

    private SendingKiosk() {}

    /// @param arguments data folder; a name that no earlier life in this folder had
    public static void main(String[] arguments) throws InterruptedException {
        var data = Path.of(arguments[0]);
        try (var kiosk = new SyncedKiosk(data, data.resolveSibling("media"))) {
            var written = new Semaphore(0);
            kiosk.sync.outbox.listen(written::release);
            Thread.ofPlatform().start(() -> write(kiosk, arguments[1]));
            while (true) {
                kiosk.sync.dispatch.contact();
                written.tryAcquire(MILLIS_AFTER_FAILURE, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static void write(SyncedKiosk kiosk, String life) {
        for (var count = 1; count <= FACTS; count++) {
            var marker = life + "-" + count;
            kiosk.append(marker);
            System.out.println(marker);
        }
    }
}
