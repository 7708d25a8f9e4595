package ua.mistok.config.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.demo.TwinReader;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.LocalCard;
import ua.mistok.config.service.LocalCardReader;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
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
    private final Map<ServiceId, Place> named = new LinkedHashMap<>();

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
        var services = reader.byId(packs);
        reader.named.forEach((service, place) -> reader.demand(service, place, services));
        return packs.stream().map(pack -> reader.withServices(pack, services)).toList();
    }

    private Map<ServiceId, Service> byId(List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.services().stream())
                .collect(Collectors.toMap(Service::id, Function.identity()));
    }

    /// An exercise without its card could be reached from nowhere.
    private Pack withServices(Pack pack, Map<ServiceId, Service> services) {
        var folder = PACKS + pack.id().slug() + "/";
        var demos =
                pack.demos().stream()
                        .filter(
                                demo ->
                                        demand(
                                                new ServiceId(demo.service()),
                                                Place.file(
                                                        folder
                                                                + "demos/"
                                                                + demo.id().slug()
                                                                + ".yaml"),
                                                services))
                        .toList();
        return pack.with(localCards(folder, services), demos);
    }

    /// Each pack may speak of any service once: other packs may speak of it too.
    private List<LocalCard> localCards(String folder, Map<ServiceId, Service> services) {
        return new ValidFiles(files, problems)
                .read(
                        folder + "slots/",
                        (file, text) ->
                                LocalCardReader.read(
                                        file,
                                        text,
                                        id -> Optional.ofNullable(services.get(id)),
                                        this::hasCard),
                        card -> card.service().slug());
    }

    private boolean demand(ServiceId id, Place place, Map<ServiceId, Service> services) {
        var found = services.containsKey(id);
        if (!found && !hasCard(id)) {
            problems.add(PackProblem.noService(place, id.slug()));
        }
        return found;
    }

    /// A broken card has been told of already.
    private boolean hasCard(ServiceId service) {
        return files.folders(PACKS).stream()
                .map(folder -> folder + "services/" + service + ".yaml")
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
        var twins = valid.read(folder + "twins/", TwinReader::read, twin -> twin.id().slug());
        return new Pack(manifest, services, List.of(), surveys, demos, twins, panels(folder));
    }

    /// Each pack may have each panel once: the one of the nearest place is shown.
    private List<Panel> panels(String folder) {
        return new ValidFiles(files, problems)
                .read(folder + "panels/", PanelReader::read, panel -> panel.kind().slug());
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
                .map(this::noted)
                .orElseGet(() -> ManifestReader.nameless(name));
    }

    private Manifest noted(ManifestReader.Read read) {
        named.putAll(read.named());
        return read.manifest();
    }
}
