package ua.mistok.app.sync;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.content.Delivery;
import ua.mistok.app.content.Intake;
import ua.mistok.app.content.PackShelf;
import ua.mistok.app.wire.PackWish;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Brings packs from the hub file by file: the manifest first, then what of its files is not here,
/// each from the byte on where the line broke; then the same judgement as for a stick.
///
/// A pack that was refused is not tried again before the shelf is another or the hub wants another:
/// what is wrong with it does not change by itself.
final class FetchedPacks implements PackFetch {

    private static final Logger LOG = LoggerFactory.getLogger(FetchedPacks.class);
    private static final String KIND = "pack";
    private static final String HUB = "hub";

    private final Delivery delivery;
    private final Intake intake;
    private final PackShelf shelf;
    private final FileLine line;
    private final Map<PackWish, Refused> refused = new HashMap<>();

    /// @param code why, as a slug
    /// @param shelf which versions were there
    private record Refused(String code, Map<String, Integer> shelf) {}

    FetchedPacks(Delivery delivery, Intake intake, PackShelf shelf, FileLine line) {
        this.delivery = delivery;
        this.intake = intake;
        this.shelf = shelf;
        this.line = line;
    }

    @Override
    public List<Failure> fetch(Hub hub, List<PackWish> wishes) {
        refused.keySet().retainAll(wishes);
        var failures = new ArrayList<Failure>();
        var open = List.copyOf(wishes);
        var isAnother = true;
        // One pack may need another that comes after it.
        while (isAnother) {
            isAnother = false;
            failures.clear();
            var left = new ArrayList<PackWish>();
            for (var wish : open) {
                switch (attempt(hub, wish)) {
                    case Came.Right() -> {}
                    case Came.Done() -> isAnother = true;
                    case Came.Later() -> left.add(wish);
                    case Came.Not(var code, _) -> {
                        left.add(wish);
                        failures.add(new Failure(KIND, wish.pack(), code));
                    }
                }
            }
            open = List.copyOf(left);
        }
        forgetOthers(open);
        return List.copyOf(failures);
    }

    private void forgetOthers(List<PackWish> open) {
        try {
            delivery.keepOnly(
                    open.stream().map(PackWish::manifest).collect(Collectors.toUnmodifiableSet()));
        } catch (UncheckedIOException disk) {
            LOG.warn("Files of packs that came stay a while", disk);
        }
    }

    private Came attempt(Hub hub, PackWish wish) {
        var known = refused.get(wish);
        if (known != null && known.shelf().equals(versions())) {
            return new Came.Not(known.code(), true);
        }
        try {
            var came = wish.withdrawn() ? withdraw(wish) : bring(hub, wish);
            if (came instanceof Came.Not(var code, var forGood)) {
                LOG.warn(
                        "Version {} of the pack {} stays away: {}",
                        wish.version(),
                        wish.pack(),
                        code);
                if (forGood) {
                    refused.put(wish, new Refused(code, versions()));
                }
            }
            return came;
        } catch (UncheckedIOException disk) {
            LOG.warn("A pack of the hub waits for the disk", disk);
            return new Came.Not("disk", false);
        }
    }

    private Map<String, Integer> versions() {
        return shelf.now().packs().all().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                pack -> pack.id().slug(), pack -> pack.manifest().version()));
    }

    /// What came here otherwise and is newer is not meant.
    private Came withdraw(PackWish wish) {
        var here = intake.here(new PackId(wish.pack()));
        if (here.manifest().isEmpty() || here.version() > wish.version()) {
            return new Came.Right();
        }
        return switch (intake.remove(new PackId(wish.pack()), HUB)) {
            case Intake.Removal.Gone() -> {
                LOG.info("The hub withdrew the pack {}", wish.pack());
                yield new Came.Done();
            }
            case Intake.Removal.Stays(var problems) when problems.isEmpty() -> new Came.Right();
            case Intake.Removal.Stays _ -> new Came.Not("needed-by-others", true);
        };
    }

    private Came bring(Hub hub, PackWish wish) {
        if (isRight(intake.here(new PackId(wish.pack())), wish)) {
            return new Came.Right();
        }
        if (delivery.find(wish.manifest()).isEmpty()) {
            var came = line.manifest(hub, wish.manifest());
            if (came.isPresent()) {
                return came.get();
            }
        }
        var bytes = delivery.find(wish.manifest()).orElseThrow();
        if (!(ArchiveManifest.read(wish.pack(), bytes)
                        instanceof Good<ArchiveManifest>(var manifest, var _))
                || !manifest.pack().slug().equals(wish.pack())
                || manifest.version() != wish.version()) {
            return new Came.Not("not-understood", true);
        }
        return bring(hub, wish, manifest);
    }

    /// It is here, or the programme itself has that version, or there is something newer.
    private static boolean isRight(Intake.Here here, PackWish wish) {
        return here.version() > wish.version()
                || here.version() == wish.version()
                        && here.manifest().map(wish.manifest()::equals).orElse(true);
    }

    private Came bring(Hub hub, PackWish wish, ArchiveManifest manifest) {
        for (var missing : delivery.missing(manifest)) {
            var came = line.file(hub, missing);
            if (came.isPresent()) {
                return came.get();
            }
        }
        return switch (line.signatures(hub, wish.manifest())) {
            case FileLine.Answer.None(var why) -> why;
            case FileLine.Answer.Signatures(var bytes) -> install(wish, manifest, bytes);
        };
    }

    private Came install(PackWish wish, ArchiveManifest manifest, byte[] signatures) {
        return switch (delivery.install(manifest, signatures, HUB)) {
            case Arrival.Done _ -> {
                LOG.info("Version {} of the pack {} is here", wish.version(), wish.pack());
                yield new Came.Done();
            }
            case Arrival.AlreadyHere _ -> new Came.Right();
            case Arrival.Refused(var problems) -> new Came.Not(code(problems), true);
            case Arrival.Unsigned _, Arrival.Welcome _ -> new Came.Not("unsigned", true);
        };
    }

    private static String code(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .findFirst()
                .orElse("not-understood");
    }
}
