package ua.mistok.app.hub.key;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ua.mistok.app.hub.HubDatabase;

class HubKeyStoreTest {

    private static final byte[] TEXT = {1, 2, 3};

    @AutoClose private static final HubDatabase DATABASE = HubDatabase.fresh();

    @Test
    void hubs_that_start_at_once_on_one_database_have_the_same_keys() throws Exception {
        var keys = new HubKeyStore(DATABASE.store(), Clock.systemUTC());
        try (var threads = Executors.newFixedThreadPool(4);
                var second = DATABASE.openStore()) {
            var elsewhere = new HubKeyStore(second, Clock.systemUTC());
            var made =
                    IntStream.range(0, 8)
                            .mapToObj(n -> n % 2 == 0 ? keys : elsewhere)
                            .map(store -> supplyAsync(store::getOrMake, threads))
                            .toList();

            var first = made.getFirst().get();
            assertThat(made.stream().map(CompletableFuture::join))
                    .allSatisfy(
                            other -> {
                                var signature = other.signing().sign(TEXT);
                                assertThat(first.signing().verifying().verifies(TEXT, signature))
                                        .isTrue();
                                assertThat(
                                                other.opening()
                                                        .open(first.opening().sealing().seal(TEXT)))
                                        .isEqualTo(TEXT);
                            });
        }
    }
}
