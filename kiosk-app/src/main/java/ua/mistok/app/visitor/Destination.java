package ua.mistok.app.visitor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.SurveyId;

/// Where campaigns lead here and now: only to what the mode of the moment offers.
record Destination(Shelf shelf, Polls polls) {

    boolean leads(Target target) {
        return switch (target) {
            case Target.ToDemo(var id) -> demo(id).isPresent() || twin(id).isPresent();
            case Target.ToCard(var id) -> card(id).isPresent();
            case Target.ToSurvey(var id) -> offer(id).isPresent();
            case Target.ToClass() -> true;
        };
    }

    Optional<Demo> demo(String id) {
        return shelf.findDemo(new DemoId(id)).filter(demo -> way(demo).isPresent());
    }

    /// Together with the coach, where the mode offers it; else in its first way.
    Optional<Way> way(Demo demo) {
        return Stream.concat(Stream.of(Way.TOGETHER), shelf.mode().ways().stream())
                .filter(way -> isOffered(demo, way))
                .findFirst();
    }

    private boolean isOffered(Demo demo, Way way) {
        return card(demo.service())
                .filter(service -> shelf.mode().offers(service, way))
                .isPresent();
    }

    /// The fake twin of an exercise that is offered.
    Optional<Twin> twin(String id) {
        return shelf.twins().stream()
                .filter(twin -> twin.id().slug().equals(id))
                .filter(twin -> shelf.findDemo(twin.demo()).filter(this::isOffered).isPresent())
                .findFirst();
    }

    private boolean isOffered(Demo demo) {
        return card(demo.service()).isPresent();
    }

    Optional<Service> card(String id) {
        return shelf.findService(new ServiceId(id)).filter(shelf.mode()::offers);
    }

    /// As the mode offers it, if it does; else by itself, if it needs to be told nothing.
    Optional<SurveyOffer> offer(String id) {
        return shelf.findSurvey(new SurveyId(id))
                .filter(polls::isOpen)
                .flatMap(
                        survey ->
                                Stream.concat(
                                                offers(survey.id()),
                                                Stream.of(survey)
                                                        .filter(each -> each.given().isEmpty())
                                                        .map(each -> alone(each.id())))
                                        .findFirst());
    }

    private Stream<SurveyOffer> offers(SurveyId survey) {
        Predicate<SurveyOffer> isIt = offer -> offer.survey().equals(survey);
        return Stream.concat(
                shelf.mode().surveys(Occasion.CAMPAIGN).filter(isIt),
                shelf.mode().surveys().stream().filter(isIt));
    }

    private static SurveyOffer alone(SurveyId survey) {
        return new SurveyOffer(survey, Occasion.CAMPAIGN, Optional.empty(), Map.of());
    }
}
