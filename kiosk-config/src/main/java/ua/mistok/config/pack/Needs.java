package ua.mistok.config.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import ua.mistok.config.source.SourceMap;

/// What a pack cannot be shown without.
///
/// @param application the least [#KNOWN] of a programme that understands its files
/// @param packs the least version of each other pack, by the pack's slug, sorted
public record Needs(int application, SequencedMap<String, Integer> packs) {

    /// What this programme's readers understand. It grows when they learn something that older ones
    /// would take for a mistake.
    public static final int KNOWN = 1;

    public static final Needs NOTHING = new Needs(1, new TreeMap<>());

    private static final int LAST = 9999;

    public Needs {
        packs = new TreeMap<>(packs);
    }

    @Override
    public SequencedMap<String, Integer> packs() {
        return new TreeMap<>(packs);
    }

    /// Reads `application` and `packs`.
    public static Needs read(SourceMap map) {
        var application = map.optionalInt("application", 1, LAST).orElse(1);
        Map<String, Integer> packs = new LinkedHashMap<>();
        map.optionalMap("packs")
                .ifPresent(
                        found -> {
                            found.names()
                                    .forEach(id -> packs.put(id, found.requiredInt(id, 1, LAST)));
                            found.end();
                        });
        map.end();
        return new Needs(application, new TreeMap<>(packs));
    }
}
