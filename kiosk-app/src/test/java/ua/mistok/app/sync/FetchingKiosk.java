package ua.mistok.app.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.mistok.app.content.Shop;
import ua.mistok.app.content.Village;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.key.OpeningKey;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.config.pack.PackId;

/// One life of a kiosk that fetches packs from a hub, in a folder: a real shelf, real HTTP.
public final class FetchingKiosk implements AutoCloseable {

    public final Shop shop;
    public boolean may = true;
    public long spent;
    private final FetchedPacks fetched;
    private final Hub hub;

    public FetchingKiosk(Path data, String address, VerifyingKey key) {
        this(Shop.open(data), data, address, key);
    }

    /// By a programme that was made at that moment.
    public FetchingKiosk(Path data, String address, VerifyingKey key, Instant built) {
        this(Shop.built(data, built), data, address, key);
    }

    private FetchingKiosk(Shop shop, Path data, String address, VerifyingKey key) {
        this.shop = shop;
        shop.pinned.add(new TrustedKey(TrustedKey.Owner.HUB, "Вузол", key));
        var sealing = OpeningKey.random().sealing().pem();
        hub = new Hub(address, "Вузол", key.pem(), sealing, SyncedKiosk.NOW);
        var delivery = shop.delivery(data);
        var client = new HubClient(Trust.machine(), Duration.ofSeconds(20));
        var line = new FileLine(delivery, client, () -> may, bytes -> spent += bytes);
        fetched = new FetchedPacks(delivery, shop.intake, shop.shelf, line);
    }

    /// One contact.
    ///
    /// @return codes of what is not as the hub wants it
    public List<String> fetch(List<PackWish> wishes) {
        return fetched.fetch(hub, wishes).stream().map(Failure::code).toList();
    }

    /// Of a pack on the shelf; 0 for none.
    public int version(PackId pack) {
        return shop.intake.here(pack).version();
    }

    /// Which version of the village's words a visitor reads.
    public int words() {
        return Village.words(shop.shelf.now());
    }

    @Override
    public void close() {
        shop.close();
    }
}
