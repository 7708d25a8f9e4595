package ua.mistok.app.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The bytes of one file: those on the platter for good, and the changes on their way there.
final class Content implements Node {

    private static final int SECTOR = 512;

    private final List<Change> pending = new ArrayList<>();
    private byte[] safe;
    private long length;

    /// Bytes written at a place, or, without bytes, the place at which the file was cut off.
    private record Change(long at, byte[] bytes) {

        boolean cuts() {
            return bytes.length == 0;
        }

        long end() {
            return at + bytes.length;
        }
    }

    Content(byte[] safe) {
        this.safe = safe;
        this.length = safe.length;
    }

    void write(long at, byte[] bytes) {
        if (bytes.length > 0) {
            pending.add(new Change(at, bytes));
            length = Math.max(length, at + bytes.length);
        }
    }

    void cutAt(long end) {
        if (end < length) {
            pending.add(new Change(end, new byte[0]));
            length = end;
        }
    }

    void sync() {
        for (var change : pending) {
            safe = applied(safe, change);
        }
        pending.clear();
    }

    /// What was on its way never arrives, however often it is synced; it can be read until the
    // power
    /// is cut.
    void forget() {
        pending.clear();
    }

    /// What is found after a cut of the power. Of the changes on their way some have arrived, in
    /// any order, and some only in part; the length may have arrived without the bytes.
    byte[] found(Random random) {
        if (pending.isEmpty()) {
            return safe;
        }
        var found = safe.clone();
        for (var change : arrived(random)) {
            found = applied(found, change);
        }
        return found.length < length && random.nextInt(4) == 0 ? filled(found, random) : found;
    }

    private List<Change> arrived(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> inOrderAndTorn(random);
            default -> inAnyOrderAndTorn(random);
        };
    }

    private List<Change> inOrderAndTorn(Random random) {
        var whole = random.nextInt(pending.size() + 1);
        var arrived = new ArrayList<>(pending.subList(0, whole));
        if (whole < pending.size()) {
            var torn = pending.get(whole);
            if (!torn.cuts()) {
                arrived.add(part(torn, 0, random.nextInt(torn.bytes().length)));
            }
        }
        return arrived;
    }

    private List<Change> inAnyOrderAndTorn(Random random) {
        var arrived = new ArrayList<Change>();
        for (var change : pending) {
            switch (random.nextInt(3)) {
                case 0 -> arrived.add(change);
                case 1 -> arrived.addAll(sectors(change, random));
                default -> {}
            }
        }
        Collections.shuffle(arrived, random);
        return arrived;
    }

    private static List<Change> sectors(Change change, Random random) {
        var sectors = new ArrayList<Change>();
        for (var from = 0; from < change.bytes().length; ) {
            var rest = (int) (SECTOR - (change.at() + from) % SECTOR);
            var size = Math.min(rest, change.bytes().length - from);
            if (random.nextBoolean()) {
                sectors.add(part(change, from, size));
            }
            from += size;
        }
        return sectors;
    }

    private static Change part(Change change, int from, int size) {
        return new Change(
                change.at() + from, Arrays.copyOfRange(change.bytes(), from, from + size));
    }

    private static byte[] applied(byte[] bytes, Change change) {
        if (change.cuts()) {
            return Arrays.copyOf(bytes, (int) Math.min(change.at(), bytes.length));
        }
        var room = change.end() > bytes.length ? Arrays.copyOf(bytes, (int) change.end()) : bytes;
        System.arraycopy(change.bytes(), 0, room, (int) change.at(), change.bytes().length);
        return room;
    }

    /// Up to the length that the file had: with nothing, or with what lay there before.
    private byte[] filled(byte[] bytes, Random random) {
        var filled = Arrays.copyOf(bytes, (int) length);
        if (random.nextInt(4) == 0) {
            for (var at = bytes.length; at < filled.length; at++) {
                filled[at] = (byte) random.nextInt();
            }
        }
        return filled;
    }
}
