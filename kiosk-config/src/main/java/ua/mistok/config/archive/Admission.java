package ua.mistok.config.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.key.Hash;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;

/// Whether an archive is too old to be installed: judged once, then never again.
///
/// No clock is asked: a kiosk's may be wrong by years. Time is what trusted archives say of
/// themselves, and it never goes back.
public final class Admission {

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private Admission() {}

    /// What a kiosk remembers.
    ///
    /// @param newestSigned the latest moment at which something that it trusts was signed
    /// @param shipped version of the pack in the jar or the content folder; 0 for none
    /// @param newest the highest version of the pack that was ever installed here
    public record Memory(Instant newestSigned, int shipped, Optional<Installed> newest) {}

    /// A version that was installed once.
    ///
    /// @param contents names all its files
    public record Installed(int version, Hash contents) {}

    /// Everything that forbids it.
    ///
    /// @param name how problems name the archive
    public static Problems judge(String name, ArchiveManifest manifest, Memory memory) {
        var problems = new Problems();
        var place = Place.file(name);
        if (!manifest.expires().isAfter(manifest.signed())) {
            problems.add(ArchiveProblem.neverValid(place));
        } else if (!manifest.expires().isAfter(memory.newestSigned())) {
            problems.add(ArchiveProblem.expired(place, manifest.expires()));
        }
        rollback(place, manifest, memory).ifPresent(problems::add);
        return problems;
    }

    /// As [#judge], for whoever has a clock to trust and passes the archive on: kiosks would take
    /// its moment for the time, and refuse what is signed later.
    ///
    /// @param now by that clock
    public static Problems judge(
            String name, ArchiveManifest manifest, Memory memory, Instant now) {
        var problems = judge(name, manifest, memory);
        if (manifest.signed().isAfter(now.plus(CLOCKS_DIFFER))) {
            problems.add(ArchiveProblem.ahead(Place.file(name), manifest.signed()));
        }
        return problems;
    }

    private static Optional<Problem> rollback(
            Place place, ArchiveManifest manifest, Memory memory) {
        var version = manifest.version();
        var installed = memory.newest().map(Installed::version).orElse(0);
        var newest = Math.max(installed, memory.shipped());
        if (version < newest) {
            return Optional.of(ArchiveProblem.older(place, version, newest));
        }
        if (version == memory.shipped()) {
            return Optional.of(ArchiveProblem.shipped(place, version));
        }
        return memory.newest()
                .filter(known -> known.version() == version)
                .filter(known -> !known.contents().equals(manifest.contents()))
                .map(known -> ArchiveProblem.otherBytes(place, version));
    }
}
