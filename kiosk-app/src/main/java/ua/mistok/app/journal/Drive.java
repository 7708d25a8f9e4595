package ua.mistok.app.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The disk on which a folder lies, as Linux tells of it. A disk that was copied whole differs from
/// its copy in the number of its maker alone.
///
/// @param root of the file system of the machine
record Drive(Path folder, Path root) {

    /// By kind of disk: NVMe and SCSI, virtual ones, SATA, memory cards.
    private static final List<String> NUMBERS =
            List.of("wwid", "serial", "device/wwid", "device/serial", "device/cid");

    /// Partition, disk, and what an encrypted volume lies on.
    private static final int DEPTH = 6;

    /// Empty if it tells none: a network folder, a container, another system than Linux.
    String number() {
        try {
            var device = (long) Files.getAttribute(folder, "unix:dev");
            var major = (device >> 8 & 0xfff) | (device >> 32 & ~0xfffL);
            var minor = (device & 0xff) | (device >> 12 & ~0xffL);
            var block = root.resolve("sys/dev/block/" + major + ":" + minor);
            return Files.exists(block) ? number(block.toRealPath(), DEPTH).orElse("") : "";
        } catch (IOException unknown) {
            return "";
        }
    }

    /// Its own, or that of the disk it is a part of, or that of the first one it lies on.
    private static Optional<String> number(Path block, int depth) throws IOException {
        if (depth == 0) {
            return Optional.empty();
        }
        for (var name : NUMBERS) {
            var file = block.resolve(name);
            if (Files.isReadable(file)) {
                return Optional.of(Files.readString(file).strip());
            }
        }
        if (Files.exists(block.resolve("partition"))) {
            return number(block.resolve("..").normalize(), depth - 1);
        }
        var under = block.resolve("slaves");
        if (Files.isDirectory(under)) {
            try (var slaves = Files.list(under)) {
                var first = slaves.sorted().findFirst();
                return first.isPresent()
                        ? number(first.get().toRealPath(), depth - 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
