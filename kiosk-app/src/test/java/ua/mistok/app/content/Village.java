package ua.mistok.app.content;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import ua.mistok.config.archive.ArchiveManifest;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.Needs;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.Detail;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// A small pack in as many versions as a test wants; each says its version also in a card's slot,
/// so that a mixture of two would be seen.
public final class Village {

    public static final Instant SIGNED = Instant.parse("2026-11-26T10:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2027-11-26T10:00:00Z");
    static final SigningKey HUB = SigningKey.random();
    static final String PACK = "village";

    private Village() {}

    /// Of a version, by path.
    public static Map<String, String> texts(int version) {
        return files(version);
    }

    static Map<String, String> files(int version) {
        return Map.of(
                "pack.yaml",
                """
                id: village
                version: %d
                name: {uk: Село, en: Village}
                credits: {uk: Ми, en: We}
                needs:
                  packs:
                    national: 1
                place:
                  id: village
                  within: vinnytska
                  name: {uk: Село, en: Village}
                """
                        .formatted(version),
                "slots/c02.yaml",
                """
                service: c02
                slots:
                  signatures:
                    text:
                      uk: Версія %d.
                      en: Version %d.
                    certainty: seen
                    checked: 2026-11
                """
                        .formatted(version, version),
                "NOTES.md",
                "The same in every version.");
    }

    public static byte[] archive(int version) {
        return archive(version, SIGNED.plusSeconds(version), EXPIRES).signedBy(HUB).bytes();
    }

    public static PackArchive archive(int version, Instant signed, Instant expires) {
        return raw(new PackId(PACK), version, files(version), signed, expires);
    }

    /// Whatever it says.
    static PackArchive raw(
            PackId pack, int version, Map<String, String> texts, Instant signed, Instant expires) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return PackArchive.of(
                new ArchiveManifest(pack, version, signed, expires, Needs.NOTHING, new TreeMap<>()),
                files);
    }

    /// The version that a visitor of the village reads; 0 if it has no words of its own.
    static int read(Shelf shelf) {
        var version = words(shelf);
        var told =
                shelf.packs().all().stream()
                        .filter(pack -> pack.id().slug().equals(PACK))
                        .map(pack -> pack.manifest().version())
                        .findFirst()
                        .orElse(0);
        if (version != told) {
            throw new AssertionError("a mixture of versions: " + version + " in " + told);
        }
        return version;
    }

    /// What the words of a card say, whatever the pack says of itself.
    public static int words(Shelf shelf) {
        var here = shelf.packs().all().stream().filter(pack -> pack.id().slug().equals(PACK));
        var pack = here.findFirst();
        if (pack.isEmpty()) {
            return 0;
        }
        var words =
                shelf.at(pack.get().area().orElseThrow().id()).services().stream()
                        .filter(service -> service.id().equals(new ServiceId("c02")))
                        .flatMap(service -> service.slot("signatures").stream())
                        .map(
                                slot ->
                                        ((Detail.Told) slot.value().detail())
                                                .text()
                                                .in(Language.UKRAINIAN))
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }
}
