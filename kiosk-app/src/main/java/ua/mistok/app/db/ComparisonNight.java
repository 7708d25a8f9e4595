package ua.mistok.app.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;

/// Says when the store is compared with the files: once a night, or, of a machine that is off at
/// night, every other day.
public final class ComparisonNight {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonNight.class);
    private static final String LAST = "compared";
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /// Hours of the night, behind that of the backup.
    private static final int FROM = 3;

    private static final int TO = 5;
    private static final Duration A_NIGHT_LATER = Duration.ofHours(20);
    private static final Duration LONG_ENOUGH = Duration.ofHours(40);

    private final Path last;
    private final Comparison comparison;
    private final InstantSource clock;

    /// @param data the kiosk's folder
    public ComparisonNight(Path data, Comparison comparison, InstantSource clock) {
        this.last = data.resolve(LAST);
        this.comparison = comparison;
        this.clock = clock;
    }

    /// Compares if it is due. What could not be done waits for the next night.
    ///
    /// @return what came of it, if it was due
    /// @throws StoreFailure if no other store can be made
    /// @throws ua.mistok.app.log.LogFailure if the files cannot be read
    public Optional<Comparison.Outcome> look() {
        var now = clock.instant();
        try {
            if (!isDue(last(), now)) {
                return Optional.empty();
            }
            var text = now.toString().getBytes(StandardCharsets.US_ASCII);
            Disk.create(last, stream -> stream.write(text));
        } catch (IOException e) {
            throw new StoreFailure("cannot write down when the store was compared", e);
        }
        var outcome = comparison.run();
        LOG.info("Compared the store with the files: {}", outcome);
        return Optional.of(outcome);
    }

    private Optional<Instant> last() throws IOException {
        try {
            return Files.exists(last)
                    ? Optional.of(Instant.parse(Files.readString(last)))
                    : Optional.empty();
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }

    /// Also when the last time seems to come: the clock was wrong then, or is now.
    static boolean isDue(Optional<Instant> last, Instant now) {
        var hour = now.atZone(KYIV).getHour();
        var pause = hour >= FROM && hour < TO ? A_NIGHT_LATER : LONG_ENOUGH;
        return last.filter(at -> !at.isAfter(now) && at.plus(pause).isAfter(now)).isEmpty();
    }
}
