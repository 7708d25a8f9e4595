package ua.mistok.app.tables;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.journal.Journal;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.results.Results;
import ua.mistok.bench.VisitedYear;
import ua.mistok.config.survey.Survey;

/// What a kiosk can tell after a busy year.
final class ResultsOfAYear implements AutoCloseable {

    private static final Instant BEGIN = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant END = Instant.parse("2027-12-06T08:00:00Z");
    private static final List<Survey> SURVEYS = Shipped.CONTENT.surveys().toList();

    final Results results;
    private final KioskStore store;
    private final Journal journal;

    /// @param answers how many finished surveys lie in it
    ResultsOfAYear(Path data, long answers) {
        VisitedYear.write(data, answers, BEGIN);
        var clock = InstantSource.fixed(END);
        store = KioskStore.open(data);
        journal = Journal.open(data, store, clock, BEGIN);
        results = new Results(new TallyStore(store)::find, () -> SURVEYS, clock);
    }

    @Override
    public void close() {
        journal.close();
        store.close();
    }
}
