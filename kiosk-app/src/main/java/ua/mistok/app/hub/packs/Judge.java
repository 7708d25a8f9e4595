package ua.mistok.app.hub.packs;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.archive.Admission;
import ua.mistok.config.archive.ContentCheck;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.archive.Signer;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.pack.PackReader;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;

/// Judges an archive as a kiosk would that has all that was approved here; but by a clock, which a
/// kiosk has not.
///
/// @param around what the pack will stand beside
record Judge(HubStore store, HubKeys keys, Places places, InstantSource clock, Around around) {

    Looked look(String name, PackArchive archive) {
        if (trusted().judge(name, archive) instanceof Bad<Signer>(var problems)) {
            return new Looked.Refused(problems);
        }
        var manifest = archive.manifest();
        var highest = store.read(sql -> VersionStore.highest(sql, manifest.pack()));
        var here = new Admission.Installed(manifest.version(), manifest.contents());
        if (highest.filter(here::equals).isPresent()) {
            return new Looked.AlreadyHere(archive);
        }
        var shipped = PackReader.version(around.shipped(), manifest.pack()).orElse(0);
        var now = clock.instant();
        var memory = new Admission.Memory(now, shipped, highest);
        var age = Admission.judge(name, manifest, memory, now);
        if (age.hasErrors()) {
            return new Looked.Refused(age.list());
        }
        var beside = around.now();
        return switch (ContentCheck.of(name, archive, beside.source(), beside.content())) {
            case Bad<Content>(var problems) -> new Looked.Refused(problems);
            case Good<Content>(var content, var warnings) -> {
                var own = pack(content, manifest.pack()).orElseThrow();
                yield new Looked.Fit(archive, place(own), own.manifest().name(), warnings);
            }
        };
    }

    private TrustedKeys trusted() {
        return TrustedKeys.ofProgramme()
                .and(new TrustedKey(TrustedKey.Owner.HUB, "", keys.signing().verifying()));
    }

    static Optional<Pack> pack(Content content, PackId id) {
        return content.packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /// The narrowest that the hub knows: a pack may bring a town of its own.
    private String place(Pack pack) {
        return pack.area().stream()
                .flatMap(Judge::ids)
                .map(AreaId::slug)
                .filter(id -> places.find(id).isPresent())
                .findFirst()
                .orElse(Places.ROOT);
    }

    private static Stream<AreaId> ids(Area area) {
        return Stream.concat(Stream.of(area.id()), area.within().stream());
    }
}
