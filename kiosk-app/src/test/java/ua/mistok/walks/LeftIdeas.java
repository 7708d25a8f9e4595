package ua.mistok.walks;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.Topic;
import ua.mistok.app.ledger.Ledger;

/// A kiosk whose library wants ideas, and has let some through that are as long as any may be.
final class LeftIdeas {

    /// 200 signs.
    static final String LONGEST =
            "Поставте ще один столик біля вікна, щоб можна було сісти з ноутбуком і з дитиною поруч."
                    + " Зараз місця мало, а охочих багато. І нехай увечері буде хоча б одне заняття"
                    + " для тих, хто працює до шостої год.";

    private static final int IDEAS = 5;

    private LeftIdeas() {}

    /// Before the kiosk starts.
    static void in(Path data) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            var bank = new IdeaBank(ledger, InstantSource.system());
            bank.allow(true);
            for (var left = 0; left < IDEAS; left++) {
                bank.leave(Optional.of(Topic.ACCESS), "uk", LONGEST)
                        .ifPresent(id -> bank.publish(id, LONGEST));
            }
        }
    }
}
