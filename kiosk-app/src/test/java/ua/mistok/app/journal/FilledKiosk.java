package ua.mistok.app.journal;

import static ua.mistok.app.db.kiosk.Tables.FACT;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.Way;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Store, ledger and journal of a kiosk that is some years old: facts and what staff did, counts of
/// a journal that is folded away, notes.
record FilledKiosk(KioskStore store, Ledger ledger, Journal journal) {

    static final Origin ORIGIN =
            new Origin("main", ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);

    private static final int FACTS = 300;
    private static final Instant LONG_AGO = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2029-12-05T10:00:00Z");

    /// @return what it answers from now on
    static Map<String, Object> fill(Path data) {
        open(data, LONG_AGO, FilledKiosk::fill);
        open(
                data,
                NOW,
                kiosk -> {
                    kiosk.fill();
                    new Retention(kiosk.journal, kiosk.store, ORIGIN, Delivered.TO_NOBODY).run();
                });
        var right = new AtomicReference<Map<String, Object>>(Map.of());
        open(data, kiosk -> right.set(kiosk.answers()));
        return right.get();
    }

    private void fill() {
        var acts = new Acts(journal, store, ORIGIN);
        for (var count = 1; count <= FACTS; count++) {
            journal.write(
                    count % 2 == 0
                            ? new DemoBegan("a" + count % 50, 1, Way.ALONE)
                            : new CardOpened("a" + count),
                    ORIGIN);
            if (count % 20 == 0) {
                ledger.append(Promises.NOTE, new Promises.Note("n" + count));
            }
        }
        journal.settle();
        acts.append(new StaffActed("mode.switched", "t1", Optional.empty(), acts.reached()));
    }

    /// A note and a fact, which are in no [#answers()].
    void take() {
        ledger.append(Promises.NOTE, new Promises.Note("after"));
        journal.append(new CardOpened("after"), ORIGIN);
    }

    /// As it starts.
    static void open(Path data, Consumer<FilledKiosk> work) {
        open(data, NOW, work);
    }

    private static void open(Path data, Instant now, Consumer<FilledKiosk> work) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store);
                var journal = Journal.open(data, store, InstantSource.fixed(now), Instant.EPOCH)) {
            work.accept(new FilledKiosk(store, ledger, journal));
        }
    }

    /// What it says when it is asked.
    Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        answers.put(
                "notes",
                ledger.list(Promises.NOTE, Promises.Note.class).stream()
                        .filter(note -> !note.text().equals("after"))
                        .toList());
        answers.put("acts", new Acts(journal, store, ORIGIN).list(0, 9));
        answers.put(
                "facts",
                store.read(
                        sql ->
                                sql.select(FACT.JOURNAL, FACT.SEQ, FACT.KIND, FACT.BODY)
                                        .from(FACT)
                                        .where(FACT.BODY.notLike("%\"after\"%"))
                                        .and(FACT.KIND.ne("kiosk.health"))
                                        .orderBy(FACT.JOURNAL, FACT.SEQ)
                                        .fetch(row -> row.intoList())));
        var tallies = new TallyStore(store);
        for (var dimension : List.of(Dimension.NONE, Dimension.SERVICE, Dimension.STATION)) {
            var filter = TallyFilter.of(Measure.ACTIVITY).by(dimension);
            answers.put("tallies by " + dimension, List.copyOf(tallies.find(filter)));
        }
        return answers;
    }
}
