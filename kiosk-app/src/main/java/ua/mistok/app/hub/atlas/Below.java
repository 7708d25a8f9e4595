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

    /// Of fewer touches a rate says nothing.
    private static final int FEW = 10;

    private static final List<String> STAGES =
            List.of(Measure.TOUCHED, Measure.STARTED, Measure.FINISHED);

    List<Figures> tables() {
        var activity = hub.activityBelow(place, calendar.leaves(period));
        return activity.isEmpty() ? List.of() : List.of(activity(inside(), activity), pairs());
    }

    private Label inside() {
        return new Label("places", at.getTranslation("hub.results.places"));
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

    /// The place beside those that lie in the same one.
    ///
    /// @param whole what they lie in
    Optional<Figures> beside(String whole) {
        var activity = hub.activityBelow(whole, calendar.leaves(period));
        var name = at.getTranslation("hub.results.beside", name(whole));
        return activity.size() < 2
                ? Optional.empty()
                : Optional.of(activity(new Label("siblings", name), activity));
    }

    private Figures activity(Label name, Map<String, Map<String, Long>> activity) {
        var head =
                new ArrayList<>(
                        Label.all(
                                at,
                                "console.what",
                                "console.touched",
                                "console.started",
                                "console.finished"));
        head.add(new Label("finished-per-1000", at.getTranslation("hub.results.per-1000")));
        var table = new Figures(name, head).note(at.getTranslation("hub.results.per-1000.note"));
        var most = activity.values().stream().mapToDouble(Below::rate).reduce(1, Math::max);
        activity.forEach(
                (id, stages) -> {
                    var cells = new ArrayList<Told>();
                    STAGES.forEach(stage -> cells.add(Told.number(at, count(stages, stage))));
                    var rate = rate(stages);
                    cells.add(rate < 0 ? Told.nothing() : Told.number(at, Math.round(rate)));
                    table.row(here(id), cells, rate < 0 ? -1 : rate * 100 / most);
                });
        return table;
    }

    /// The place whose page it is stands out by a sign.
    private Label here(String id) {
        var label = label(List.of(id));
        return id.equals(place) ? new Label(label.key(), "▸ " + label.words()) : label;
    }

    /// How many of 1000 who touched finished an exercise; less than 0 where too few touched to say.
    private static double rate(Map<String, Long> stages) {
        var touched = count(stages, Measure.TOUCHED);
        return touched < FEW ? -1 : count(stages, Measure.FINISHED) * 1000.0 / touched;
    }

    private static long count(Map<String, Long> stages, String stage) {
        return stages.getOrDefault(stage, 0L);
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
        if (id.startsWith("@")) {
            return at.getTranslation("hub.results.elsewhere");
        }
        return places.find(id)
                .map(node -> node.name().in(Tell.language(at)))
                .orElseGet(
                        () ->
                                at.getTranslation(
                                        "hub.results.kiosk",
                                        id.substring(0, Math.min(6, id.length()))));
    }
}
