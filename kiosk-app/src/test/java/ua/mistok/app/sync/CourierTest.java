package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.mistok.app.disk.LossyDisk;
import ua.mistok.app.sync.FakeHub.Line;
import ua.mistok.app.sync.FakeHub.Name;
import ua.mistok.app.wire.CourierFile;
import ua.mistok.app.wire.Envelope;
import ua.mistok.app.wire.NotUnderstood;

class CourierTest {

    private static final int PULLS = 16;

    @TempDir Path data;
    @TempDir Path sticks;
    private final FakeHub hub = new FakeHub();
    private SyncedKiosk kiosk;
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        kiosk = new SyncedKiosk(data, sticks);
        folder = sticks.resolve("STICK").resolve(Courier.FOLDER);
        Files.createDirectories(folder.getParent());
    }

    @AfterEach
    void close() {
        kiosk.close();
        hub.close();
    }

    private List<Path> files(CourierFile.Kind kind) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file ->
                                    CourierFile.Kind.of(file.getFileName().toString())
                                            .filter(kind::equals)
                                            .isPresent())
                    .sorted()
                    .toList();
        }
    }

    /// At the hub: every file is taken in and its receipt put beside it.
    private void importAll() throws IOException {
        for (var file : files(CourierFile.Kind.BATCH)) {
            try {
                var envelope =
                        new CourierFile(file.getFileName().toString(), Files.readAllBytes(file))
                                .open(hub.opening);
                var receipt =
                        CourierFile.of(
                                Envelope.read(hub.take(envelope.bytes(), Line.GOOD)),
                                envelope.sender(),
                                kiosk.identity.opening().sealing());
                Files.write(folder.resolve(receipt.name()), receipt.bytes());
            } catch (NotUnderstood e) {
                throw new IOException(e);
            }
        }
    }

    private long waiting() {
        return kiosk.sync.dispatch.state().waiting();
    }

    @Test
    void what_waits_travels_sealed_and_waits_until_the_receipt_is_read() throws IOException {
        kiosk.belongsTo(hub);
        kiosk.append(30);

        assertThat(kiosk.sync.courier.write()).isEqualTo(new Courier.Outcome.Done(30));

        assertThat(waiting()).isEqualTo(30);
        var file = Files.readAllBytes(files(CourierFile.Kind.BATCH).getFirst());
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("MISTOK\u0001B", "card.opened");
        importAll();
        kiosk.close();
        kiosk = new SyncedKiosk(data, sticks);
        assertThat(kiosk.sync.courier.read()).isEqualTo(new Courier.Outcome.Done(30));
        assertThat(waiting()).isZero();
        assertThat(kiosk.sync.courier.read()).isEqualTo(new Courier.Outcome.Done(0));
    }

    @Test
    void without_a_stick_it_is_said_and_a_cut_receipt_changes_nothing() throws IOException {
        kiosk.belongsTo(hub);
        kiosk.append(3);
        Files.delete(folder.getParent());
        assertThat(kiosk.sync.courier.write()).isEqualTo(new Courier.Outcome.NoStick());
        assertThat(kiosk.sync.courier.read()).isEqualTo(new Courier.Outcome.NoStick());

        Files.createDirectories(folder.getParent());
        kiosk.sync.courier.write();
        importAll();
        for (var receipt : files(CourierFile.Kind.RECEIPT)) {
            var bytes = Files.readAllBytes(receipt);
            Files.write(receipt, Arrays.copyOf(bytes, bytes.length - 9));
        }
        assertThat(kiosk.sync.courier.read()).isEqualTo(new Courier.Outcome.Done(0));
        assertThat(waiting()).isEqualTo(3);
    }

    /// Whatever of a step is on the stick when it is plugged in again.
    @Test
    void a_stick_that_is_pulled_while_it_is_written_to_carries_nothing_half() throws IOException {
        kiosk.belongsTo(hub);
        var pulled = 0;
        for (var seed = 0; seed < PULLS; seed++) {
            kiosk.append(5);
            var random = new Random(seed);
            var stick = LossyDisk.over(sticks, random, LossyDisk.Lie.NONE);
            again(stick.root());
            stick.cutAfter(1 + random.nextInt(9));
            var said = kiosk.sync.courier.write();
            if (stick.isDead()) {
                pulled++;
                assertThat(said).isIn(new Courier.Outcome.Broken(), new Courier.Outcome.NoStick());
            }
            stick.leave();

            again(sticks);
            if (Files.exists(folder)) {
                importWhole();
            }
            kiosk.sync.courier.read();
            assertThat(kiosk.sync.courier.write()).isInstanceOf(Courier.Outcome.Done.class);
            importAll();
            kiosk.sync.courier.read();
            assertThat(waiting()).as("after seed %d", seed).isZero();
            assertThat(hub.facts).hasSize(5 * (seed + 1));
        }
        assertThat(pulled).isGreaterThan(PULLS / 2);
    }

    private void again(Path media) {
        kiosk.close();
        kiosk = new SyncedKiosk(data, media);
    }

    /// What is not whole is seen to be so, and taken for nothing else.
    private void importWhole() throws IOException {
        for (var file : files(CourierFile.Kind.BATCH)) {
            var bytes = Files.readAllBytes(file);
            try {
                new CourierFile(file.getFileName().toString(), bytes).open(hub.opening);
            } catch (NotUnderstood torn) {
                throw new AssertionError("a file of this name is whole", torn);
            }
        }
        importAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void stick_and_network_in_any_order_and_any_number_of_times_never_double(int seed)
            throws IOException {
        var random = new Random(seed);
        kiosk.belongsTo(hub);
        Files.createDirectories(folder);
        for (var step = 0; step < 25; step++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> kiosk.append(random.nextInt(20));
                case 2 -> kiosk.sync.courier.write();
                case 3 -> importAll();
                case 4 -> kiosk.sync.courier.read();
                default -> {
                    hub.line = () -> random.nextBoolean() ? Line.GOOD : Line.ANSWER_LOST;
                    kiosk.sync.dispatch.contact();
                }
            }
        }
        kiosk.sync.courier.write();
        importAll();
        kiosk.sync.courier.read();

        assertThat(waiting()).isZero();
        assertThat(hub.conflicts).isZero();
        var facts =
                kiosk.sync.outbox.ends().stream()
                        .flatMap(
                                end ->
                                        kiosk
                                                .sync
                                                .outbox
                                                .list(end.journal(), 1, 9_999, Long.MAX_VALUE)
                                                .stream()
                                                .map(
                                                        fact ->
                                                                new Name(
                                                                        end.journal().value(),
                                                                        fact.seq())));
        assertThat(Stream.of(hub.facts.keySet().toArray()))
                .containsExactlyInAnyOrderElementsOf(facts.map(Object.class::cast).toList());
    }

    @Test
    void a_receipt_for_a_batch_that_this_kiosk_never_wrote_changes_nothing() throws IOException {
        kiosk.belongsTo(hub);
        kiosk.append(2);
        kiosk.sync.courier.write();
        importAll();
        for (var batch : files(CourierFile.Kind.BATCH)) {
            Files.delete(batch);
        }
        kiosk.ledger.erase(record -> record.kind().equals(Carried.KIND));

        assertThat(kiosk.sync.courier.read()).isEqualTo(new Courier.Outcome.Done(0));
        assertThat(waiting()).isEqualTo(2);
    }
}
