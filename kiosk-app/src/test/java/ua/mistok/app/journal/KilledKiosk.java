package ua.mistok.app.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// A process that holds journal and store, and appends until somebody kills it. It says on its
/// output what was acknowledged: `journal seq marker`.
final class KilledKiosk {

    static final String OPEN = "open";

    static final int THREADS = 4;
    static final int A_FEW = 20;
    private static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private KilledKiosk() {}

    /// @param arguments data folder; a name that no earlier life in this folder had; `end` to leave
    ///     after a few facts
    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]);
        var last = arguments.length > 2 ? A_FEW : Integer.MAX_VALUE;
        try (var store = KioskStore.open(data);
                var journal = Journal.open(data, store, Clock.systemUTC(), Instant.EPOCH);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            System.out.println(OPEN);
            for (var thread = 0; thread < THREADS; thread++) {
                var prefix = arguments[1] + "-" + thread + "-";
                threads.execute(() -> append(journal, prefix, last));
            }
        }
    }

    private static void append(Journal journal, String prefix, int last) {
        for (var count = 1; count <= last; count++) {
            var marker = prefix + count;
            var name = journal.append(new CardOpened(marker), ORIGIN);
            System.out.println(name.journal() + " " + name.seq() + " " + marker);
        }
    }
}
