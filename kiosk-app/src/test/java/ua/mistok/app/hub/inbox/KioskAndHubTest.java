package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.hub.Tables.FACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;
import ua.mistok.app.wire.CourierFile;

/// A whole kiosk and a hub's door: real files, real HTTP, a real PostgreSQL, and whatever lies
/// between.
class KioskAndHubTest {

    private static final int FACTS = 10_000;
    private static final int ROUNDS = 40;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final HubKeys keys = new HubKeyStore(database.store(), Clock.systemUTC()).getOrMake();
    private final Fleet fleet = new Fleet(database.store(), keys, "Вузол", Clock.systemUTC());
    private final Inbox inbox = new Inbox(database.store(), fleet, Clock.systemUTC());
    private final Counter counter = new Counter(inbox, fleet, keys);

    @TempDir Path places;

    private record Name(UUID journal, long seq) {}

    KioskAndHubTest() {
        Places.open(database.store());
    }

    private SyncedKiosk open(String folder) {
        return new SyncedKiosk(places.resolve(folder), places.resolve("media"));
    }

    private void join(SyncedKiosk kiosk, BadLine line) {
        var code = fleet.invite("Бібліотека №1", "vinnytska", "admin");
        assertThat(kiosk.sync.joining.join(line.address(), code.toString()))
                .isInstanceOf(Joining.Outcome.Joined.class);
    }

    private static Set<Name> names(SyncedKiosk kiosk) {
        var names = new HashSet<Name>();
        for (var end : kiosk.sync.outbox.ends()) {
            for (var seq = 1L; seq <= end.seq(); seq++) {
                names.add(new Name(end.journal().value(), seq));
            }
        }
        return names;
    }

    private Set<Name> stored() {
        return new HashSet<>(
                database.store()
                        .read(
                                sql ->
                                        sql.select(FACT.JOURNAL, FACT.SEQ)
                                                .from(FACT)
                                                .fetch(
                                                        row ->
                                                                new Name(
                                                                        row.value1(),
                                                                        row.value2()))));
    }

    private int rows() {
        return database.store().read(sql -> sql.fetchCount(FACT));
    }

    @Test
    void ten_thousand_facts_arrive_once_each_over_a_line_that_does_everything_wrong()
            throws IOException {
        var random = new Random(29);
        try (var line = new BadLine(counter, random)) {
            var kiosk = open("data");
            try {
                join(kiosk, line);
                for (var round = 0; round < ROUNDS; round++) {
                    kiosk.append(FACTS / ROUNDS);
                    kiosk.sync.dispatch.contact();
                    if (random.nextInt(5) == 0) {
                        kiosk.close();
                        kiosk = open("data");
                    }
                    if (random.nextInt(10) == 0) {
                        kiosk.sync.outbox.goOnInNew();
                    }
                }
                line.becomeGood();
                kiosk.sync.dispatch.contact();

                assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
                assertThat(kiosk.sync.dispatch.state().aside()).isZero();
                assertThat(rows()).isEqualTo(FACTS);
                assertThat(stored()).isEqualTo(names(kiosk));
                assertThat(line.requests()).isGreaterThan(ROUNDS);
            } finally {
                kiosk.close();
            }
        }
    }

    @Test
    void a_copied_folder_and_the_first_one_side_by_side_send_each_of_their_facts_once()
            throws Exception {
        try (var line = new BadLine(counter, new Random(31))) {
            line.becomeGood();
            try (var kiosk = open("data")) {
                join(kiosk, line);
                kiosk.append(30);
                kiosk.sync.dispatch.contact();
                kiosk.append(30);
            }
            var copied =
                    new ProcessBuilder(
                                    "cp",
                                    "-a",
                                    places.resolve("data").toString(),
                                    places.resolve("copy").toString())
                            .start()
                            .waitFor();
            assertThat(copied).isZero();
            try (var first = open("data");
                    var copy = open("copy")) {
                first.append(20);
                copy.append(25);
                copy.sync.dispatch.contact();
                first.sync.dispatch.contact();
                copy.sync.dispatch.contact();

                var all = names(first);
                all.addAll(names(copy));
                assertThat(all).hasSize(30 + 30 + 20 + 25);
                assertThat(stored()).isEqualTo(all);
                assertThat(rows()).isEqualTo(all.size());
                assertThat(first.sync.workbench.count() + copy.sync.workbench.count()).isZero();
            }
        }
    }

    @Test
    void by_stick_and_by_network_each_fact_arrives_once() throws IOException {
        Files.createDirectories(places.resolve("media/STICK"));
        try (var line = new BadLine(counter, new Random(37));
                var kiosk = open("data")) {
            line.becomeGood();
            join(kiosk, line);
            kiosk.append(400);
            kiosk.sync.courier.write();
            kiosk.append(10);
            kiosk.sync.dispatch.contact();
            kiosk.append(50);
            kiosk.sync.courier.write();
            carry();
            carry();
            kiosk.sync.courier.read();

            assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
            assertThat(stored()).isEqualTo(names(kiosk));
            assertThat(rows()).isEqualTo(460);
        }
    }

    /// What the hub's people do with the stick.
    private void carry() throws IOException {
        var folder = places.resolve("media/STICK").resolve(ua.mistok.app.sync.Courier.FOLDER);
        var courier = new Courier(inbox, fleet, keys);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var came = new CourierFile(file.getFileName().toString(), Files.readAllBytes(file));
                if (courier.receive(came) instanceof Courier.Outcome.Taken(_, _, var back)) {
                    Files.write(folder.resolve(back.name()), back.bytes());
                }
            }
        }
    }
}
