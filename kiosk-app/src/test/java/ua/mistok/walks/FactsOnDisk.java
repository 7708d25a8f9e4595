package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.log.LogRecord;
import ua.mistok.app.log.RecordLog;

/// What a kiosk's journal file holds, from some moment on; read from a copy, as the kiosk holds the
/// file.
final class FactsOnDisk {

    private static final int ALL = 100_000;

    private final Path journal;
    private final Path copies;
    private final int before;

    private FactsOnDisk(Path journal, Path copies, int before) {
        this.journal = journal;
        this.copies = copies;
        this.before = before;
    }

    /// The facts that come from now on.
    ///
    /// @param copies a folder for copies of the file
    static FactsOnDisk fromNow(PackagedKiosk kiosk, Path copies) {
        var journal = kiosk.data().resolve("journal/000001.log");
        var known = new FactsOnDisk(journal, copies, 0).records().size();
        return new FactsOnDisk(journal, copies, known);
    }

    /// Waits until a visit has ended, for that is the last fact of it.
    List<StoredFact> ofEndedVisit() {
        return Awaitility.await("the end of the visit in the journal")
                .atMost(Duration.ofMinutes(1))
                .until(this::stored, endsWith(VisitEnded.class));
    }

    private static Predicate<List<StoredFact>> endsWith(Class<? extends Fact> kind) {
        return facts ->
                !facts.isEmpty() && facts.getLast().fact().filter(kind::isInstance).isPresent();
    }

    /// Without what is counted by the hour, for an hour may end at any time.
    List<StoredFact> stored() {
        return records().stream()
                .map(LogRecord::bytes)
                .map(FactCodec::read)
                .filter(stored -> !stored.header().kind().equals("slide.shown"))
                .toList();
    }

    /// Every byte of them, for looking for what must not be there.
    String text() {
        var text = new StringBuilder();
        records().forEach(each -> text.append(new String(each.bytes(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private List<LogRecord> records() {
        try {
            var copy = Files.createTempFile(copies, "journal", ".log");
            Files.write(copy, Files.readAllBytes(journal));
            try (var log = RecordLog.open(copy)) {
                return log.read(1 + before, ALL);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
