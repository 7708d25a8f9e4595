package ua.mistok.app.hub.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.config.text.LocalizedText;

class RevisionStoreTest {

    @AutoClose static final HubDatabase DATABASE = HubDatabase.fresh();

    private static final UUID KIOSK = UUID.randomUUID();

    private static HubStore store;

    @BeforeAll
    static void a_library() {
        store = DATABASE.store();
        Places.open(store)
                .add(
                        new Node(
                                "tyvriv",
                                Optional.of("vinnytska"),
                                Node.Level.LIBRARY,
                                LocalizedText.of("Тиврів", "Tyvriv")));
    }

    @Test
    void a_kiosk_hears_of_changes_at_its_place_above_it_and_for_itself_alone() {
        assertThat(of(UUID.randomUUID(), "kyivska")).isZero();
        var ofRegion = next("vinnytska");
        assertThat(of(KIOSK, "tyvriv")).isEqualTo(ofRegion);
        next("odeska");
        next(UUID.randomUUID().toString());
        assertThat(of(KIOSK, "tyvriv")).isEqualTo(ofRegion);
        var ofKiosk = next(KIOSK.toString());
        assertThat(of(KIOSK, "tyvriv")).isEqualTo(ofKiosk);
        var ofCountry = next("ukraine");
        assertThat(of(KIOSK, "tyvriv")).isEqualTo(ofCountry).isGreaterThan(ofKiosk);
    }

    @Test
    void a_change_waits_for_the_one_before_it_so_that_none_is_seen_after_a_higher_one()
            throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow =
                CompletableFuture.supplyAsync(
                        () ->
                                store.change(
                                        sql -> {
                                            var revision = RevisionStore.next(sql, "vinnytska");
                                            begun.countDown();
                                            await(end);
                                            return revision;
                                        }));
        await(begun);
        var quick = CompletableFuture.supplyAsync(() -> next("vinnytska"));
        while (waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(quick).isNotDone();
        end.countDown();

        assertThat(quick.get(10, TimeUnit.SECONDS)).isEqualTo(slow.get(10, TimeUnit.SECONDS) + 1);
    }

    @Test
    void many_at_once_get_a_revision_each() {
        var all =
                IntStream.range(0, 40).parallel().mapToObj(n -> next("lvivska")).distinct().count();

        assertThat(all).isEqualTo(40);
    }

    private static int waiting() {
        return store.read(
                sql ->
                        sql.fetchCount(
                                table("pg_stat_activity"),
                                condition("datname = current_database()")
                                        .and(condition("wait_event_type = 'Lock'"))));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long next(String at) {
        return store.change(sql -> RevisionStore.next(sql, at));
    }

    private static long of(UUID kiosk, String place) {
        return store.read(sql -> RevisionStore.of(sql, kiosk, place));
    }
}
