package ua.mistok.config.mode;

import java.util.stream.Collectors;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.source.SourceMap;

/// What each kind of mode must have, so that a visitor finds something in it.
///
/// @param map where the mode was read from
/// @param references takes what depends on the packs; the mode is good without it
record ModeRules(SourceMap map, Mode mode, OnShelf shelf, Problems references) {

    void check() {
        switch (mode.kind()) {
            case SELF_SERVICE, CLASS -> checkDoors();
            case EXHIBITION -> {
                checkDoors();
                checkLoop();
            }
            case SURVEY_ONLY -> checkSurveys();
            case CLOSED -> {}
        }
        if (mode.name().languages().stream().anyMatch(to -> mode.name().in(to).isBlank())) {
            map.problems().add(ModeProblem.NO_NAME.at(map.place("name")));
        }
        checkNames();
    }

    private void checkDoors() {
        if (mode.doors().isEmpty()) {
            map.problems().add(ModeProblem.NO_DOOR.at(map.place("doors")));
        }
        if (mode.ways().isEmpty()) {
            map.problems().add(ModeProblem.NO_WAY.at(map.place("ways")));
        }
        var behind =
                shelf.offered(mode).stream().map(shelf.services()::get).collect(Collectors.toSet());
        if (!behind.containsAll(mode.doors())) {
            references.add(ModeProblem.EMPTY_DOOR.warningAt(map.place("doors")));
        }
    }

    private void checkLoop() {
        var offered = shelf.offered(mode);
        var isPlayed =
                shelf.demos().entrySet().stream()
                        .filter(
                                demo ->
                                        mode.loop().isEmpty()
                                                || mode.loop().contains(demo.getKey()))
                        .anyMatch(demo -> offered.contains(demo.getValue()));
        if (!isPlayed) {
            references.add(ModeProblem.NOTHING_TO_PLAY.at(map.place("loop")));
        } else if (mode.loop().stream()
                .filter(shelf.demos()::containsKey)
                .anyMatch(demo -> !offered.contains(shelf.demos().get(demo)))) {
            references.add(ModeProblem.NOT_PLAYED.warningAt(map.place("loop")));
        }
    }

    private void checkSurveys() {
        var isBegun = mode.surveys().stream().anyMatch(offer -> isBeginning(offer.when()));
        if (!isBegun) {
            map.problems().add(ModeProblem.NO_SURVEY.at(map.place("surveys")));
        } else if (!mode.surveys().stream().allMatch(offer -> isBeginning(offer.when()))) {
            map.problems().add(ModeProblem.NEVER_ASKED.warningAt(map.place("surveys")));
        }
    }

    private static boolean isBeginning(Occasion when) {
        return when == Occasion.HOME || when == Occasion.CAMPAIGN;
    }

    private void checkNames() {
        var services =
                shelf.services().keySet().stream().map(ServiceId::slug).collect(Collectors.toSet());
        mode.services().stream()
                .map(ServiceId::slug)
                .filter(id -> !services.contains(id))
                .sorted()
                .forEach(
                        id ->
                                references.add(
                                        ModeProblem.notOnTheShelf(
                                                map.place("services"), id, services)));
        var demos = shelf.demos().keySet().stream().map(DemoId::slug).collect(Collectors.toSet());
        mode.loop().stream()
                .map(DemoId::slug)
                .filter(id -> !demos.contains(id))
                .forEach(
                        id ->
                                references.add(
                                        ModeProblem.notOnTheShelf(map.place("loop"), id, demos)));
    }
}
