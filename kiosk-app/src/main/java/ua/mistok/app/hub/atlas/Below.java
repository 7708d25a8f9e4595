package ua.mistok.app.hub.atlas;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shifts;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.results.HubResults;
import ua.mistok.app.results.People;
import ua.mistok.app.tables.Figures;
import ua.mistok.app.tables.Label;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.tables.Told;
import ua.mistok.app.tally.Measure;

/// The places that lie in a place, beside each other: what people did there, and how many told how
/// confident they are.
record Below(
        Component at,
        HubResults hub,
        Places places,
        String place,
        Calendar calendar,
        Period period) {

    private static final List<String> STAGES =
            List.of(Measure.TOUCHED, Measure.STARTED, Measure.FINISHED);

    List<Figures> tables() {
        var activity = hub.activityBelow(place, calendar.leaves(period));
        return activity.isEmpty() ? List.of() : List.of(activity(activity), pairs());
    }

    /// Regions of the country as tiles; of any other place there is none.
    Optional<RegionTiles> map() {
        return place.equals(Places.ROOT)
                ? Optional.of(
                        new RegionTiles(
                                at,
                                places,
                                finished(hub.activityBelow(place, calendar.leaves(period)))))
                : Optional.empty();
    }

    private static Map<String, Long> finished(Map<String, Map<String, Long>> activity) {
        var finished = new HashMap<String, Long>();
        activity.forEach(
                (id, stages) -> finished.put(id, stages.getOrDefault(Measure.FINISHED, 0L)));
        return finished;
    }

    private Figures activity(Map<String, Map<String, Long>> activity) {
        var table =
                new Figures(
                        new Label("places", at.getTranslation("hub.results.places")),
                        Label.all(
                                at,
                                "console.what",
                                "console.touched",
                                "console.started",
                                "console.finished"));
        var most =
                activity.values().stream()
                        .mapToLong(stages -> stages.getOrDefault(Measure.FINISHED, 0L))
                        .reduce(1, Math::max);
        activity.forEach(
                (id, stages) ->
                        table.row(
                                label(List.of(id)),
                                STAGES.stream()
                                        .map(stage -> stages.getOrDefault(stage, 0L))
                                        .map(n -> Told.number(at, n))
                                        .toList(),
                                stages.getOrDefault(Measure.FINISHED, 0L) * 100.0 / most));
        return table;
    }

    /// Small ones stand together, as [ua.mistok.app.figures.Siblings] puts them.
    private Figures pairs() {
        var table =
                new Figures(
                                new Label("places-pairs", at.getTranslation("hub.results.pairs")),
                                Label.all(at, "console.what", "console.pairs"))
                        .note(at.getTranslation("hub.results.together"));
        var told = hub.below(place, new People.Confident(Shifts.Half.BOTH)).told(period);
        var most = told.values().stream().mapToInt(n -> n).reduce(1, Math::max);
        told.forEach(
                (ids, n) -> table.row(label(ids), List.of(Told.number(at, n)), n * 100.0 / most));
        if (told.isEmpty()) {
            table.row(Label.of(at, "console.too-few-answers"), List.of(Told.tooFew(at)), -1);
        }
        return table;
    }

    private Label label(List<String> ids) {
        var names = new ArrayList<String>();
        ids.forEach(id -> names.add(name(id)));
        return new Label(String.join(" ", ids), String.join(", ", names));
    }

    /// A kiosk has no name here but the beginning of its id.
    private String name(String id) {
        return places.find(id)
                .map(node -> node.name().in(Tell.language(at)))
                .orElseGet(
                        () ->
                                at.getTranslation(
                                        "hub.results.kiosk",
                                        id.substring(0, Math.min(6, id.length()))));
    }
}
