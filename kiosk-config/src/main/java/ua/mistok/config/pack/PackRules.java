package ua.mistok.config.pack;

import java.util.List;
import java.util.stream.Stream;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// What holds of packs that stand side by side.
final class PackRules {

    private final List<Pack> packs;
    private final Problems problems;

    private PackRules(List<Pack> packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    static void check(List<Pack> packs, Problems problems) {
        var rules = new PackRules(packs, problems);
        packs.forEach(rules::needs);
        packs.stream().filter(pack -> pack.area().isPresent()).forEach(rules::prefixes);
    }

    private void needs(Pack pack) {
        pack.manifest()
                .needs()
                .packs()
                .forEach(
                        (needed, version) -> {
                            var here = version(needed);
                            if (here < version) {
                                var place = Place.file(folder(pack) + "pack.yaml");
                                problems.add(
                                        PackProblem.noNeededPack(place, needed, version, here));
                            }
                        });
    }

    /// 0 for a pack that is not here.
    private int version(String id) {
        return packs.stream()
                .filter(pack -> pack.id().slug().equals(id))
                .mapToInt(pack -> pack.manifest().version())
                .findFirst()
                .orElse(0);
    }

    /// A place's own ids begin with the name of its pack: no other place can have the same, and the
    /// country may use any that is short.
    private void prefixes(Pack pack) {
        own(pack, "services/", pack.services().stream().map(each -> each.id().slug()));
        own(pack, "surveys/", pack.surveys().stream().map(each -> each.id().slug()));
        own(pack, "demos/", pack.demos().stream().map(each -> each.id().slug()));
        own(pack, "twins/", pack.twins().stream().map(each -> each.id().slug()));
        own(pack, "lessons/", pack.lessons().stream().map(each -> each.id().slug()));
    }

    private void own(Pack pack, String folder, Stream<String> ids) {
        ids.filter(id -> !id.startsWith(pack.id() + "-"))
                .map(
                        id ->
                                PackProblem.foreignId(
                                        Place.file(folder(pack) + folder + id + ".yaml"),
                                        id,
                                        pack.id()))
                .forEach(problems::add);
    }

    private static String folder(Pack pack) {
        return "packs/" + pack.id() + "/";
    }
}
