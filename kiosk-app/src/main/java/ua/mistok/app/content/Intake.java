package ua.mistok.app.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.mistok.app.fact.PackInstalled;
import ua.mistok.config.archive.Admission;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.ContentCheck;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.archive.Signer;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.check.Content;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Puts packs on the shelf and takes them away. For several threads, one after the other.
///
/// First the form, then who signed it, then its age, then its content beside all the others, by the
/// rules of `deploy/kiosk check`. Then its files go to the disk, then one record into the ledger,
/// and from that record on it is on the shelf: a power cut before it has changed nothing.
public final class Intake {

    private final PackShelf shelf;
    private final Installed installed;
    private final Vault vault;
    private final Supplier<TrustedKeys> keys;
    private final Instant built;
    private final InstantSource clock;
    private final Consumer<PackInstalled> told;

    /// @param keys of the moment: a kiosk joins a hub, and leaves it
    /// @param built when the programme was built: what expired before is expired
    /// @param told returns when the fact is on the disk
    Intake(
            PackShelf shelf,
            Installed installed,
            Vault vault,
            Supplier<TrustedKeys> keys,
            Instant built,
            InstantSource clock,
            Consumer<PackInstalled> told) {
        this.shelf = shelf;
        this.installed = installed;
        this.vault = vault;
        this.keys = keys;
        this.built = built;
        this.clock = clock;
        this.told = told;
    }

    /// Says what would come of an archive, and does nothing.
    ///
    /// @param name how problems name it
    public synchronized Arrival look(String name, byte[] bytes) {
        return switch (PackArchive.read(name, bytes)) {
            case Bad<PackArchive>(var problems) -> new Arrival.Refused(problems);
            case Good<PackArchive>(var archive, var _) -> look(name, archive);
        };
    }

    /// Puts it on the shelf, if it is welcome.
    ///
    /// @param name how problems name it
    /// @param evenUnsigned an admin said so
    /// @param staff id of the person, never a name
    /// @throws UncheckedIOException if the disk refuses; then nothing has changed
    /// @throws ua.mistok.app.log.LogFailure if the disk refuses; the next start knows whether it is
    ///     there
    public synchronized Arrival install(
            String name, byte[] bytes, boolean evenUnsigned, String staff) {
        return switch (PackArchive.read(name, bytes)) {
            case Bad<PackArchive>(var problems) -> new Arrival.Refused(problems);
            case Good<PackArchive>(var archive, var _) ->
                    install(name, archive, evenUnsigned, staff);
        };
    }

    /// As the other, for an archive that never was one file.
    synchronized Arrival install(
            String name, PackArchive archive, boolean evenUnsigned, String staff) {
        return switch (look(name, archive)) {
            case Arrival.Welcome(var _, var signer, var warnings) ->
                    put(archive, Optional.of(signer), warnings, staff);
            case Arrival.Unsigned(var _, var warnings) when evenUnsigned ->
                    put(archive, Optional.empty(), warnings, staff);
            case Arrival other -> other;
        };
    }

    private Arrival look(String name, PackArchive archive) {
        return switch (keys.get().judge(name, archive)) {
            case Bad<Signer>(var problems) -> new Arrival.Refused(problems);
            case Good<Signer>(var signer, var _) -> look(name, archive, signer);
        };
    }

    private Arrival look(String name, PackArchive archive, Signer signer) {
        var manifest = archive.manifest();
        if (isHere(manifest)) {
            return new Arrival.AlreadyHere(manifest);
        }
        if (signer instanceof Signer.Strangers strangers) {
            return new Arrival.Refused(List.of(strangers.problem(name)));
        }
        var pack = manifest.pack();
        var age =
                Admission.judge(
                        name, manifest, installed.memory(pack, built, shelf.stock().version(pack)));
        if (age.hasErrors()) {
            return new Arrival.Refused(age.list());
        }
        return switch (ContentCheck.of(name, archive, shelf.source(), shelf.content())) {
            case Bad<Content>(var problems) -> new Arrival.Refused(problems);
            case Good<Content>(var _, var warnings) ->
                    signer instanceof Signer.Known known
                            ? new Arrival.Welcome(manifest, known, warnings)
                            : new Arrival.Unsigned(manifest, warnings);
        };
    }

