package ua.mistok.app.hub.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ua.mistok.app.content.Village;
import ua.mistok.app.hub.HubDatabase;
import ua.mistok.app.hub.fleet.Fleet;
import ua.mistok.app.hub.key.HubKeyStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.wire.PackWish;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackId;

/// The shelf of a hub on a database of its own, with an author and a reviewer; kiosks have one card
/// of the country before any pack comes, so that a check takes no time.
public final class HubShelf implements AutoCloseable {

    public static final PackId VILLAGE = new PackId("village");
    private static final SigningKey AUTHORS = SigningKey.random();

    public final HubDatabase database = HubDatabase.fresh();
    public final HubPeople people = new HubPeople(database.store());
    public final HubKeys keys;
    public final Packs packs;
    public final PackDesk desk;
    public final Rings rings;
    public final RingDesk ringDesk;
    public final Member author = people.add("i.sava", HubRole.AUTHOR, Places.ROOT);
    public final Member reviewer = people.add("p.hai", HubRole.REVIEWER, Places.ROOT);

    public HubShelf(Path folder) {
        keys = new HubKeyStore(database.store(), () -> people.now).getOrMake();
        var shipped = ContentSource.folder(country(folder));
        packs = new Packs(database.store(), keys, people.places, () -> people.now, shipped);
        desk = new PackDesk(people.hub, packs);
        rings = new Rings(database.store(), packs, people.places, () -> people.now);
        ringDesk = new RingDesk(people.hub, rings);
    }

    private static Path country(Path folder) {
        try {
            for (var file : List.of("pack.yaml", "services/c02.yaml")) {
                var name = "packs/national/" + file;
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), ContentSource.shipped().bytes(name));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The village's pack, made an hour ago by an author who signs with a key of their own.
    public byte[] village(int version) {
        return archive(version, Map.of());
    }

    /// With other texts under these paths.
    public byte[] archive(int version, Map<String, String> other) {
        var texts = new TreeMap<>(Village.texts(version));
        texts.putAll(other);
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        var signed = people.now.minus(Duration.ofHours(1));
        var described =
                new ArchiveManifest(
                        VILLAGE,
                        version,
                        signed,
                        signed.plus(Duration.ofDays(365)),
                        Needs.NOTHING,
                        new TreeMap<>());
        return PackArchive.of(described, files).signedBy(AUTHORS).bytes();
    }

    public Looked look(byte[] archive) {
        return packs.look("village.zip", archive);
    }

    /// The author sends it.
    public PackVersion sent(byte[] archive) {
        people.signIn(author);
        return desk.send((Looked.Fit) look(archive)).orElseThrow();
    }

    /// The reviewer lets it out.
    public PackVersion approved(byte[] archive) {
        var sent = sent(archive);
        people.signIn(reviewer);
        return ((Approval.Done) desk.approve(sent)).version();
    }

    /// Given to the whole country.
    public PackVersion out(PackVersion version) {
        people.signIn(people.admin);
        if (!ringDesk.widen(version, Target.place(Places.ROOT))) {
            throw new AssertionError("nobody takes it any more");
        }
        return version;
    }

    /// What a kiosk shall have that stands there.
    public List<PackWish> wishes(UUID kiosk, String place) {
        return database.store().read(sql -> RingStore.wishes(sql, kiosk, place));
    }

    /// A kiosk that has told what it runs.
    ///
    /// @param runs JSON: packs with their versions
    /// @param failures JSON
    public void kiosk(String library, String place, String runs, String failures) {
        var kiosk = UUID.randomUUID();
        database.store()
                .write(
                        sql -> {
                            sql.execute(
                                    "insert into kiosk (kiosk, library, place, verifying, sealing,"
                                            + " joined) values (?, ?, ?, '', '', now())",
                                    kiosk,
                                    library,
                                    place);
                            sql.execute(
                                    "insert into pulse (kiosk, heard, drift_seconds, version,"
                                            + " waiting, aside, free_bytes, stations, silent,"
                                            + " revision, packs, failures) values (?, now(), 0,"
                                            + " '0.1.0', 0, 0, 1, 1, 0, 0, ?, ?)",
                                    kiosk,
                                    runs,
                                    failures);
                        });
    }

    public Fleet fleet() {
        return new Fleet(database.store(), keys, "Вузол", () -> people.now);
    }

    public Optional<PackVersion> find(int version) {
        return packs.find(VILLAGE, version);
    }

    @Override
    public void close() {
        database.close();
    }
}
