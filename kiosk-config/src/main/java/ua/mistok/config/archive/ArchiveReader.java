package ua.mistok.config.archive;

import java.util.Arrays;
import java.util.Optional;
import ua.mistok.config.archive.StoredZip.Found;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Bytes to an archive: first that it is a zip as ours, then names, then what stands in it.
final class ArchiveReader {

    private ArchiveReader() {}

    static Optional<PackArchive> read(String archive, byte[] bytes, Problems problems) {
        var whole = Place.file(archive);
        if (bytes.length > StoredZip.LARGEST) {
            problems.add(ArchiveProblem.tooLarge(whole));
            return Optional.empty();
        }
        switch (StoredZip.read(bytes)) {
            case Found.Files(var files) -> {
                files.keySet().stream()
                        .filter(name -> !isName(name))
                        .forEach(name -> problems.add(ArchiveProblem.badName(whole, name)));
                if (problems.hasErrors()) {
                    return Optional.empty();
                }
                return PackArchive.of(archive, files, problems)
                        .filter(read -> isCanonical(read, bytes, whole, problems));
            }
            case Found.NoZip _ -> problems.add(ArchiveProblem.noPack(whole));
            case Found.CutOff _ -> problems.add(ArchiveProblem.cutOff(whole));
            case Found.Compressed _ -> problems.add(ArchiveProblem.compressed(whole));
            case Found.Foreign _ -> problems.add(ArchiveProblem.foreign(whole));
            case Found.TooMany _ -> problems.add(ArchiveProblem.tooMany(whole));
            case Found.TooLarge(var name) -> problems.add(ArchiveProblem.largeFile(whole, name));
        }
        return Optional.empty();
    }

    private static boolean isName(String name) {
        return PackArchive.isPath(name.startsWith("files/") ? name.substring(6) : name);
    }

    /// The order of the files is all that is left to differ.
    private static boolean isCanonical(
            PackArchive read, byte[] bytes, Place whole, Problems problems) {
        if (problems.hasErrors() || Arrays.equals(read.bytes(), bytes)) {
            return true;
        }
        problems.add(ArchiveProblem.foreign(whole));
        return false;
    }
}
