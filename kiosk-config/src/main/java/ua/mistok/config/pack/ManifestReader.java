package ua.mistok.config.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.SharedTexts;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Reads a pack's manifest. A broken one is a problem; the pack's files stay readable under the
// name
/// of their folder.
final class ManifestReader {

    private static final int LAST_VERSION = 9999;

    private ManifestReader() {}

    /// @param folder the pack's id has the same name
    static Manifest read(String file, String text, String folder, Problems problems) {
        var own = new Problems();
        var manifest =
                SourceTree.read(file, text, own)
                        .map(map -> manifest(map, folder, own))
                        .orElseGet(() -> nameless(folder));
        problems.addAll(own.list());
        return manifest;
    }

    /// What stands in for a manifest that is not there.
    static Manifest nameless(String folder) {
        var name = LocalizedText.same(folder);
        var nothing = new SharedTexts(Map.of(), Map.of(), false);
        return new Manifest(new PackId(folder), 1, Language.SHIPPED, name, name, nothing);
    }

    private static Manifest manifest(SourceMap map, String folder, Problems own) {
        var id = map.requiredSlug("id");
        if (!id.equals(folder)) {
            own.add(PackProblem.idIsNotTheFolder(map.place("id"), id, folder));
        }
        var version = map.requiredInt("version", 1, LAST_VERSION);
        var languages = languages(map);
        var name = map.requiredText("name");
        var credits = map.requiredText("credits");
        var safety = shared(map, "safety");
        var mistakes = shared(map, "mistakes");
        map.end();
        var shared = new SharedTexts(safety, mistakes, !own.hasErrors());
        return new Manifest(new PackId(folder), version, languages, name, credits, shared);
    }

    private static List<Language> languages(SourceMap map) {
        var tags = map.strings("languages");
        for (var tag : tags) {
            if (!Language.isTag(tag)) {
                map.problems().add(PackProblem.noLanguage(map.place("languages"), tag));
            }
        }
        var languages = tags.stream().filter(Language::isTag).map(Language::new).toList();
        if (!languages.contains(Language.UKRAINIAN)) {
            map.problems().add(PackProblem.noUkrainian(map.place("languages")));
        }
        return languages;
    }

    private static Map<String, LocalizedText> shared(SourceMap manifest, String name) {
        var texts = new HashMap<String, LocalizedText>();
        manifest.requiredMap(name)
                .ifPresent(
                        map -> {
                            map.names().forEach(code -> texts.put(code, map.requiredText(code)));
                            map.end();
                        });
        return texts;
    }
}
