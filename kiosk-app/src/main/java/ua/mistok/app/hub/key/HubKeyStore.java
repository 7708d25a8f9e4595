package ua.mistok.app.hub.key;

import static ua.mistok.app.db.hub.Tables.HUB_KEY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import ua.mistok.app.db.HubStore;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.SigningKey;

/// Keeps the hub's key pairs; made once, by whichever hub comes first.
public final class HubKeyStore {

    private static final String SIGN = "sign";
    private static final String OPEN = "open";

    private final HubStore store;
    private final InstantSource clock;

    public HubKeyStore(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The pairs of this database, the same for every hub on it.
    ///
    /// @throws ua.mistok.app.db.StoreFailure if the database refuses
    /// @throws IllegalArgumentException if somebody changed what stands there
    public HubKeys getOrMake() {
        var now = clock.instant();
        return store.change(
                sql ->
                        new HubKeys(
                                SigningKey.read(
                                        pem(sql, SIGN, now, () -> SigningKey.random().pem())),
                                OpeningKey.read(
                                        pem(sql, OPEN, now, () -> OpeningKey.random().pem()))));
    }

    /// An insert beside another hub's waits for that one's end, and then finds its row.
    private static String pem(
            DSLContext sql, String purpose, Instant now, Supplier<String> another) {
        return find(sql, purpose)
                .orElseGet(
                        () -> {
                            sql.insertInto(HUB_KEY)
                                    .columns(HUB_KEY.PURPOSE, HUB_KEY.PEM, HUB_KEY.MADE)
                                    .values(purpose, another.get(), now)
                                    .onConflictDoNothing()
                                    .execute();
                            return find(sql, purpose).orElseThrow();
                        });
    }

    private static Optional<String> find(DSLContext sql, String purpose) {
        return sql.select(HUB_KEY.PEM)
                .from(HUB_KEY)
                .where(HUB_KEY.PURPOSE.eq(purpose))
                .fetchOptional(HUB_KEY.PEM);
    }
}
