package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.backup.Backups;
import ua.mistok.app.backup.RecoveryKeys;
import ua.mistok.app.backup.Restore;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;
import ua.mistok.app.wire.CourierFile;

/// A whole kiosk and a hub's door: real files, real HTTP, a real PostgreSQL, and whatever lies
/// between.
class KioskAndHubTest {

    private static final int FACTS = 10_000;
    private static final int ROUNDS = 40;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();

    private final HubRooms rooms = HubRooms.on(database.store());

    @TempDir Path places;

    /// Which cards were opened, on whichever machine.
    private final List<String> written = new ArrayList<>();

    private SyncedKiosk open(String folder) {
        return new SyncedKiosk(places.resolve(folder), places.resolve("media"));
    }

    private void join(SyncedKiosk kiosk, BadLine line) {
        assertThat(kiosk.sync.joining.join(line.address(), rooms.code()))
                .isInstanceOf(Joining.Outcome.Joined.class);
    }

    @Test
    void ten_thousand_facts_arrive_once_each_over_a_line_that_does_everything_wrong()
            throws IOException {
        var random = new Random(29);
        try (var line = new BadLine(rooms.door(), random)) {
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
                assertThat(rooms.rows()).isEqualTo(FACTS);
                assertThat(rooms.stored()).isEqualTo(HubRooms.names(kiosk));
                assertThat(line.requests()).isGreaterThan(ROUNDS);
            } finally {
                kiosk.close();
            }
        }
    }

    @Test
    void a_class_that_a_kiosk_held_is_found_at_the_hub_by_the_word_of_its_cards()
            throws IOException {
        try (var line = new BadLine(rooms.door(), new Random(37));
                var kiosk = open("data")) {
            line.becomeGood();
            join(kiosk, line);
            var later = new AskedLater("калина", "ACDF97", "training");
            var began = new ClassBegan("first-steps", 1, 12, Optional.empty(), Optional.of(later));
            kiosk.append(began, false);
            kiosk.append(
                    new ClassBegan(
                            "first-steps",
                            1,
                            12,
                            Optional.empty(),
                            Optional.of(new AskedLater("калина", "KMNPRT", "training"))),
                    true);
            kiosk.sync.dispatch.contact();
            var today = kiosk.now.get().plus(Duration.ofDays(35));
            var classes = new PastClasses(database.store(), rooms.fleet(), () -> today);

            assertThat(classes.find("калина acdf97"))
                    .isInstanceOfSatisfying(
                            PastClasses.Found.Open.class,
                            open ->
                                    assertThat(open.of().kiosk())
                                            .isEqualTo(kiosk.identity.kiosk().uuid()));
            assertThat(classes.find("калина KMNPRT")).isEqualTo(new PastClasses.Found.Unknown());
            assertThat(classes.find("калина")).isEqualTo(new PastClasses.Found.Unknown());
        }
    }

    @Test
    void a_copied_folder_and_the_first_one_side_by_side_send_each_of_their_facts_once()
            throws Exception {
        try (var line = new BadLine(rooms.door(), new Random(31))) {
            line.becomeGood();
            try (var kiosk = open("data")) {
                join(kiosk, line);
                kiosk.append(30);
                kiosk.sync.dispatch.contact();
                kiosk.append(30);
            }
            copy("data", "copy");
            try (var first = open("data");
                    var copy = open("copy")) {
                first.append(20);
                copy.append(25);
                copy.sync.dispatch.contact();
                first.sync.dispatch.contact();
                copy.sync.dispatch.contact();

                var all = HubRooms.names(first);
                all.addAll(HubRooms.names(copy));
                assertThat(all).hasSize(30 + 30 + 20 + 25);
                assertThat(rooms.stored()).isEqualTo(all);
                assertThat(rooms.rows()).isEqualTo(all.size());
                assertThat(first.sync.workbench.count() + copy.sync.workbench.count()).isZero();
            }
        }
    }

    /// As two machines of one image: nothing tells the copy that it is one, until the hub does.
    @Test
    void of_a_clone_that_knows_nothing_of_it_each_answer_is_at_the_hub_once() throws Exception {
        try (var line = new BadLine(rooms.door(), new Random(43))) {
            line.becomeGood();
            try (var kiosk = open("data")) {
                join(kiosk, line);
                write(kiosk, "before", 30);
                kiosk.sync.dispatch.contact();
                write(kiosk, "waiting", 10);
            }
            copy("data", "copy");
            for (var known : List.of("home", "home.witness")) {
                Files.delete(places.resolve("copy/journal").resolve(known));
            }
            try (var first = open("data");
                    var copy = open("copy")) {
                write(copy, "copy", 25);
                write(first, "first", 20);
                copy.sync.dispatch.contact();
                first.sync.dispatch.contact();
                write(copy, "copy later", 5);
                write(first, "first later", 5);
                first.sync.dispatch.contact();
                copy.sync.dispatch.contact();

                assertThat(first.sync.dispatch.state().waiting()).isZero();
                assertThat(copy.sync.dispatch.state().waiting()).isZero();
                var arrived = rooms.opened();
                assertThat(rooms.onTheShelf()).hasSize(20).allMatch(name -> name.contains("first"));
                arrived.addAll(rooms.onTheShelf());
                assertThat(arrived).containsExactlyInAnyOrderElementsOf(written);
                assertThat(rooms.tallied()).isEqualTo(rooms.rows());
            }
        }
    }

    @Test
    void a_backup_older_than_the_last_receipt_and_the_old_machine_send_each_answer_once()
            throws Exception {
        try (var line = new BadLine(rooms.door(), new Random(47));
                var old = open("data")) {
            line.becomeGood();
            join(old, line);
            write(old, "before", 30);
            old.sync.dispatch.contact();
            write(old, "waiting", 10);
            var keys = new RecoveryKeys(old.ledger);
            var paper = keys.makeNew();
            var backup = backup(old, keys);
            write(old, "after", 15);
            old.sync.dispatch.contact();
            write(old, "late", 5);

            assertThat(Restore.into(places.resolve("new"), backup, paper))
                    .isInstanceOf(Restore.Outcome.Done.class);
            try (var restored = open("new")) {
                write(restored, "restored", 20);
                restored.sync.dispatch.contact();
                write(old, "still", 20);
                old.sync.dispatch.contact();
                write(restored, "restored later", 3);
                restored.sync.dispatch.contact();

                assertThat(old.sync.dispatch.state().waiting()).isZero();
                assertThat(restored.sync.dispatch.state().waiting()).isZero();
                assertThat(rooms.opened()).containsExactlyInAnyOrderElementsOf(written);
                assertThat(rooms.onTheShelf()).isEmpty();
                assertThat(rooms.tallied()).isEqualTo(written.size());
                line.replay();
                assertThat(rooms.rows()).isEqualTo(written.size());
                assertThat(rooms.tallied()).isEqualTo(written.size());
            }
        }
    }

    private Path backup(SyncedKiosk kiosk, RecoveryKeys keys) {
        var backups =
                new Backups(
                        places.resolve("data"),
                        places.resolve("backups"),
                        places.resolve("media"),
                        kiosk.identity.kiosk(),
                        kiosk.ledger,
                        keys,
                        kiosk.now::get);
        assertThat(backups.make(Backups.Target.FOLDER)).isInstanceOf(Backups.Outcome.Done.class);
        return backups.newestFile().orElseThrow();
    }

    private void write(SyncedKiosk kiosk, String what, int facts) {
        for (var count = 1; count <= facts; count++) {
            kiosk.append(what + count);
            written.add(what + count);
        }
    }

    private void copy(String from, String to) throws Exception {
        var copied =
                new ProcessBuilder(
                                "cp",
                                "-a",
                                places.resolve(from).toString(),
                                places.resolve(to).toString())
                        .start()
                        .waitFor();
        assertThat(copied).isZero();
    }

    @Test
    void by_stick_and_by_network_each_fact_arrives_once() throws IOException {
        Files.createDirectories(places.resolve("media/STICK"));
        try (var line = new BadLine(rooms.door(), new Random(37));
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
            assertThat(rooms.stored()).isEqualTo(HubRooms.names(kiosk));
            assertThat(rooms.rows()).isEqualTo(460);
        }
    }

    @Test
    void totals_by_stick_and_facts_by_network_count_each_fact_once() throws IOException {
        Files.createDirectories(places.resolve("media/STICK"));
        try (var line = new BadLine(rooms.door(), new Random(53));
                var kiosk = open("data")) {
            line.becomeGood();
            join(kiosk, line);
            kiosk.append(40);
            kiosk.sync.outbox.goOnInNew();
            kiosk.append(20);
            assertThat(kiosk.sync.courier.writeTotals())
                    .isInstanceOf(ua.mistok.app.sync.Courier.Outcome.Done.class);
            carry();
            carry();
            assertThat(rooms.rows()).isZero();
            assertThat(rooms.tallied()).isEqualTo(60);

            kiosk.append(5);
            kiosk.sync.dispatch.contact();
            assertThat(rooms.rows()).isEqualTo(65);
            assertThat(rooms.tallied()).isEqualTo(65);

            kiosk.append(3);
            kiosk.sync.courier.writeTotals();
            carry();
            assertThat(rooms.rows()).isEqualTo(65);
            assertThat(rooms.tallied()).isEqualTo(68);
        }
    }

    /// What the hub's people do with the stick.
    private void carry() throws IOException {
        var folder = places.resolve("media/STICK").resolve(ua.mistok.app.sync.Courier.FOLDER);
        var courier = rooms.courier();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var came = new CourierFile(file.getFileName().toString(), Files.readAllBytes(file));
                if (courier.receive(came) instanceof Courier.Outcome.Taken(_, _, var back, _)) {
                    Files.write(folder.resolve(back.name()), back.bytes());
                }
            }
        }
    }
}
