package ua.mistok.app.hub.packs;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;

/// Every version of every pack that was sent to this hub.
public final class Packs {

    private static final int MOST = 100;

    private final HubStore store;
    private final HubKeys keys;
    private final InstantSource clock;
    private final Around around;
    private final Judge judge;

    public Packs(HubStore store, HubKeys keys, Places places, InstantSource clock) {
        this(store, keys, places, clock, ContentSource.shipped());
    }

    /// @param shipped what kiosks have before any pack comes
    public Packs(
            HubStore store,
            HubKeys keys,
            Places places,
            InstantSource clock,
            ContentSource shipped) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.around = new Around(store, shipped);
        this.judge = new Judge(store, keys, places, clock, around);
    }

    /// Says what would come of an archive, by the rules by which kiosks judge it; does nothing.
    ///
    /// @param name how problems name it
    public Looked look(String name, byte[] bytes) {
        return switch (PackArchive.read(name, bytes)) {
            case Bad<PackArchive>(var problems) -> new Looked.Refused(problems);
            case Good<PackArchive>(var archive, var _) -> look(name, archive);
        };
    }

    Looked look(String name, PackArchive archive) {
        return judge.look(name, archive);
    }

    /// Keeps what an author sent until somebody else has read it. It takes the place of what waited
    /// or was sent back under its number.
    ///
    /// @param author id of a member
    /// @return empty if a version of that number was approved meanwhile
    Optional<PackVersion> keep(Looked.Fit fit, String author) {
        var manifest = fit.archive().manifest();
        var version = version(fit, State.WAITING, author, Optional.empty());
        return store.change(
                sql -> {
                    VersionStore.hold(sql, manifest.pack());
                    var is = VersionStore.find(sql, manifest.pack(), manifest.version());
                    if (is.filter(PackVersion::isApproved).isPresent()) {
                        return Optional.empty();
                    }
                    VersionStore.keep(sql, version, fit.archive());
                    return Optional.of(version);
                });
    }

    /// Content that was out before, under a later number.
    ///
    /// @param older number of the version that had it before
    PackVersion copy(Looked.Fit fit, int older, String member) {
        return version(fit, State.APPROVED, member, Optional.of(older));
    }

    PackArchive signed(PackArchive archive) {
        return archive.signedBy(keys.signing());
    }

    private PackVersion version(
            Looked.Fit fit, State state, String author, Optional<Integer> copyOf) {
        var manifest = fit.archive().manifest();
        return new PackVersion(
                manifest.pack(),
                manifest.version(),
                fit.place(),
                fit.name(),
                manifest.hash(),
                state,
                author,
                clock.instant(),
                Optional.empty(),
                copyOf,
                false,
                false);
    }

    /// Lets a version out as it was read: with every byte of it.
    ///
    /// @param reviewer id of a member
    Approval approve(PackVersion read, String reviewer) {
        if (read.author().equals(reviewer)) {
            return new Approval.OwnWork();
        }
        var archive = archive(read);
        if (!archive.manifest().hash().equals(read.manifest())) {
            return new Approval.Changed();
        }
        return switch (look(read.fileName(), archive)) {
            case Looked.Refused(var problems) -> new Approval.Refused(problems);
            case Looked.AlreadyHere _ -> new Approval.Changed();
            case Looked.Fit _ -> {
                var signatures = signed(archive).signatures();
                var now = clock.instant();
                yield store.change(
                                sql -> {
                                    VersionStore.hold(sql, read.pack());
                                    if (!isAsRead(
                                            VersionStore.find(sql, read.pack(), read.version()),
                                            read)) {
                                        return false;
                                    }
                                    VersionStore.approve(sql, read, reviewer, now, signatures);
                                    return true;
                                })
                        ? find(read.pack(), read.version())
                                .<Approval>map(Approval.Done::new)
                                .orElseThrow()
                        : new Approval.Changed();
            }
        };
    }

    private static boolean isAsRead(Optional<PackVersion> now, PackVersion read) {
        return now.filter(is -> is.state() == State.WAITING)
                .filter(is -> is.manifest().equals(read.manifest()))
                .isPresent();
    }

    /// @param note to its author
    /// @return false if its author sent another meanwhile, or somebody else answered
    boolean sendBack(PackVersion read, String reviewer, String note) {
        var now = clock.instant();
        return store.change(
                sql -> {
                    VersionStore.hold(sql, read.pack());
                    var is = isAsRead(VersionStore.find(sql, read.pack(), read.version()), read);
                    if (is) {
                        VersionStore.sendBack(sql, read, reviewer, now, note);
                    }
                    return is;
                });
    }

    public Optional<PackVersion> find(PackId pack, int version) {
        return store.read(sql -> VersionStore.find(sql, pack, version));
    }

    /// Versions of a pack, the newest first; a hundred at most.
    public List<PackVersion> versions(PackId pack) {
        return store.read(sql -> VersionStore.list(sql, pack, MOST));
    }

    /// The newest version of each pack that is in this state.
    public List<PackVersion> newest(State state) {
        return store.read(sql -> VersionStore.newest(sql, state));
    }

    /// The whole of a version, for a stick and for whoever reads it.
    public PackArchive archive(PackVersion version) {
        return switch (assembled(version)) {
            case Good<PackArchive>(var archive, var _) -> archive;
            case Bad<PackArchive>(var problems) ->
                    throw new IllegalStateException(
                            "a pack in the database is damaged: " + problems);
        };
    }

    /// Of one moment, whatever its author sends meanwhile.
    private Checked<PackArchive> assembled(PackVersion version) {
        return store.change(
                sql -> {
                    VersionStore.hold(sql, version.pack());
                    var is =
                            VersionStore.find(sql, version.pack(), version.version()).orElseThrow();
                    return PackArchive.assemble(
                            version.fileName(),
                            FileStore.find(sql, is.manifest()).orElseThrow(),
                            VersionStore.signatures(sql, version.pack(), version.version())
                                    .getBytes(StandardCharsets.US_ASCII),
                            FileStore.parts(sql, version.pack(), version.version()));
                });
    }

    /// A file of an approved version, or a manifest; whatever else has this hash is not here.
    public Optional<byte[]> file(Hash hash) {
        return store.read(sql -> FileStore.findApproved(sql, hash));
    }

    /// Who signed the manifest of an approved version.
    public Optional<byte[]> signatures(Hash manifest) {
        return store.read(sql -> VersionStore.signatures(sql, manifest))
                .map(text -> text.getBytes(StandardCharsets.US_ASCII));
    }

    /// What a version changes for kiosks that have the one before it.
    public Difference difference(PackVersion version) {
        return Difference.of(version, store, around);
    }
}
