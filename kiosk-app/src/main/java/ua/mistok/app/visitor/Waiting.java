package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.library.Sign;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// What a station shows while nobody is there, mode by mode.
///
/// @param station its slug
/// @param begin a visit, and how
/// @param spoken hears the language that was touched
/// @param reads whether screens can be read aloud in a language
record Waiting(
        Polls polls,
        InstantSource clock,
        String station,
        Consumer<Consumer<Journey>> begin,
        Consumer<Language> spoken,
        Predicate<Locale> reads) {

    /// @param opening where it is closed: when it is not any more
    Component screen(Shelf shelf, Optional<Instant> opening) {
        var mode = shelf.mode();
        return switch (mode.kind()) {
            case SELF_SERVICE, SURVEY_ONLY, CLASS -> call(shelf);
            case EXHIBITION -> {
                var demos = played(shelf);
                yield demos.isEmpty()
                        ? call(shelf)
                        : new ExhibitionScreen(shelf, demos, clock, this::beginAtHome, reads);
            }
            case CLOSED -> new ClosedScreen(mode.languages(), opening, reads);
        };
    }

    private Component call(Shelf shelf) {
        return new AttractScreen(
                shelf.mode().languages(),
                shelf.sign().map(Sign::name),
                campaign(shelf),
                showcase(shelf),
                this::beginAtHome,
                spoken,
                reads);
    }

    private void beginAtHome() {
        begin.accept(Journey::begin);
    }

    private Showcase showcase(Shelf shelf) {
        return new DueSlides(
                shelf,
                polls,
                clock,
                slide -> begin.accept(travelling -> travelling.beginWith(slide)),
                () -> begin.accept(Journey::beginNaming),
                seen -> polls.shown(station, seen.slide(), seen.times()));
    }

    /// The exercises of an exhibition that are offered, in its order.
    static List<Demo> played(Shelf shelf) {
        var mode = shelf.mode();
        var offered =
                shelf.services().stream()
                        .filter(mode::offers)
                        .flatMap(service -> shelf.demos(service.id()).stream())
                        .toList();
        return mode.loop().isEmpty() ? offered : inOrder(mode, offered).toList();
    }

    private static Stream<Demo> inOrder(Mode mode, List<Demo> offered) {
        return mode.loop().stream().flatMap(id -> find(offered, id).stream());
    }

    private static Optional<Demo> find(List<Demo> demos, DemoId id) {
        return demos.stream().filter(demo -> demo.id().equals(id)).findFirst();
    }

    /// What the waiting screen invites to besides beginning.
    private Optional<AttractScreen.Invitation> campaign(Shelf shelf) {
        return shelf.mode()
                .surveys(Occasion.CAMPAIGN)
                .flatMap(
                        offer ->
                                shelf
                                        .findSurvey(offer.survey())
                                        .filter(polls::isOpen)
                                        .map(survey -> invitation(offer, survey))
                                        .stream())
                .findFirst();
    }

    private AttractScreen.Invitation invitation(SurveyOffer offer, Survey survey) {
        return new AttractScreen.Invitation(
                offer.survey().slug(),
                offer.label().orElse(survey.name()),
                () -> begin.accept(travelling -> travelling.beginWith(offer)));
    }
}
