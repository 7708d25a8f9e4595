package ua.mistok.app.db;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.log.LogSeries;
import ua.mistok.app.log.RecordLog;
import ua.mistok.app.log.Recovery;

/// Makes the store agree with the files at a start.
///
/// A file that a later one replaces goes; that is seen before it is read, or, in a store that is
/// made again, once the later one is read. Rows that no file knows any more stay: they are the last
/// copy of something.
final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int BATCH = 5_000;

    private final LogSeries files;
    private final KioskStore store;
    private final Projection projection;
    private final Set<Recovery.State> found;
    private long caughtUp;

    private CatchUp(LogSeries files, KioskStore store, Projection projection) {
        this.files = files;
        this.store = store;
        this.projection = projection;
        this.found = files.found();
    }

    static Found of(LogSeries files, KioskStore store, Projection projection) {
        return new CatchUp(files, store, projection).run();
    }

    /// The same while the kiosk runs, for a store that was opened anew.
    static void again(LogSeries files, KioskStore store, Projection projection) {
        new CatchUp(files, store, projection).agree();
    }

    private Found run() {
        files.logs().forEach(this::report);
        agree();
        return new Found(
                found.contains(Recovery.State.TORN),
                found.contains(Recovery.State.DAMAGED),
                caughtUp);
    }

    private void agree() {
        files.logs().stream().filter(log -> !replaced(log)).forEach(this::follow);
        if (rowsOf(files.newest()).last() > files.newest().last()) {
            LOG.error("The store knows more than {}: going on in a new file", files.newest());
            files.startNext();
        }
        files.logs().stream()
                .filter(this::replaced)
                .filter(log -> projection.mayGo(log.id(), log.last()))
                .forEach(this::remove);
        if (caughtUp > 0) {
            LOG.info("Put {} records of {} into the store", caughtUp, files);
        }
    }

    private void report(RecordLog log) {
        var recovery = log.recovery();
        switch (recovery.state()) {
            case CLEAN -> {}
            case NEW -> LOG.info("Made {}", log);
            case TORN ->
                    LOG.warn(
                            "Cut a torn tail of {} bytes off {}, kept in {}",
                            recovery.bytes(),
                            log,
                            recovery.keptAside().orElseThrow());
            case DAMAGED ->
                    LOG.error(
                            "{} is damaged after record {}: {} bytes kept aside in {}",
                            log,
                            log.last(),
                            recovery.bytes(),
                            recovery.keptAside().orElseThrow());
        }
    }

    private void follow(RecordLog log) {
        var rows = rowsOf(log);
        if (!rows.gapless()) {
            LOG.warn(
                    "The store has {} of {} rows of {}: making them again",
                    rows.count(),
                    rows.last(),
                    log);
            store.write(sql -> projection.forget(sql, log.id()));
            rows = new Projection.Rows(0, 0);
        }
        correct(log, Math.min(rows.last(), log.last()));
        for (var last = rows.last(); last < log.last(); ) {
            var batch = log.read(last + 1, BATCH);
            store.write(sql -> projection.insert(sql, log.id(), batch));
            caughtUp += batch.size();
            last += batch.size();
        }
    }

    private void correct(RecordLog log, long last) {
        var wrong = store.read(sql -> projection.wrong(sql, log, last));
        if (!wrong.isEmpty()) {
            LOG.warn("{} rows of {} are not what was written: correcting them", wrong.size(), log);
            store.write(sql -> projection.correct(sql, log.id(), wrong));
        }
    }

    private boolean replaced(RecordLog log) {
        return store.read(sql -> projection.isReplaced(sql, log.id()));
    }

    /// Somebody was on the way to it when the kiosk stopped.
    private void remove(RecordLog log) {
        LOG.info("{} is replaced by records of a later file, and goes", log);
        files.remove(log.id());
    }

    private Projection.Rows rowsOf(RecordLog log) {
        return store.read(sql -> projection.rowsOf(sql, log.id()));
    }

    /// @param cutTail the last append before the start had not reached the disk whole
    /// @param damage bytes in a file were wrong and are kept aside
    /// @param caughtUp how many records the store did not have
    record Found(boolean cutTail, boolean damage, long caughtUp) {}
}
