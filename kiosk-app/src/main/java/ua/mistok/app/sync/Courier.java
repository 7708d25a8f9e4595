package ua.mistok.app.sync;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.disk.Disk;
import ua.mistok.app.disk.StickFolder;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.journal.TotalsStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Batch;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;
import ua.mistok.app.wire.Totals;

/// The exchange with the hub by a stick: the same envelopes as files, sealed to the hub's key, and
/// its receipts back; in any order and any number of times, beside a network or without one. One
/// errand at a time.
public final class Courier {

    /// On the stick.
    public static final String FOLDER = "mistok-sync";

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int LARGEST_FILE = Envelope.LARGEST + (1 << 16);
    private static final int MOST_FILES = 2_000;
    private static final int MANY = 200;

    private final Membership membership;
    private final Waiting waiting;
    private final Receipts receipts;
    private final Joining joining;
    private final Pull pull;
    private final StickFolder sticks;
    private final Supplier<List<TotalsStore.Totalled>> totals;
    private final Identity identity;
    private final Ledger ledger;
    private final InstantSource clock;

    Courier(
            Membership membership,
            Waiting waiting,
            Receipts receipts,
            Joining joining,
            Pull pull,
            StickFolder sticks,
            Supplier<List<TotalsStore.Totalled>> totals,
            Identity identity,
            Ledger ledger,
            InstantSource clock) {
        this.membership = membership;
        this.waiting = waiting;
        this.receipts = receipts;
        this.joining = joining;
        this.pull = pull;
        this.sticks = sticks;
        this.totals = totals;
        this.identity = identity;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What came of an errand.
    public sealed interface Outcome {

        /// @param facts in the files that were written, or answered by receipts that were read
        record Done(long facts) implements Outcome {}

        /// There is no stick that takes files, or none with a folder of ours.
        record NoStick() implements Outcome {}

        /// The stick does not take it, or not as it was written; what was there before is there.
        record Broken() implements Outcome {}
    }

    /// Everything that waits goes onto the stick; it waits still, until a receipt comes.
    public synchronized Outcome write() {
        var hub = membership.hub();
        var folder = sticks.prepare();
        if (hub.isEmpty() || folder.isEmpty()) {
            return new Outcome.NoStick();
        }
        try {
            var written = new HashSet<String>();
            var facts = 0L;
            for (var batch : waiting.all()) {
                written.add(write(folder.get(), hub.get(), batch));
                facts += batch.seqs().size();
            }
            dropEarlier(folder.get(), CourierFile.Kind.BATCH, written);
            return new Outcome.Done(facts);
        } catch (IOException refused) {
            LOG.warn("The stick does not take what waits", refused);
            return new Outcome.Broken();
        }
    }

    private String write(Path folder, Hub hub, Batch batch) throws IOException {
        var envelope = Envelope.of(batch, kiosk(), identity.signing());
        var file = CourierFile.of(envelope, kiosk(), hub.sealingKey());
        var sent = Sent.of(envelope, batch);
        var known = carried().stream().map(Carried::batch).collect(Collectors.toSet());
        if (!known.contains(sent.batch().hex())) {
            ledger.append(
                    Carried.KIND,
                    new Carried(sent.batch().hex(), sent.journal(), sent.seqs(), clock.instant()));
        }
        put(folder, file);
        return file.name();
    }

    /// The kiosk's counts go onto the stick, for a hub that is to know no more of it; whatever
    /// facts come there later are not counted twice.
    public synchronized Outcome writeTotals() {
        var hub = membership.hub();
        var folder = sticks.prepare();
        if (hub.isEmpty() || folder.isEmpty()) {
            return new Outcome.NoStick();
        }
        var body = new Totals(totals.get().stream().map(Courier::wire).toList());
        var envelope = Envelope.of(body, kiosk(), identity.signing());
        var file = CourierFile.of(envelope, kiosk(), hub.get().sealingKey());
        try {
            put(folder.get(), file);
            dropEarlier(folder.get(), CourierFile.Kind.TOTALS, Set.of(file.name()));
            return new Outcome.Done(0);
        } catch (IOException refused) {
            LOG.warn("The stick does not take the counts", refused);
            return new Outcome.Broken();
        }
    }

    private static Totals.Of wire(TotalsStore.Totalled of) {
        return new Totals.Of(of.journal(), of.through(), of.holds(), of.rows());
    }

    /// It is on the stick, and was read back.
    private static void put(Path folder, CourierFile file) throws IOException {
        var path = folder.resolve(file.name());
        Disk.create(path, stream -> stream.write(file.bytes()));
        if (!Arrays.equals(Files.readAllBytes(path), file.bytes())) {
            throw new IOException(path + " is not as it was written");
        }
    }

    /// What waits now is in the files of now.
    private void dropEarlier(Path folder, CourierFile.Kind kind, Set<String> written)
            throws IOException {
        for (var file : files(folder, kind)) {
            if (!written.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
        dropUnfinished(folder);
    }

    /// Of a stick that was pulled while it was written to.
    private void dropUnfinished(Path folder) throws IOException {
        var ours = CourierFile.prefixOf(kiosk()) + "*" + Disk.UNFINISHED;
        try (var files = Files.newDirectoryStream(folder, ours)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException pulled) {
            throw pulled.getCause();
        }
    }

    /// Reads every receipt that is on a stick, and what the hub wants here. Those that say nothing
    /// new change nothing.
    public synchronized Outcome read() {
        var hub = membership.hub();
        var folders = sticks.list();
        if (hub.isEmpty() || folders.isEmpty()) {
            return new Outcome.NoStick();
        }
        try {
            var before = waiting.count();
            var carried = carried();
            for (var folder : folders) {
                for (var file : files(folder, CourierFile.Kind.RECEIPT)) {
                    take(hub.get(), carried, file);
                }
                for (var file : files(folder, CourierFile.Kind.DESIRED)) {
                    follow(hub.get(), file);
                }
            }
            forget(carried);
            return new Outcome.Done(before - waiting.count());
        } catch (IOException pulled) {
            LOG.warn("The receipts on the stick cannot be read", pulled);
            return new Outcome.Broken();
        }
    }

    /// What the hub wants here; what is older than what runs changes nothing.
    private void follow(Hub hub, Path file) throws IOException {
        try {
            pull.take(hub, courierFile(file).open(identity.opening()), false);
        } catch (NotUnderstood foreign) {
            LOG.warn("{} is nothing that the hub wants of this kiosk", file);
        }
    }

    /// Batches of which nothing waits any more need no receipt.
    private void forget(List<Carried> carried) {
        if (carried.size() > MANY) {
            ledger.erase(
                    record ->
                            record.kind().equals(Carried.KIND)
                                    && waiting.isDone(record.as(Carried.class).sent()));
        }
    }

    private void take(Hub hub, List<Carried> carried, Path file) throws IOException {
        try {
            var envelope = courierFile(file).open(identity.opening());
            for (var each : carried) {
                if (receipts.read(hub, each.sent(), envelope.bytes())
                        instanceof Receipts.Read.Good(var receipt)) {
                    receipts.take(each.sent(), receipt, false);
                }
            }
        } catch (NotUnderstood foreign) {
            LOG.warn("{} is no receipt for this kiosk", file);
        }
    }

    /// Writes a request to join.
    public synchronized Outcome writeRequest() {
        var folder = sticks.prepare();
        if (folder.isEmpty()) {
            return new Outcome.NoStick();
        }
        try {
            put(folder.get(), joining.request());
            return new Outcome.Done(0);
        } catch (IOException refused) {
            LOG.warn("The stick does not take a request", refused);
            return new Outcome.Broken();
        }
    }

    /// The answer to a request, of the first stick that has one.
    public synchronized Optional<Joining.Answer> findAnswer() {
        try {
            for (var folder : sticks.list()) {
                for (var file : files(folder, CourierFile.Kind.JOINED)) {
                    var answer = joining.look(courierFile(file));
                    if (answer.isPresent()) {
                        return answer;
                    }
                }
            }
        } catch (IOException pulled) {
            LOG.warn("The stick cannot be read", pulled);
        }
        return Optional.empty();
    }

    private static CourierFile courierFile(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new CourierFile(file.getFileName().toString(), in.readNBytes(LARGEST_FILE));
        }
    }

    /// Of this kiosk.
    private List<Path> files(Path folder, CourierFile.Kind kind) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, CourierFile.prefixOf(kiosk()) + "*")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (found.size() < MOST_FILES
                        && CourierFile.Kind.of(name).filter(kind::equals).isPresent()) {
                    found.add(file);
                }
            }
        } catch (DirectoryIteratorException pulled) {
            throw pulled.getCause();
        }
        return found;
    }

    private List<Carried> carried() {
        return ledger.list(Carried.KIND, Carried.class);
    }

    private UUID kiosk() {
        return identity.kiosk().uuid();
    }
}
