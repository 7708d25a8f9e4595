package ua.mistok.app.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.service.ServiceId;

/// Content as it was when somebody saw it.
public final class PastContent {

    private final PackShelf shelf;
    private final Installed installed;
    private final ShownPacks shown;

    PastContent(PackShelf shelf, Installed installed, ShownPacks shown) {
        this.shelf = shelf;
        this.installed = installed;
        this.shown = shown;
    }

    /// What a report is about: the version that was seen, or empty if it was never on this shelf.
    public Optional<Seen> find(Report report) {
        var now = shelf.now();
        var seen = find(report, now, true);
        if (seen.isPresent()) {
            return seen;
        }
        return versions(now, report.service())
                .flatMap(version -> onShelf(version).stream())
                .flatMap(then -> find(report, then, false).stream())
                .findFirst();
    }

    /// Versions of the packs that may have had it, the newest first: those that are still there,
    /// and those that are gone.
    private Stream<KeptPack> versions(Shelf now, String service) {
        var packs = new ArrayList<String>();
        now.packs().all().stream()
                .sorted(Comparator.comparing(pack -> !mentions(pack, service)))
                .forEach(pack -> packs.add(pack.id().slug()));
        Stream.concat(installed.known().stream(), shown.known().stream())
                .filter(pack -> !packs.contains(pack))
                .forEach(packs::add);
        return packs.stream()
                .flatMap(
                        pack ->
                                Stream.concat(
                                                installed.versions(pack).stream(),
                                                shown.versions(pack).stream())
                                        .sorted(
                                                Comparator.comparing(
                                                        (KeptPack kept) ->
                                                                -kept.manifest().version())));
    }

    private static boolean mentions(Pack pack, String service) {
        return pack.services().stream().anyMatch(card -> card.id().slug().equals(service))
                || pack.demos().stream().anyMatch(demo -> demo.service().equals(service));
    }

    /// The shelf of now with one pack as it was.
    private Optional<Shelf> onShelf(KeptPack version) {
        var id = version.manifest().pack().slug();
        var content = Content.read(shelf.source().with(Map.of(id, version)));
        return content.services().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new Shelf(ShelfReader.withModes(shelf.stock(), content)));
    }

    private static Optional<Seen> find(Report report, Shelf shelf, boolean now) {
        var id = new ServiceId(report.service());
        var card = shelf.findService(id);
        if (card.isEmpty()) {
            return Optional.empty();
        }
        var version = shelf.version(id);
        if (report.step().isEmpty()) {
            return version == report.version()
                    ? Optional.of(new Seen(shelf, card.get(), Optional.empty(), version, now))
                    : Optional.empty();
        }
        return shelf.demos(id).stream()
                .filter(demo -> demo.version() == report.version())
                .flatMap(demo -> place(demo, report.step().get()).stream())
                .findFirst()
                .map(place -> new Seen(shelf, card.get(), Optional.of(place), version, now));
    }

    private static Optional<Seen.Place> place(Demo demo, String step) {
        return demo.steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .map(each -> new Seen.Place(demo, each));
    }
}
