package ua.mistok.config.pack;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.CheckedOn;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.service.SharedTexts;
import ua.mistok.config.service.Start;
import ua.mistok.config.service.StartReader;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Reads a pack's manifest. A broken one is a problem; the pack's files stay readable under the
/// name of their folder.
final class ManifestReader {

    private static final int LAST_VERSION = 9999;

    private static final int LONGEST_FRESH_MONTHS = 36;

    private ManifestReader() {}

    /// @param named services that the manifest speaks of, and where: whether they exist is found
    ///     out when all packs are read
    record Read(Manifest manifest, Map<ServiceId, Place> named) {}

    /// @param folder the pack's id has the same name
    static Read read(String file, String text, String folder, Problems problems) {
        var own = new Problems();
        var named = new LinkedHashMap<ServiceId, Place>();
        var manifest =
                SourceTree.read(file, text, own)
                        .map(map -> manifest(map, folder, own, named))
                        .orElseGet(() -> nameless(folder));
        problems.addAll(own.list());
        return new Read(manifest, named);
    }

    /// What stands in for a manifest that is not there.
    static Manifest nameless(String folder) {
        var name = LocalizedText.same(folder);
        var nothing = new SharedTexts(Map.of(), Map.of(), Map.of(), CheckedOn.FRESH, false);
        return new Manifest(
                new PackId(folder),
                1,
                Language.SHIPPED,
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                Needs.NOTHING,
                Start.NONE,
                nothing);
    }

    private static Manifest manifest(
            SourceMap map, String folder, Problems own, Map<ServiceId, Place> named) {
        var id = map.requiredSlug("id");
        if (!id.equals(folder)) {
            own.add(PackProblem.idIsNotTheFolder(map.place("id"), id, folder));
        }
        var version = map.requiredInt("version", 1, LAST_VERSION);
        var languages = languages(map);
        map.promise(languages);
        var name = map.requiredText("name");
        var credits = map.requiredText("credits");
        var safety = shared(map, "safety");
        var mistakes = shared(map, "mistakes");
        var situations = shared(map, "situations");
        var area = map.optionalMap("place").map(ManifestReader::area);
        var badge = map.optionalMap("badge").flatMap(BadgeReader::read);
        var needs = map.optionalMap("needs").map(Needs::read).orElse(Needs.NOTHING);
        if (needs.application() > Needs.KNOWN) {
            own.add(PackProblem.newerProgramme(map.place("needs"), needs.application()));
        }
        var start = map.optionalMap("start").map(found -> StartReader.read(found, named));
        var fresh = map.optionalInt("fresh-months", 1, LONGEST_FRESH_MONTHS);
        map.end();
        var shared =
                new SharedTexts(
                        safety,
                        mistakes,
                        situations,
                        fresh.isPresent() ? Period.ofMonths(fresh.getAsInt()) : CheckedOn.FRESH,
                        !own.hasErrors());
        return new Manifest(
                new PackId(folder),
                version,
                languages,
                name,
                credits,
                area,
                badge,
                needs,
                start.orElse(Start.NONE),
                shared);
    }

    /// A region that everybody knows, or a community within one: `id`, `within` and `name`.
    private static Area area(SourceMap map) {
        var ukraine = Areas.ofUkraine();
        var id = new AreaId(map.requiredSlug("id"));
        var known = ukraine.find(id);
        if (known.isPresent()) {
            map.end();
            return known.get();
        }
        var within = new AreaId(map.requiredSlug("within"));
        if (ukraine.find(within).isEmpty()) {
            map.problems().add(PackProblem.noPlace(map.place("within"), within, ukraine.regions()));
        }
        var name = map.requiredText("name");
        map.end();
        return new Area(id, Area.Rank.COMMUNITY, Optional.of(within), Optional.empty(), name);
    }

    /// A pack that says nothing promises what ships.
    private static List<Language> languages(SourceMap map) {
        if (!map.has("languages")) {
            return Language.SHIPPED;
        }
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
        return languages.contains(Language.UKRAINIAN) ? languages : Language.SHIPPED;
    }

    private static Map<String, LocalizedText> shared(SourceMap manifest, String name) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        manifest.optionalMap(name)
                .ifPresent(
                        map -> {
                            map.names().forEach(code -> texts.put(code, map.requiredText(code)));
                            map.end();
                        });
        return texts;
    }
}
