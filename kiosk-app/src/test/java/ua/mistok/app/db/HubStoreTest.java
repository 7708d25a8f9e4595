package ua.mistok.app.db;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.HUB_KEY;

import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;

class HubStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @AutoClose private static final HubDatabase DATABASE = HubDatabase.fresh();

    @BeforeEach
    void nothing_is_there() {
        DATABASE.store().write(sql -> sql.deleteFrom(HUB_KEY).execute());
    }

    @Test
    void two_hubs_that_start_at_once_on_an_empty_database_share_its_tables() throws Exception {
        var url = HubDatabase.emptyUrl();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    IntStream.range(0, 2)
                            .mapToObj(n -> supplyAsync(() -> HubStore.open(url, "", ""), threads))
                            .toList();
            try (var one = both.getFirst().get();
                    var other = both.getLast().get()) {
                one.write(sql -> insert(sql, "sign"));
                assertThat(other.<Integer>read(sql -> sql.fetchCount(HUB_KEY))).isOne();
            }
        }
    }

    @Test
    void what_is_written_is_there_for_every_hub_with_its_time() {
        DATABASE.store().write(sql -> insert(sql, "sign"));

        try (var other = DATABASE.openStore()) {
            assertThat(
                            other.<Instant>read(
                                    sql -> sql.fetchValue(sql.select(HUB_KEY.MADE).from(HUB_KEY))))
                    .isEqualTo(NOW);
        }
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        assertThatThrownBy(
                        () ->
                                DATABASE.store()
                                        .write(
                                                sql -> {
                                                    insert(sql, "sign");
                                                    insert(sql, "sign");
                                                }))
                .isInstanceOf(StoreFailure.class);

        assertThat(DATABASE.store().<Integer>read(sql -> sql.fetchCount(HUB_KEY))).isZero();
    }

    /// Each locks what the other wants next: PostgreSQL ends one of the two.
    @Test
    void of_two_transactions_that_clash_the_loser_is_done_again() throws Exception {
        DATABASE.store().write(sql -> insert(sql, "sign"));
        DATABASE.store().write(sql -> insert(sql, "open"));
        var met = new CyclicBarrier(2);
        var attempts = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = supplyAsync(() -> touch(met, attempts, "sign", "open"), threads);
            var other = supplyAsync(() -> touch(met, attempts, "open", "sign"), threads);

            assertThat(one.get() && other.get()).isTrue();
        }
        assertThat(attempts.get()).isGreaterThanOrEqualTo(3);
    }

    private static boolean touch(
            CyclicBarrier met, AtomicInteger attempts, String first, String second) {
        return DATABASE.store()
                .change(
                        sql -> {
                            touch(sql, first);
                            if (attempts.incrementAndGet() <= 2) {
                                await(met);
                            }
                            touch(sql, second);
                            return true;
                        });
    }

    private static void touch(DSLContext sql, String purpose) {
        sql.update(HUB_KEY)
                .set(HUB_KEY.PEM, HUB_KEY.PEM.concat("."))
                .where(HUB_KEY.PURPOSE.eq(purpose))
                .execute();
    }

    private static void await(CyclicBarrier met) {
        try {
            met.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_database_that_is_not_there_is_named_without_its_secrets() {
        var url =
                HubDatabase.emptyUrl().replaceFirst("/[a-z0-9]+\\?", "/nowhere?") + "&password=pst";

        assertThatThrownBy(() -> HubStore.open(url, "", ""))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("/nowhere")
                .hasMessageNotContaining("pst");
    }

    @Test
    void a_question_is_answered() {
        assertThat(DATABASE.store().<Integer>read(sql -> sql.fetchValue(selectOne()))).isOne();
    }

    private static void insert(DSLContext sql, String purpose) {
        sql.insertInto(HUB_KEY).values(purpose, "a pair", NOW).execute();
    }
}
