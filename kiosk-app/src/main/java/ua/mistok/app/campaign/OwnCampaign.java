package ua.mistok.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.CampaignProblem;
import ua.mistok.config.campaign.CampaignReader;
import ua.mistok.config.campaign.Destinations;
import ua.mistok.config.campaign.Mentioned;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// The text of a campaign that the library made, read against what is here.
///
/// @param read whatever it says, shown or not; empty if it says nothing readable
/// @param problems none of them an error if it can be shown
record OwnCampaign(String text, Optional<Campaign> read, List<Problem> problems) {

    OwnCampaign {
        problems = List.copyOf(problems);
    }

    /// A library need not write English; whoever begins to must write all of it.
    static OwnCampaign read(CampaignId id, String text, Shelf shelf, Pictures pictures) {
        var problems = new Problems();
        var languages = text.contains("\n  en: ") ? Language.SHIPPED : List.of(Language.UKRAINIAN);
        var read =
                CampaignReader.read(
                        "campaigns/" + id + ".yaml",
                        text,
                        languages,
                        new Here(shelf, pictures, problems));
        problems.addAll(read.problems());
        var campaign =
                read instanceof Good<Campaign>(var good, var _)
                        ? Optional.of(good)
                        : Optional.<Campaign>empty();
        return new OwnCampaign(text, campaign, problems.list());
    }

    /// Empty if it cannot be shown.
    Optional<Campaign> value() {
        return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : read;
    }

    /// The same, and whether its word is its own.
    OwnCampaign with(Stream<Campaign> others) {
        var taken =
                read.flatMap(
                        own -> others.filter(other -> other.word().equals(own.word())).findFirst());
        if (taken.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(problems);
        var name = taken.get().title().in(Language.UKRAINIAN);
        all.add(CampaignProblem.wordTaken(place("word:"), taken.get().word(), name));
        return new OwnCampaign(text, read, all);
    }

    private Place place(String name) {
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(name)) {
                return new Place("campaign.yaml", at + 1, 1);
            }
        }
        return Place.file("campaign.yaml");
    }

    /// What a campaign names must be on this kiosk.
    private record Here(Shelf shelf, Pictures pictures, Problems problems) implements Mentioned {

        @Override
        public void target(Target target, Place place) {
            destinations().check(target, place).ifPresent(problems::add);
        }

        private Destinations destinations() {
            return new Destinations(
                    Stream.concat(
                                    shelf.demos().stream().map(demo -> demo.id().slug()),
                                    shelf.twins().stream().map(twin -> twin.id().slug()))
                            .collect(Collectors.toSet()),
                    shelf.services().stream()
                            .map(service -> service.id().slug())
                            .collect(Collectors.toSet()),
                    shelf.surveys().stream()
                            .map(survey -> survey.id().slug())
                            .collect(Collectors.toSet()));
        }

        @Override
        public void picture(String file, Place place) {
            if (pictures.find(file).isEmpty()) {
                problems.add(CampaignProblem.noPicture(place, file));
            }
        }
    }
}
