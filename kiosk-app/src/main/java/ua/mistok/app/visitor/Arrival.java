package ua.mistok.app.visitor;

import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SourceNamed;
import ua.mistok.app.visit.Visit;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;

/// By what a visitor came, and where that leads. It is known for this visit alone, in memory; facts
/// of exercises and surveys are counted by it.
final class Arrival {

    private final Supplier<Shelf> shelf;
    private final Polls polls;
    private final Visit visit;
    private final Journey journey;
    private Optional<CameBy> came = Optional.empty();

    /// @param shelf what is offered at the moment
    Arrival(Supplier<Shelf> shelf, Polls polls, Visit visit, Journey journey) {
        this.shelf = shelf;
        this.polls = polls;
        this.visit = visit;
        this.journey = journey;
    }

    /// What was shown or said last; empty if nothing was.
    Optional<CameBy> came() {
        return came;
    }

    /// A slide of the waiting screen was touched.
    void touched(Slide slide) {
        var campaign = slide.campaign().slug();
        visit.note(new SlideTouched(campaign));
        came = Optional.of(CameBy.of(campaign, Via.SLIDE));
        lead(slide.target());
    }

    /// A code was typed, or a channel chosen; a code leads to what its paper promises.
    void named(CameBy by) {
        visit.note(new SourceNamed(by));
        came = Optional.of(by);
        shelf.get().campaigns().stream()
                .filter(campaign -> by.campaign().equals(Optional.of(campaign.id().slug())))
                .findFirst()
                .ifPresent(campaign -> lead(campaign.target()));
    }

    private void lead(Target target) {
        var destination = new Destination(shelf.get(), polls);
        switch (target) {
            case Target.ToDemo(var id) -> {
                destination
                        .demo(id)
                        .ifPresent(
                                demo ->
                                        destination
                                                .way(demo)
                                                .ifPresent(way -> journey.practise(demo, way)));
                destination.twin(id).ifPresent(journey::spot);
            }
            case Target.ToCard(var id) -> destination.card(id).ifPresent(journey::open);
            case Target.ToSurvey(var id) -> destination.offer(id).ifPresent(journey::ask);
            case Target.ToClass() -> journey.browse().nextClass();
        }
    }
}
