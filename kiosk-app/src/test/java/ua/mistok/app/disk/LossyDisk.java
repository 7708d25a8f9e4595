package ua.mistok.app.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;

/// A disk whose power can be cut. It lies over a real folder, in which everything is seen as it was
/// written; when the power is gone, every step fails, and the folder is left with what had been
/// synced and some of the rest: dropped, out of order, torn.
///
/// A path of it is a `Path` like any other, to H2 as well. One disk is one life of a machine.
public final class LossyDisk {

    private static final Map<Path, LossyDisk> MOUNTED = new ConcurrentHashMap<>();

    static {
        FilePath.register(new LossyStore());
    }

    private final Path root;
    private final Platter platter;
    private final LossySystem system;

    /// What a disk says it has done and has not.
    public enum Lie {
        NONE,
        FILES,
        FOLDERS
    }

    private LossyDisk(Path root, Random random, Lie lie) throws IOException {
        this.root = root.toAbsolutePath();
        this.platter = new Platter(this.root, random, lie);
        this.system = new LossySystem(platter);
    }

    /// @param root a real folder; what is in it now is on the disk for good
    public static LossyDisk over(Path root, Random random, Lie lie) throws IOException {
        var disk = new LossyDisk(root, random, lie);
        MOUNTED.put(disk.root, disk);
        return disk;
    }

    static Path path(Path real) {
        return MOUNTED.values().stream()
                .filter(disk -> real.startsWith(disk.root))
                .findFirst()
                .map(disk -> LossyPath.of(real, disk.system))
                .orElse(real);
    }

    public Path root() {
        return LossyPath.of(root, system);
    }

    /// The plug is pulled at the so-manieth step from now: a write, a sync, a change of names.
    public void cutAfter(long steps) {
        synchronized (platter) {
            platter.cutAfter(steps);
        }
    }

    /// From the so-manieth step from now on it refuses, until it takes again.
    public void refuseAfter(long steps, Refusal refusal) {
        synchronized (platter) {
            platter.refuseAfter(steps, refusal);
        }
    }

    /// How often it has refused something since it was told to.
    public long refused() {
        synchronized (platter) {
            return platter.refused();
        }
    }

    public void takeAgain() {
        synchronized (platter) {
            platter.takeAgain();
        }
    }

    /// Of writing and syncing, so far.
    public long steps() {
        synchronized (platter) {
            return platter.steps();
        }
    }

    public boolean isDead() {
        synchronized (platter) {
            return platter.isDead();
        }
    }

    /// The power is gone now at the latest. Once nobody uses the disk any more, the real folder has
    /// what is found when it comes back.
    public void leave() throws IOException {
        synchronized (platter) {
            platter.die();
            system.provider().closeAll();
            platter.leave();
            MOUNTED.remove(root);
        }
    }
}
