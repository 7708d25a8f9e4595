package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import ua.mistok.app.catalogue.Heading;
import ua.mistok.app.catalogue.PickScreen;
import ua.mistok.app.catalogue.PickScreen.Pick;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ui.Comfort;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.survey.Survey;

/// «Ваша думка»: which survey, of those that stand open.
record OpinionPicks(Shelf shelf, Interviews interviews) {

    Component screen(Consumer<SurveyOffer> begin, Comfort comfort) {
        var picks =
                interviews.standing().stream()
                        .flatMap(
                                offer ->
                                        shelf
                                                .findSurvey(offer.survey())
                                                .map(survey -> pick(offer, survey, begin))
                                                .stream())
                        .toList();
        return new PickScreen(
                Heading.key("visitor.opinions.title"),
                Heading.key(picks.isEmpty() ? "visitor.opinions.none" : "visitor.opinions.lead"),
                picks,
                PicksPerPage.of(comfort));
    }

    private static Pick pick(SurveyOffer offer, Survey survey, Consumer<SurveyOffer> begin) {
        return new Pick(
                Heading.text(offer.label().orElse(survey.name())),
                false,
                () -> begin.accept(offer));
    }
}
