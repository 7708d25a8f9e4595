package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;

/// A kiosk and two hubs on one database, processes all three, killed at any moment while they talk
/// over a bad line: what the kiosk had on its disk is at the hub, once.
class KillsTest {

    /// Of a start: recovery, migration and the first contact are moments to die in as well.
    private static final int STARTING_MILLIS = 2_500;

    private static final int MOST_FACTS = 120;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    @AutoClose private final HttpClient http = HttpClient.newHttpClient();

    private final HubRooms rooms = HubRooms.on(database.store());
    private final Random random = new Random();
    private final List<Mortal> hubs = new CopyOnWriteArrayList<>();
    private final List<String> onDisk = new ArrayList<>();

    @TempDir Path folder;

    @Test
    void five_kills_of_kiosk_and_hubs_lose_nothing_and_double_nothing() throws Exception {
        killAndCompare(5);
    }

    @Test
    @Tag("long")
    @Tag("kills")
    void two_hundred_kills_of_kiosk_and_hubs_lose_nothing_and_double_nothing() throws Exception {
        killAndCompare(200);
    }

    private void killAndCompare(int kills) throws Exception {
        hubs.add(hub());
        hubs.add(hub());
        var doors = List.of(new Current(0), new Current(1));
        try (var line = new BadLine(Door.balanced(doors, random), random)) {
            join(line);
            kill(kills);
            for (var hub : hubs) {
                hub.listenForTheFirst();
            }
            line.becomeGood();
            try (var kiosk = open()) {
                kiosk.sync.dispatch.contact();

                assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
                assertThat(kiosk.sync.dispatch.state().aside()).isZero();
                assertThat(rooms.stored()).isEqualTo(HubRooms.names(kiosk));
            }
            var arrived = rooms.opened();
            assertThat(arrived).doesNotHaveDuplicates();
            assertThat(new HashSet<>(arrived)).containsAll(onDisk);
            System.out.printf(
                    "Kills: %d of kiosk and hubs, %d facts arrived once%n", kills, onDisk.size());
            assertThat(onDisk).hasSizeGreaterThan(kills);
            assertThat(rooms.onTheShelf()).isEmpty();
            assertThat(rooms.tallied()).isEqualTo(arrived.size());

            line.replay();

            assertThat(rooms.rows()).isEqualTo(arrived.size());
            assertThat(rooms.tallied()).isEqualTo(arrived.size());
        } finally {
            hubs.forEach(Mortal::close);
        }
    }

    private void join(BadLine line) throws InterruptedException {
        hubs.get(0).listenForTheFirst();
        hubs.get(1).listenForTheFirst();
        try (var kiosk = open()) {
            assertThat(kiosk.sync.joining.join(line.address(), rooms.code()))
                    .isInstanceOf(Joining.Outcome.Joined.class);
        }
    }

    private SyncedKiosk open() {
        return new SyncedKiosk(folder.resolve("data"), folder.resolve("media"));
    }

    private void kill(int kills) throws Exception {
        var kiosk = kiosk(0);
        try {
            for (var kill = 1; kill <= kills; kill++) {
                switch (kill % 4) {
                    case 2 -> killHub(random.nextInt(2));
                    case 0 -> {
                        killHub(0);
                        killHub(1);
                    }
                    default -> {
                        waitForTheMoment(kiosk);
                        kiosk.kill();
                        onDisk.addAll(kiosk.said());
                        kiosk = kiosk(kill);
                    }
                }
                kiosk.listenTo(random.nextInt(MOST_FACTS));
            }
        } finally {
            kiosk.kill();
            onDisk.addAll(kiosk.said());
        }
    }

    private void waitForTheMoment(Mortal kiosk) throws InterruptedException {
        if (random.nextInt(3) == 0) {
            kiosk.live(random.nextInt(STARTING_MILLIS));
        } else {
            kiosk.listenTo(1 + random.nextInt(MOST_FACTS));
        }
    }

    private void killHub(int hub) throws Exception {
        hubs.get(hub).kill();
        hubs.set(hub, hub());
    }

    private Mortal hub() throws IOException {
        return Mortal.start(HubProcess.class, database.url());
    }

    private Mortal kiosk(int life) throws IOException {
        return Mortal.start(SendingKiosk.class, folder.resolve("data").toString(), "life" + life);
    }

    /// The door of the hub that lives in a place just now.
    private final class Current implements Door {

        private final int place;

        Current(int place) {
            this.place = place;
        }

        private Door door() {
            return hubs.get(place).door(http);
        }

        @Override
        public byte[] card() throws IOException {
            return door().card();
        }

        @Override
        public byte[] join(byte[] bytes) throws IOException {
            return door().join(bytes);
        }

        @Override
        public byte[] take(byte[] bytes) throws IOException {
            return door().take(bytes);
        }
    }
}
