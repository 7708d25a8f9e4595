package ua.mistok.app.hub.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.SyncedKiosk;

/// A hub of an earlier version works on while one of today expands the tables; then it goes, and
/// the tables contract. The kiosk sends all the time, over a line that does everything wrong.
class UpgradeTest {

    /// Batches of each stage.
    private static final int SOME = 6;

    private static final int FACTS = 40;

    /// Where the kiosk joined: of its tables the earlier ones are made.
    @AutoClose private final HubDatabase origin = HubDatabase.fresh();

    private final HubRooms joined = HubRooms.on(origin.store());
    private final String url = HubDatabase.emptyUrl();
    private volatile Door door = joined.door();
    private final Semaphore sent = new Semaphore(0);
    private final AtomicBoolean enough = new AtomicBoolean();

    @TempDir Path folder;

    @Test
    void a_hub_is_renewed_beside_an_earlier_one_while_kiosks_send() throws Exception {
        try (var line = new BadLine(new Current(), new Random(53));
                var kiosk = new SyncedKiosk(folder.resolve("data"), folder.resolve("media"));
                var thread = Executors.newSingleThreadExecutor();
                AutoCloseable _ = () -> enough.set(true)) {
            assertThat(kiosk.sync.joining.join(line.address(), joined.code()))
                    .isInstanceOf(Joining.Outcome.Joined.class);
            var earlier = earlier(kiosk);
            door = earlier;
            var sending = thread.submit(() -> send(kiosk));
            sendSome();

            try (var store = HubStore.open(url, "", "")) {
                var today = HubRooms.on(store);
                var alone = earlier.taken();
                door = Door.balanced(List.of(earlier, today.door()), new Random(59));
                sendSome();
                Awaitility.await().until(() -> earlier.taken() > alone && today.rows() > 0);
                assertThat(alone).isPositive();

                door = today.door();
                sendSome();
                // What the earlier one left in the queue of its own goes with that queue's table.
                new Rollup(store).run();
                contract();
                sendSome();
                enough.set(true);
                sending.get();
                line.becomeGood();
                kiosk.sync.dispatch.contact();

                assertThat(kiosk.sync.dispatch.state().waiting()).isZero();
                var written = HubRooms.names(kiosk);
                assertThat(today.stored()).isEqualTo(written);
                assertThat(today.rows()).isEqualTo(written.size());
                assertThat(today.tallied()).isEqualTo(written.size());
                line.replay();
                assertThat(today.rows()).isEqualTo(written.size());
                assertThat(today.tallied()).isEqualTo(written.size());
            }
        }
    }

    /// From now on, and not counting what is under way.
    private void sendSome() throws InterruptedException {
        sent.drainPermits();
        sent.acquire(SOME + 1);
    }

    private boolean send(SyncedKiosk kiosk) {
        while (!enough.get()) {
            kiosk.append(FACTS);
            kiosk.sync.dispatch.contact();
            sent.release();
        }
        return true;
    }

    /// On tables of its own version, with the keys, places and kiosks that were there.
    private EarlierHub earlier(SyncedKiosk kiosk) {
        flyway("classpath:db/hub").target(EarlierHub.SCHEMA).load().migrate();
        var there = DSL.using(connections(url), SQLDialect.POSTGRES);
        origin.store()
                .read(
                        here -> {
                            List.of("hub_key", "place", "place_above", "kiosk")
                                    .forEach(table -> copy(here, there, table));
                            return true;
                        });
        return new EarlierHub(url, joined.keys(), kiosk.identity.signing().verifying());
    }

    /// As far as the earlier tables have these columns.
    private static void copy(DSLContext here, DSLContext there, String table) {
        var columns =
                there
                        .fetch(
                                "select column_name from information_schema.columns where"
                                        + " table_schema = 'public' and table_name = ?",
                                table)
                        .getValues(0, String.class)
                        .stream()
                        .map(name -> DSL.field(DSL.name(name)))
                        .toList();
        for (var row : here.select(columns).from(DSL.table(DSL.name(table))).fetch()) {
            there.insertInto(DSL.table(DSL.name(table)), columns).values(row.intoArray()).execute();
        }
    }

    private void contract() {
        flyway("classpath:db/hub", "classpath:db/next").load().migrate();
    }

    private FluentConfiguration flyway(String... places) {
        return Flyway.configure().dataSource(connections(url)).locations(places);
    }

    private static PGSimpleDataSource connections(String url) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        return connections;
    }

    /// Where the balancer leads just now.
    private final class Current implements Door {

        @Override
        public byte[] card() throws IOException {
            return door.card();
        }

        @Override
        public byte[] join(byte[] bytes) throws IOException {
            return door.join(bytes);
        }

        @Override
        public byte[] take(byte[] bytes) throws IOException {
            return door.take(bytes);
        }
    }
}
