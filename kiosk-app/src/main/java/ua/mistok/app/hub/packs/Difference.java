package ua.mistok.app.hub.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.mistok.app.db.HubStore;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.PackFiles;
import ua.mistok.config.pack.PackReader;
import ua.mistok.config.text.LocalizedText;

/// What a version has that the one before it had not.
///
/// @param before the version it is compared with; 0 if there was none
/// @param files that were added, changed or removed, by path
/// @param titles of cards, exercises, surveys and campaigns, likewise
public record Difference(int before, List<File> files, List<Title> titles) {

    /// @param was size in bytes; empty if it is new
    /// @param is size in bytes; empty if it is gone
    public record File(String path, Optional<Integer> was, Optional<Integer> is) {

        public What what() {
            return What.of(was.isPresent(), is.isPresent());
        }
    }

    public record Title(Kind kind, String id, LocalizedText title, What what) {}

    public enum Kind {
        CARD,
        EXERCISE,
        SURVEY,
        CAMPAIGN
    }

    public enum What {
        ADDED,
        CHANGED,
        REMOVED;

        static What of(boolean was, boolean is) {
            return was ? is ? CHANGED : REMOVED : ADDED;
        }
    }

    public Difference {
        files = List.copyOf(files);
        titles = List.copyOf(titles);
    }

    /// Bytes that a kiosk fetches that has the version before.
    public long fetched() {
        return files.stream().mapToLong(file -> file.is().orElse(0)).sum();
    }

    static Difference of(PackVersion version, HubStore store, Around around) {
        var is = store.read(sql -> FileStore.parts(sql, version.pack(), version.version()));
        var older =
                store
                        .read(sql -> VersionStore.list(sql, version.pack(), version.version()))
                        .stream()
                        .filter(PackVersion::isApproved)
                        .filter(other -> other.version() < version.version())
                        .findFirst();
        var was =
                older.map(
                                before ->
                                        store.read(
                                                sql ->
                                                        FileStore.parts(
                                                                sql,
                                                                before.pack(),
                                                                before.version())))
                        .orElseGet(() -> shipped(around.shipped(), version));
        var number =
                older.map(PackVersion::version)
                        .orElseGet(
                                () ->
                                        PackReader.version(around.shipped(), version.pack())
                                                .orElse(0));
        var titles = titles(read(around, version, was), read(around, version, is));
        return new Difference(number, files(was, is), titles);
    }

    private static SequencedMap<String, byte[]> shipped(
            ContentSource shipped, PackVersion version) {
        try {
            var files = new TreeMap<String, byte[]>();
            var pack = shipped.pack(version.pack());
            for (var name : pack.names()) {
                files.put(name, pack.bytes(name));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("what ships cannot be read", e);
        }
    }

    private static List<File> files(Map<String, byte[]> was, Map<String, byte[]> is) {
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        return paths.stream()
                .filter(path -> !Arrays.equals(was.get(path), is.get(path)))
                .map(
                        path ->
                                new File(
                                        path,
                                        Optional.ofNullable(was.get(path))
                                                .map(bytes -> bytes.length),
                                        Optional.ofNullable(is.get(path))
                                                .map(bytes -> bytes.length)))
                .toList();
    }

    private static Optional<Pack> read(
            Around around, PackVersion version, SequencedMap<String, byte[]> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Map<String, PackFiles> own = Map.of(version.pack().slug(), new Around.Parts(files));
        return Judge.pack(Content.read(around.now().source().with(own)), version.pack());
    }

    private static List<Title> titles(Optional<Pack> was, Optional<Pack> is) {
        var before = new TreeMap<String, Named>();
        var now = new TreeMap<String, Named>();
        was.ifPresent(pack -> name(pack, before));
        is.ifPresent(pack -> name(pack, now));
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        var titles = new ArrayList<Title>();
        for (var key : keys) {
            var old = Optional.ofNullable(before.get(key));
            var fresh = Optional.ofNullable(now.get(key));
            if (!old.map(Named::thing).equals(fresh.map(Named::thing))) {
                var named = fresh.or(() -> old).orElseThrow();
                var what = What.of(old.isPresent(), fresh.isPresent());
                titles.add(new Title(named.kind(), named.id(), named.title(), what));
            }
        }
        return titles;
    }

    /// @param thing equal to another only if nothing of it was changed
    private record Named(Kind kind, String id, LocalizedText title, Object thing) {}

    private static void name(Pack pack, Map<String, Named> all) {
        pack.services().forEach(card -> put(all, Kind.CARD, card.id().slug(), card.name(), card));
        pack.demos().forEach(demo -> put(all, Kind.EXERCISE, demo.id().slug(), demo.title(), demo));
        pack.surveys()
                .forEach(
                        survey -> put(all, Kind.SURVEY, survey.id().slug(), survey.name(), survey));
        pack.campaigns()
                .forEach(each -> put(all, Kind.CAMPAIGN, each.id().slug(), each.title(), each));
    }

    private static void put(
            Map<String, Named> all, Kind kind, String id, LocalizedText title, Object thing) {
        all.put(kind + " " + id, new Named(kind, id, title, thing));
    }
}
