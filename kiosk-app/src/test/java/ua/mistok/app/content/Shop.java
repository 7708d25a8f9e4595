package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.fact.PackInstalled;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.ContentSource;

/// The shelf of a kiosk with all behind it, as one start makes it.
public final class Shop implements AutoCloseable {

    static final SigningKey LIBRARY = SigningKey.random();
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    public final KioskStore store;
    public final Ledger ledger;
    final Vault vault;
    final Installed installed;
    final ShownPacks shown;
    public final PackShelf shelf;
    public final Intake intake;

    /// Of the hub that the kiosk belongs to.
    public final List<TrustedKey> pinned = new ArrayList<>();

    final List<PackInstalled> facts = new ArrayList<>();

    /// @param stock folder of content; empty for what ships
    Shop(Path data, Optional<Path> stock, Instant built, Consumer<PackInstalled> journal) {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        vault = Vault.open(data.resolve("content"));
        installed = new Installed(ledger, vault);
        shown = new ShownPacks(ledger, vault);
        var under = new Stock(stock);
        shelf = new PackShelf(under, installed::packs, placed -> shown.keep(under, placed));
        var keys =
                new TrustedKeys(
                        List.of(
                                new TrustedKey(Owner.HUB, "", Village.HUB.verifying()),
                                new TrustedKey(Owner.LIBRARY, "", LIBRARY.verifying())));
        intake =
                new Intake(
                        shelf,
                        installed,
                        vault,
                        () -> keys.and(pinned),
                        built,
                        InstantSource.fixed(NOW),
                        fact -> {
                            journal.accept(fact);
                            facts.add(fact);
                        });
        intake.tellUntold();
        Sweep.of(vault, installed, shown);
    }

    /// With one card of the country, so that a start takes no time.
    public static Shop open(Path data) {
        return open(data, Instant.EPOCH, _ -> {});
    }

    /// With one card of the country and its exercise.
    public static Shop withDemo(Path data) {
        var folder = country(data.resolve("country"), "demos/c02.yaml");
        return new Shop(data, Optional.of(folder), Instant.EPOCH, _ -> {});
    }

    /// With everything that ships.
    public static Shop shipped(Path data) {
        return new Shop(data, Optional.empty(), Instant.EPOCH, _ -> {});
    }

    /// By a programme that was made at that moment.
    public static Shop built(Path data, Instant built) {
        return open(data, built, _ -> {});
    }

    /// @param journal takes the facts, or refuses
    static Shop open(Path data, Instant built, Consumer<PackInstalled> journal) {
        return new Shop(data, Optional.of(country(data.resolve("country"))), built, journal);
    }

    private static Path country(Path folder, String... more) {
        try {
            var national = folder.resolve("packs/national");
            Files.createDirectories(national.resolve("services"));
            var files = new ArrayList<>(List.of("pack.yaml", "services/c02.yaml"));
            files.addAll(List.of(more));
            for (var file : files) {
                var bytes = ContentSource.shipped().bytes("packs/national/" + file);
                Files.createDirectories(national.resolve(file).getParent());
                Files.write(national.resolve(file), bytes);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a visitor reads now.
    public int version() {
        return Village.read(shelf.now());
    }

    public Arrival install(byte[] archive) {
        return intake.install("village.zip", archive, false, "s1");
    }

    /// What is on its way here.
    public Delivery delivery(Path data) {
        return Delivery.open(data.resolve("arriving"), vault, shelf, intake);
    }

    public WorkList workList(Instant now) {
        return new WorkList(shelf, new TallyStore(store), ledger, InstantSource.fixed(now));
    }

    public PastContent past() {
        return new PastContent(shelf, installed, shown);
    }

    /// What the library writes itself.
    public OwnPack own() {
        return new OwnPack(shelf, installed, intake, LIBRARY, InstantSource.fixed(NOW));
    }

    public LibraryPanel panel() {
        return new LibraryPanel(ledger, InstantSource.fixed(NOW));
    }

    @Override
    public void close() {
        ledger.close();
        store.close();
    }
}
