package ua.mistok.app.disk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.disk.Node.Folder;

/// What of a folder is on the disk for good, what is only on its way there, and when the power
/// goes. Only what was synced is sure: bytes by a sync of their file, names by one of their folder.
final class Platter {

    private final Path root;
    private final Random random;
    private final LossyDisk.Lie lie;
    private final Folder top;
    private final List<Entry> pending = new ArrayList<>();
    private long steps;
    private long last = Long.MAX_VALUE;
    private boolean dead;
    private @Nullable Refusal refusal;
    private long begins;
    private long refused;

    Platter(Path root, Random random, LossyDisk.Lie lie) throws IOException {
        this.root = root;
        this.random = random;
        this.lie = lie;
        this.top = read(root);
    }

    private static Folder read(Path path) throws IOException {
        var folder = new Folder();
        try (var files = Files.newDirectoryStream(path)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var node =
                        Files.isDirectory(file)
                                ? read(file)
                                : new Content(Files.readAllBytes(file));
                folder.live().put(name, node);
                folder.safe().put(name, node);
            }
        }
        return folder;
    }

    void cutAfter(long more) {
        last = steps + more;
    }

    long steps() {
        return steps;
    }

    void refuseAfter(long more, Refusal refusal) {
        this.refusal = refusal;
        begins = steps + more;
        refused = 0;
    }

    /// How often it has refused something since it was told to.
    long refused() {
        return refused;
    }

    void takeAgain() {
        refusal = null;
    }

    /// @return how many of so many bytes it takes
    int room(int bytes) throws IOException {
        if (!refuses()) {
            return bytes;
        }
        return switch (refusal()) {
            case READ_ONLY -> throw refusedNow();
            case FULL -> random.nextInt(bytes + 1);
            case NO_SYNC -> bytes;
        };
    }

    /// Before a name is made, changed or taken away, and before a file is opened to be written.
    void changes(boolean makesRoom) throws IOException {
        if (refuses()
                && (refusal() == Refusal.READ_ONLY || refusal() == Refusal.FULL && !makesRoom)) {
            throw refusedNow();
        }
    }

    private boolean refuses() {
        return refusal != null && steps >= begins;
    }

    private Refusal refusal() {
        return requireNonNull(refusal);
    }

    IOException refusedNow() {
        refused++;
        return new IOException("the disk refuses: " + refusal);
    }

    boolean isDead() {
        return dead;
    }

    void die() {
        dead = true;
    }

    void alive() throws IOException {
        if (dead) {
            throw new PowerLost();
        }
    }

    /// A step that the cut meets may have begun; the process hears nothing of it.
    private void step() throws IOException {
        steps++;
        if (steps >= last) {
            dead = true;
            throw new PowerLost();
        }
    }

    void write(Content content, long at, byte[] bytes) throws IOException {
        alive();
        content.write(at, bytes);
        step();
    }

    void cutAt(Content content, long end) throws IOException {
        alive();
        changes(true);
        content.cutAt(end);
        step();
    }

    void sync(Content content) throws IOException {
        alive();
        if (refuses() && refusal() != Refusal.FULL) {
            if (random.nextBoolean()) {
                content.forget(); // pages that could not be written are taken for written
            }
            throw refusedNow();
        }
        step();
        if (lie != LossyDisk.Lie.FILES) {
            content.sync();
        }
    }

    void sync(Folder folder) throws IOException {
        alive();
        if (refuses() && refusal() != Refusal.FULL) {
            throw refusedNow();
        }
        step();
        if (lie != LossyDisk.Lie.FOLDERS) {
            pending.stream().filter(entry -> entry.touches(folder)).forEach(Entry::arrive);
            pending.removeIf(entry -> entry.touches(folder));
        }
    }

    void made(Path path, Node node) throws IOException {
        alive();
        folder(path).live().put(name(path), node);
        pending.add(new Entry.Made(folder(path), name(path), node));
        step();
    }

    void gone(Path path) throws IOException {
        alive();
        pending.add(new Entry.Gone(folder(path), name(path), node(path)));
        folder(path).live().remove(name(path));
        step();
    }

    void moved(Path path, Path to) throws IOException {
        alive();
        var node = node(path);
        pending.add(new Entry.Moved(folder(path), name(path), folder(to), name(to), node));
        folder(path).live().remove(name(path));
        folder(to).live().put(name(to), node);
        step();
    }

    /// Whether a path lies on it.
    boolean holds(Path path) {
        return path.startsWith(root);
    }

    boolean knows(Path path) {
        return folder(path).live().containsKey(name(path));
    }

    Node node(Path path) {
        Node node = top;
        for (var part : path.equals(root) ? List.<Path>of() : root.relativize(path)) {
            node = requireNonNull(((Folder) node).live().get(part.toString()));
        }
        return node;
    }

    private Folder folder(Path path) {
        return (Folder) node(requireNonNull(path.getParent()));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /// Leaves in the folder what is found on the platter when the power is back.
    void leave() throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> pending.subList(0, random.nextInt(pending.size() + 1)).forEach(Entry::arrive);
            case 1 -> pending.stream().filter(entry -> random.nextBoolean()).forEach(Entry::arrive);
            default -> {}
        }
        var found = new LinkedHashMap<Path, Node>();
        collect(top, root, found);
        clear(found);
        for (var one : found.entrySet()) {
            switch (one.getValue()) {
                case Folder _ -> Files.createDirectories(one.getKey());
                case Content content -> write(one.getKey(), content.found(random));
            }
        }
    }

    private static void collect(Folder folder, Path path, Map<Path, Node> found) {
        for (var one : folder.safe().entrySet()) {
            var below = path.resolve(one.getKey());
            found.put(below, one.getValue());
            if (one.getValue() instanceof Folder next) {
                collect(next, below, found);
            }
        }
    }

    private void clear(Map<Path, Node> found) throws IOException {
        try (var there = Files.walk(root)) {
            for (var path : there.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root) && !found.containsKey(path)) {
                    Files.delete(path);
                }
            }
        }
    }

    /// A file that is as it was stays untouched: some tell a copy from the original by its times.
    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.write(file, bytes);
        }
    }
}
