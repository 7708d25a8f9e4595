package ua.mistok.config.pack;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.DemoReader;
import ua.mistok.config.demo.Mentions;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.TwinReader;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.LocalCard;
import ua.mistok.config.service.LocalCardReader;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.service.ServiceReader;
import ua.mistok.config.source.Nearest;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

/// Reads packs file by file: a broken file is a problem and takes nothing else with it.
///
/// Ids are unique over all packs; the first file that has one keeps it.
public final class PackReader {

    private static final String PACKS = "packs/";
    private static final String MANIFEST = "pack.yaml";

    private final ContentFiles files;
    private final Problems problems;
    private final ValidFiles valid;
    private final CampaignFiles campaigns;
    private final LessonFiles lessons;
    private final List<Demand> demanded = new ArrayList<>();

    /// A service that a file names, and where.
    private record Demand(ServiceId service, Place place) {}

    private PackReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.valid = new ValidFiles(files, problems);
        this.campaigns = new CampaignFiles(files, problems, valid);
        this.lessons = new LessonFiles(files, problems, valid);
    }

    /// Every pack under `packs/`, with what is valid of it.
    public static List<Pack> readAll(ContentFiles files, Problems problems) {
        var reader = new PackReader(files, problems);
        var folders = files.folders(PACKS);
        if (folders.isEmpty()) {
            problems.add(PackProblem.noPack());
        }
        var packs = folders.stream().map(reader::pack).toList();
        PackRules.check(packs, problems);
        var services = reader.byId(packs);
        reader.demanded.forEach(each -> reader.demand(each.service(), each.place(), services));
        var reachable = packs.stream().map(pack -> reader.withServices(pack, services)).toList();
        var demos =
                reachable.stream()
                        .flatMap(pack -> pack.demos().stream())
                        .map(Demo::id)
                        .collect(toSet());
        var whole = reachable.stream().map(pack -> reader.withTwins(pack, demos)).toList();
        return reader.lessons.held(reader.campaigns.leading(whole));
    }

    /// What a pack says of its version, without reading the rest.
    ///
    /// @return empty if there is no such pack, or its manifest cannot be read
    public static OptionalInt version(ContentSource source, PackId pack) {
        var problems = new Problems();
        var file = PACKS + pack + "/" + MANIFEST;
        try {
            var manifest =
                    ManifestReader.read(file, source.read(file), pack.slug(), problems).manifest();
            return OptionalInt.of(manifest.version());
        } catch (IOException none) {
            return OptionalInt.empty();
        }
    }

    /// A twin without its exercise could be reached from nowhere.
    private Pack withTwins(Pack pack, Set<DemoId> demos) {
        var folder = PACKS + pack.id().slug() + "/";
        var twins = new ArrayList<Twin>();
        for (var twin : pack.twins()) {
            if (demos.contains(twin.demo())) {
                twins.add(twin);
            } else if (!hasDemo(twin.demo())) {
                var place = Place.file(folder + "twins/" + twin.id() + ".yaml");
                var known = demos.stream().map(DemoId::slug).collect(toSet());
                var wanted = twin.demo().slug();
                problems.add(PackProblem.noDemo(place, wanted, Nearest.to(wanted, known)));
            }
        }
        return pack.with(twins);
    }

    /// A broken script has been told of already.
    private boolean hasDemo(DemoId demo) {
        return files.folders(PACKS).stream()
                .map(folder -> folder + "demos/" + demo + ".yaml")
                .anyMatch(files::has);
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
                        .filter(demo -> services.containsKey(new ServiceId(demo.service())))
                        .toList();
        return pack.with(localCards(pack, folder, services), demos);
    }

    /// Each pack may speak of any service once: other packs may speak of it too.
    private List<LocalCard> localCards(Pack pack, String folder, Map<ServiceId, Service> services) {
        return new ValidFiles(files, problems)
                .read(
                        folder + "slots/",
                        (file, text) ->
                                LocalCardReader.read(
                                        file,
                                        text,
                                        pack.manifest().languages(),
                                        id -> Optional.ofNullable(services.get(id)),
                                        this::hasCard),
                        card -> card.service().slug());
    }

    private void demand(ServiceId id, Place place, Map<ServiceId, Service> services) {
        if (!services.containsKey(id) && !hasCard(id)) {
            var known = services.keySet().stream().map(ServiceId::slug).collect(toSet());
            problems.add(PackProblem.noService(place, id.slug(), Nearest.to(id.slug(), known)));
        }
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
                        (file, text) ->
                                ServiceReader.read(
                                        file, text, manifest.languages(), manifest.shared()),
                        service -> service.id().slug());
        var surveys =
                valid.read(
                        folder + "surveys/",
                        (file, text) -> SurveyReader.read(file, text, manifest.languages()),
                        survey -> survey.id().slug());
        var pictures = new HashMap<String, String>();
        var demos =
                valid.read(
                        folder + "demos/",
                        (file, text) -> demo(folder, file, text, manifest.languages(), pictures),
                        demo -> demo.id().slug());
        var twins =
                valid.read(
                        folder + "twins/",
                        (file, text) -> TwinReader.read(file, text, manifest.languages()),
                        twin -> twin.id().slug());
        var panels = panels(folder, manifest.languages());
        var told = campaigns.read(folder, manifest.languages(), pictures);
        return new Pack(
                manifest,
                services,
                List.of(),
                surveys,
                demos,
                twins,
                panels,
                told,
                lessons.read(folder, manifest.languages()),
                lessons.readTips(folder, manifest.languages()),
                pictures);
    }

    /// Each pack may have each panel once: the one of the nearest place is shown.
    private List<Panel> panels(String folder, List<Language> languages) {
        return new ValidFiles(files, problems)
                .read(
                        folder + "panels/",
                        (file, text) -> PanelReader.read(file, text, languages),
                        panel -> panel.kind().slug());
    }

    private Checked<Demo> demo(
            String folder,
            String file,
            String text,
            List<Language> languages,
            Map<String, String> pictures) {
        var mentions = new Mentions();
        var demo = DemoReader.read(file, text, languages, mentions);
        mentions.services()
                .forEach((id, place) -> demanded.add(new Demand(new ServiceId(id), place)));
        var rules = new PictureRules(files, problems);
        mentions.pictures()
                .forEach(
                        (picture, place) ->
                                rules.check(folder, picture, place)
                                        .ifPresent(shown -> pictures.put(picture, shown)));
        return demo;
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
        read.named().forEach((service, place) -> demanded.add(new Demand(service, place)));
        return read.manifest();
    }
}
