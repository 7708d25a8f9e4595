package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.ServiceReader;
import ua.mistok.config.survey.SurveyReader;

/// Reads packs file by file: a broken file is a problem and takes nothing else with it.
///
/// Ids are unique over all packs; the first file that has one keeps it.
public final class PackReader {

    private static final String PACKS = "packs/";
    private static final String MANIFEST = "pack.yaml";

    private final ContentFiles files;
    private final Problems problems;
    private final ValidFiles valid;

    private PackReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.valid = new ValidFiles(files, problems);
    }

    /// Every pack under `packs/`, with what is valid of it.
    public static List<Pack> readAll(ContentFiles files, Problems problems) {
        var reader = new PackReader(files, problems);
        var folders = files.folders(PACKS);
        if (folders.isEmpty()) {
            problems.add(PackProblem.noPack());
        }
        var packs = folders.stream().map(reader::pack).toList();
        return packs.stream().map(pack -> reader.withServices(pack, packs)).toList();
    }

    /// An exercise without its card could be reached from nowhere.
    private Pack withServices(Pack pack, List<Pack> packs) {
        var demos = pack.demos().stream().filter(demo -> hasService(pack, demo, packs)).toList();
        return new Pack(pack.manifest(), pack.services(), pack.surveys(), demos);
    }

    private boolean hasService(Pack pack, Demo demo, List<Pack> packs) {
        var found =
                packs.stream()
                        .flatMap(each -> each.services().stream())
                        .anyMatch(service -> service.id().slug().equals(demo.service()));
        if (!found && !hasCard(demo.service(), packs)) {
            var file = PACKS + pack.id().slug() + "/demos/" + demo.id().slug() + ".yaml";
            problems.add(PackProblem.noService(Place.file(file), demo.service()));
        }
        return found;
    }

    /// A broken card has been told of already.
    private boolean hasCard(String service, List<Pack> packs) {
        return packs.stream()
                .map(pack -> PACKS + pack.id().slug() + "/services/" + service + ".yaml")
                .anyMatch(files::has);
    }

    private Pack pack(String folder) {
        var manifest = manifest(folder);
        var services =
                valid.read(
                        folder + "services/",
                        (file, text) -> ServiceReader.read(file, text, manifest.shared()),
                        service -> service.id().slug());
        var surveys =
                valid.read(folder + "surveys/", SurveyReader::read, survey -> survey.id().slug());
        var demos = valid.read(folder + "demos/", DemoReader::read, demo -> demo.id().slug());
        return new Pack(manifest, services, surveys, demos);
    }

    private Manifest manifest(String folder) {
        var name = folder.substring(PACKS.length(), folder.length() - 1);
        var file = folder + MANIFEST;
        if (!files.has(file)) {
            problems.add(PackProblem.noManifest(folder));
            return ManifestReader.nameless(name);
        }
        return files.read(file, problems)
                .map(text -> ManifestReader.read(file, text, name, problems))
                .orElseGet(() -> ManifestReader.nameless(name));
    }
}
