package ua.mistok.app.hub.results;

import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Siblings;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.results.Definitions;
import ua.mistok.app.results.People;
import ua.mistok.app.results.Remembered;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Weeks;
import ua.mistok.config.survey.Survey;

/// Results of every place that this hub knows. For several threads.
public final class HubResults {

    /// Of more places nobody looks at the results within some minutes; each remembers what it
    /// worked out.
    private static final int MOST = 200;

    /// Trainers that stand alone on a page; nobody reads more.
    private static final int DRAWN = 400;

    /// Trainers of trainers of trainers: no cascade is deeper.
    private static final int DEEPEST = 8;

    private final HubStore store;
    private final Definitions definitions;
    private final InstantSource clock;
    private final Remembered remembered;
    private final Map<String, Results> places =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Results> eldest) {
                    return size() > MOST;
                }
            };

    public HubResults(HubStore store, Shelf shelf, InstantSource clock) {
        this.store = store;
        this.definitions = new HubDefinitions(store, shelf, clock);
        this.clock = clock;
        this.remembered = new Remembered(clock);
    }

    /// Of a node of the tree, or of a kiosk by the 32 digits of its id; empty where nobody knows
    /// the place.
    public Optional<Results> find(String place) {
        synchronized (places) {
            var known = places.get(place);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return path(place).map(path -> enter(place, path));
    }

    private Results enter(String place, List<String> path) {
        var counts = new PlaceCounts(store, place);
        var made = new Results(counts, definitions, clock, kin(path));
        synchronized (places) {
            places.put(place, made);
        }
        return made;
    }

    /// The newest version of a survey that this hub can read; empty for one that nobody told of.
    public Optional<Survey> findSurvey(String id) {
        return definitions.all().stream().filter(one -> one.id().slug().equals(id)).findFirst();
    }

    /// How many there are of some people in each of the places that lie in a place.
    ///
    /// @throws java.util.NoSuchElementException for a place that nobody knows
    public Siblings below(String place, People people) {
        var path = path(place).orElseThrow();
        return remembered.get("below " + place + " " + people, () -> kin(path).below(people));
    }

    /// What people did in each of the places that lie in a place, by its stage; told at any size.
    ///
    /// @param weeks of a period
    public Map<String, Map<String, Long>> activityBelow(String place, List<Period.Leaf> weeks) {
        var numbers = weeks.stream().map(HubResults::number).toList();
        return store.read(
                sql -> PlaceTallyStore.activity(sql, KinStore.within(sql, place), numbers));
    }

    /// Who trained whom, and what came of it in a place.
    ///
    /// @throws java.util.NoSuchElementException for a place that nobody knows
    public Cascade cascade(String place, Period period) {
        var path = path(place).orElseThrow();
        return remembered.get("cascade " + place, () -> cascade(place, path)).at(period);
    }

    private CascadeFigures cascade(String place, List<String> path) {
        var counts = store.read(sql -> CascadeStore.counts(sql, place, DRAWN));
        var trainedBy = new HashMap<String, String>();
        var asked = counts.stream().map(CascadeStore.Count::trainer).collect(toSet());
        for (var up = 0; up < DEEPEST && !asked.isEmpty(); up++) {
            var codes = Set.copyOf(asked);
            var found = store.read(sql -> CascadeStore.trainedBy(sql, codes));
            trainedBy.putAll(found);
            asked =
                    found.values().stream()
                            .filter(by -> !trainedBy.containsKey(by))
                            .collect(toSet());
        }
        var calendar = find(place).orElseThrow().calendar();
        return new CascadeFigures(calendar, counts, trainedBy, kin(path));
    }

    private static int number(Period.Leaf leaf) {
        return leaf instanceof Week week ? week.asInt() : Weeks.UNKNOWN;
    }

    /// From the country to the place; empty where nobody knows it.
    private Optional<List<String>> path(String place) {
        var path = store.read(sql -> KinStore.path(sql, place));
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private Kin kin(List<String> path) {
        return new Kin(store, path, this::within, this::calendar);
    }

    /// Places in a place hardly change, and every figure asks for them.
    private List<String> within(String place) {
        return remembered.get(
                "within " + place, () -> store.read(sql -> KinStore.within(sql, place)));
    }

    /// The weeks that are told about are those of the country, everywhere.
    private Calendar calendar() {
        return remembered.get(
                "calendar",
                () ->
                        new Results(new PlaceCounts(store, Places.ROOT), definitions, clock)
                                .calendar());
    }
}
