package ua.mistok.config.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.CampaignProblem;
import ua.mistok.config.campaign.CampaignReader;
import ua.mistok.config.campaign.Destinations;
import ua.mistok.config.campaign.Mentioned;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// The campaigns of packs: read one by one, and kept where a touch leads somewhere.
final class CampaignFiles {

    private final ContentFiles files;
    private final Problems problems;
    private final ValidFiles valid;
    private final Map<CampaignId, Place> targets = new HashMap<>();

    CampaignFiles(ContentFiles files, Problems problems, ValidFiles valid) {
        this.files = files;
        this.problems = problems;
        this.valid = valid;
    }

    /// @param pictures takes what campaigns show
    List<Campaign> read(String folder, List<Language> languages, Map<String, String> pictures) {
        return valid.read(
                folder + "campaigns/",
                (file, text) -> campaign(folder, file, text, languages, pictures),
                campaign -> campaign.id().slug());
    }

    private Checked<Campaign> campaign(
            String folder,
            String file,
            String text,
            List<Language> languages,
            Map<String, String> pictures) {
        var mentions = new Mentions(folder, pictures);
        var campaign = CampaignReader.read(file, text, languages, mentions);
        if (campaign instanceof Good<Campaign>(var read, var _)) {
            mentions.target.ifPresent(place -> targets.putIfAbsent(read.id(), place));
        }
        return campaign;
    }

    /// The packs without campaigns that lead nowhere, or whose word another one has already.
    List<Pack> leading(List<Pack> packs) {
        var destinations = destinations(packs);
        var words = new HashMap<String, CampaignId>();
        var leading = new ArrayList<Pack>();
        for (var pack : packs) {
            var kept =
                    pack.campaigns().stream()
                            .filter(campaign -> leads(campaign, destinations))
                            .filter(campaign -> hasItsOwnWord(campaign, pack, words))
                            .toList();
            leading.add(pack.withCampaigns(kept));
        }
        return leading;
    }

    private boolean leads(Campaign campaign, Destinations destinations) {
        var place = targets.getOrDefault(campaign.id(), Place.file(campaign.id().slug()));
        if (!destinations.has(campaign.target()) && !isBroken(campaign.target())) {
            destinations.check(campaign.target(), place).ifPresent(problems::add);
        }
        return destinations.has(campaign.target());
    }

    /// A broken file has been told of already.
    private boolean isBroken(Target target) {
        var kinds =
                switch (target) {
                    case Target.ToDemo _ -> Stream.of("demos/", "twins/");
                    case Target.ToCard _ -> Stream.of("services/");
                    case Target.ToSurvey _ -> Stream.of("surveys/");
                    case Target.ToClass _ -> Stream.<String>empty();
                };
        var names = kinds.map(kind -> kind + target.id() + ".yaml").toList();
        return files.folders("packs/").stream()
                .anyMatch(folder -> names.stream().anyMatch(name -> files.has(folder + name)));
    }

    private boolean hasItsOwnWord(Campaign campaign, Pack pack, Map<String, CampaignId> words) {
        if (campaign.template()) {
            return true;
        }
        var first = words.putIfAbsent(campaign.word(), campaign.id());
        if (first != null) {
            var file = "packs/" + pack.id() + "/campaigns/" + campaign.id() + ".yaml";
            problems.add(
                    CampaignProblem.wordTaken(Place.file(file), campaign.word(), first.slug()));
        }
        return first == null;
    }

    private static Destinations destinations(List<Pack> packs) {
        return new Destinations(
                Stream.concat(
                                slugs(packs, Pack::demos, demo -> demo.id().slug()),
                                slugs(packs, Pack::twins, twin -> twin.id().slug()))
                        .collect(Collectors.toSet()),
                slugs(packs, Pack::services, service -> service.id().slug())
                        .collect(Collectors.toSet()),
                slugs(packs, Pack::surveys, survey -> survey.id().slug())
                        .collect(Collectors.toSet()));
    }

    private static <T> Stream<String> slugs(
            List<Pack> packs, Function<Pack, List<T>> of, Function<T, String> slug) {
        return packs.stream().flatMap(pack -> of.apply(pack).stream()).map(slug);
    }

    private final class Mentions implements Mentioned {

        private final String folder;
        private final Map<String, String> pictures;
        private Optional<Place> target = Optional.empty();

        Mentions(String folder, Map<String, String> pictures) {
            this.folder = folder;
            this.pictures = pictures;
        }

        @Override
        public void target(Target named, Place place) {
            target = Optional.of(place);
        }

        @Override
        public void picture(String file, Place place) {
            new PictureRules(files, problems)
                    .check(folder, file, place)
                    .ifPresent(shown -> pictures.put(file, shown));
        }
    }
}
