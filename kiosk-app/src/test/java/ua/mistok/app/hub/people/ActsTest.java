package ua.mistok.app.hub.people;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.db.hub.Tables.ACT;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;

class ActsTest {

    private HubDatabase database;
    private Acts acts;

    @BeforeEach
    void open() {
        database = HubDatabase.fresh();
        acts = new Acts(database.store(), () -> Instant.parse("2027-12-06T10:00:00.123456Z"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void acts_of_two_hubs_at_once_make_one_chain() {
        try (var second = database.openStore();
                var threads = Executors.newFixedThreadPool(4)) {
            var elsewhere = new Acts(second, () -> Instant.EPOCH);
            allOf(
                            IntStream.range(0, 40)
                                    .mapToObj(n -> n % 2 == 0 ? acts : elsewhere)
                                    .map(hub -> runAsync(() -> note(hub), threads))
                                    .toArray(CompletableFuture<?>[]::new))
                    .join();
        }

        assertThat(acts.count()).isEqualTo(40);
        assertThat(acts.findBroken()).isEmpty();
        assertThat(acts.list(0, 3)).extracting(Act::number).containsExactly(40L, 39L, 38L);
        assertThat(acts.list(38, 5)).extracting(Act::number).containsExactly(2L, 1L);
    }

    @Test
    void a_changed_act_is_found() {
        noteFive();
        database.store()
                .write(
                        sql ->
                                sql.update(ACT)
                                        .set(ACT.MEMBER, "m-other")
                                        .where(ACT.NUMBER.eq(3L))
                                        .execute());

        assertThat(acts.findBroken()).contains(3L);
    }

    @Test
    void an_act_that_was_taken_away_is_missed_be_it_the_newest() {
        noteFive();
        database.store().write(sql -> sql.deleteFrom(ACT).where(ACT.NUMBER.eq(5L)).execute());
        assertThat(acts.findBroken()).contains(5L);

        database.store().write(sql -> sql.deleteFrom(ACT).where(ACT.NUMBER.eq(2L)).execute());
        assertThat(acts.findBroken()).contains(2L);
    }

    private void noteFive() {
        for (var number = 0; number < 5; number++) {
            note(acts);
        }
        assertThat(acts.findBroken()).isEmpty();
    }

    private static void note(Acts acts) {
        acts.note("m-1", HubDeed.SIGNED_IN, "tyvriv", "x", () -> {});
    }
}
