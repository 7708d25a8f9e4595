package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.loop.Loop;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;

/// Two hubs on one database, behind a load balancer without a memory and a line that does
/// everything wrong; kiosks that talk to both at once.
class TwoHubsTest {

    private static final int KIOSKS = 2;
    private static final int ROUNDS = 20;
    private static final int FACTS = 10_000 / KIOSKS / ROUNDS;

    @AutoClose private final HubDatabase database = HubDatabase.fresh();
    @AutoClose private final HubStore other = database.openStore();

    private final HubRooms first = HubRooms.on(database.store());
    private final HubRooms second = HubRooms.on(other);

    @TempDir Path folder;

    @Test
    void ten_thousand_facts_arrive_once_each_and_are_counted_once_whichever_hub_takes_them()
            throws Exception {
        var hubs = Door.balanced(List.of(first.door(), second.door()), new Random(61));
        var kiosks = new ArrayList<SyncedKiosk>();
        var loops = List.of(adding(first), adding(second));
        try (var line = new BadLine(hubs, new Random(41));
                var threads = Executors.newFixedThreadPool(KIOSKS)) {
            loops.forEach(Loop::start);
            var lives = new ArrayList<Callable<Boolean>>();
            for (var number = 0; number < KIOSKS; number++) {
                var kiosk = new SyncedKiosk(folder.resolve("k" + number), folder.resolve("media"));
                kiosks.add(kiosk);
                assertThat(kiosk.sync.joining.join(line.address(), first.code()))
                        .isInstanceOf(Joining.Outcome.Joined.class);
                lives.add(() -> send(kiosk));
            }
            for (var life : threads.invokeAll(lives)) {
                assertThat(life.get()).isTrue();
            }
            line.becomeGood();
            var written = new HashSet<HubRooms.Name>();
            for (var kiosk : kiosks) {
                kiosk.sync.dispatch.contact();
                assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
                assertThat(kiosk.sync.dispatch.state().aside()).isZero();
                written.addAll(HubRooms.names(kiosk));
            }
            assertThat(written).hasSize(KIOSKS * ROUNDS * FACTS);
            assertThat(first.stored()).isEqualTo(written);
            assertThat(first.rows()).isEqualTo(written.size());
            loops.forEach(Loop::stop);
            assertThat(second.tallied()).isEqualTo(written.size());

            line.replay();

            assertThat(second.rows()).isEqualTo(written.size());
            assertThat(first.tallied()).isEqualTo(written.size());
        } finally {
            loops.forEach(Loop::stop);
            kiosks.forEach(SyncedKiosk::close);
        }
    }

    private static boolean send(SyncedKiosk kiosk) {
        for (var round = 0; round < ROUNDS; round++) {
            kiosk.append(FACTS);
            kiosk.sync.dispatch.contact();
        }
        return true;
    }

    private static Loop adding(HubRooms hub) {
        return new Loop(
                "rollup",
                Duration.ZERO,
                Duration.ofMillis(50),
                new Rollup(hub.store())::run,
                "Counts wait for the next time");
    }
}