    private boolean isHere(ArchiveManifest manifest) {
        return installed
                .find(manifest.pack())
                .map(found -> found.pack().manifest())
                .filter(here -> here.version() == manifest.version())
                .filter(here -> here.contents().equals(manifest.contents()))
                .filter(here -> !here.signed().isBefore(manifest.signed()))
                .isPresent();
    }

    private Arrival put(
            PackArchive archive,
            Optional<Signer.Known> signer,
            List<Problem> warnings,
            String staff) {
        var manifest = archive.manifest();
        try {
            KeptPack.keep(vault, manifest, archive);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be read from memory", e);
        }
        var record =
                new Shelved(
                        manifest.pack().slug(),
                        manifest.version(),
                        Optional.of(manifest.hash().hex()),
                        Optional.of(manifest.contents().hex()),
                        manifest.signed(),
                        manifest.expires(),
                        signer.map(known -> known.key().owner()),
                        signer.map(known -> known.key().key().id().toString()),
                        staff,
                        clock.instant());
        installed.add(record, new KeptPack(vault, manifest));
        shelf.reread();
        tell(record);
        return new Arrival.Done(manifest, warnings);
    }

    /// What came of the wish to take a pack away.
    public sealed interface Removal {

        /// What ships takes its place, if it has that pack.
        record Gone() implements Removal {}

        /// It stays: it ships, it is not here, or others would break.
        ///
        /// @param problems what would break; empty if it cannot be taken away at all
        record Stays(List<Problem> problems) implements Removal {
            public Stays {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Takes away what was installed; its files and its facts stay readable.
    ///
    /// @param staff id of the person, never a name
    public synchronized Removal remove(PackId pack, String staff) {
        if (installed.find(pack).isEmpty()) {
            return new Removal.Stays(List.of());
        }
        var broken = shelf.brokenWithout(pack);
        if (!broken.isEmpty()) {
            return new Removal.Stays(broken);
        }
        installed.remove(pack.slug(), staff, clock.instant());
        shelf.reread();
        return new Removal.Gone();
    }

    /// What of a pack is on the shelf.
    ///
    /// @param version 0 for none
    /// @param manifest of what was installed; empty for what ships
    public record Here(int version, Optional<Hash> manifest) {}

    public Here here(PackId pack) {
        var shipped = shelf.stock().version(pack);
        return installed
                .find(pack)
                .map(Installed.OnShelf::record)
                .filter(record -> record.version() > shipped)
                .map(record -> new Here(record.version(), record.manifestHash()))
                .orElseGet(() -> new Here(shipped, Optional.empty()));
    }

    /// How a version of a pack came here; empty if it ships, or if what ships has overtaken it.
    public Optional<Brought> brought(PackId pack, int version) {
        return installed
                .find(pack)
                .map(Installed.OnShelf::record)
                .filter(record -> record.version() == version)
                .map(Brought::of);
    }

    /// Tells of what was installed when a power cut came before it could be told.
    void tellUntold() {
        installed.untold().forEach(this::tell);
    }

    private void tell(Shelved record) {
        told.accept(
                new PackInstalled(
                        record.pack(), record.version(), record.signer().map(Intake::signer)));
        installed.told(record);
    }

    private static PackInstalled.Signer signer(Owner owner) {
        return switch (owner) {
            case PROGRAMME -> PackInstalled.Signer.PROGRAMME;
            case HUB -> PackInstalled.Signer.HUB;
            case LIBRARY -> PackInstalled.Signer.LIBRARY;
        };
    }
}
