package ua.mistok.app.results;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.journal.TallyFilter;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.config.survey.Survey;

/// What this kiosk can tell of its surveys and exercises.
public final class Results {

    private final TallyStore tallies;
    private final Definitions definitions;
    private final InstantSource clock;
    private final Remembered remembered;

    public Results(TallyStore tallies, Definitions definitions, InstantSource clock) {
        this.tallies = tallies;
        this.definitions = definitions;
        this.clock = clock;
        this.remembered = new Remembered(clock);
    }

    /// The weeks that are told about: from the first in which anything was counted to the last that
    /// is over.
    public Calendar calendar() {
        return remembered.get("calendar", this::findCalendar);
    }

    private Calendar findCalendar() {
        var over = Week.of(LocalDate.ofInstant(clock.instant(), Week.KYIV).minusWeeks(1));
        var first =
                tallies.find(TallyFilter.of(Measure.KIND)).stream()
                        .mapToInt(counted -> counted.tally().week())
                        .filter(week -> week > 0)
                        .min();
        var begin = first.isPresent() ? Week.of(first.getAsInt()) : over;
        return Calendar.of(begin.asInt() > over.asInt() ? over : begin, over);
    }

    /// Every survey and version that was ever shown here, the newest version first.
    public List<Survey> surveys() {
        return definitions.all();
    }

    public Optional<SurveyResult> survey(String id, int version, Period period) {
        return definitions
                .find(id, version)
                .map(survey -> figures(survey, calendar()).result(period));
    }

    /// Every version of a survey, the newest first, for [Joined].
    public List<SurveyResult> versions(String id, Period period) {
        var calendar = calendar();
        return definitions.versions(id).stream()
                .map(survey -> figures(survey, calendar).result(period))
                .toList();
    }

    /// How far people came, in all.
    public Activity activity(Period period) {
        return new ActivityFigures(calendar()).whole(activities(Dimension.NONE), period);
    }

    /// How far people came, by a dimension of [Dimension]: station, service, way, campaign.
    public Map<String, Activity> activityBy(String dimension, Period period) {
        return new ActivityFigures(calendar())
                .by(activities(Dimension.NONE), activities(dimension), period);
    }

    private List<Counted> activities(String dimension) {
        return remembered.get(
                "activity " + dimension,
                () -> tallies.find(TallyFilter.of(Measure.ACTIVITY).by(dimension)));
    }

    /// At which steps exercises go wrong.
    public List<Activity.Exercise> stumbles(Period period) {
        var steps = remembered.get("steps", () -> tallies.find(TallyFilter.of(Measure.STEP)));
        return new ActivityFigures(calendar()).stumbles(steps, period);
    }

    /// Confidence before and after exercises.
    public ShiftResult shift(Period period) {
        return remembered
                .get(
                        "shift",
                        () ->
                                new ShiftFigures(
                                        calendar(), tallies.find(TallyFilter.of(Measure.SHIFT))))
                .result(period);
    }

    /// Which groups of people answered a version of a survey, by each question of groups.
    public List<Groups> groups(String id, int version, Period period) {
        return definitions.find(id, version).stream()
                .flatMap(survey -> groups(survey).stream())
                .map(figures -> figures.result(period))
                .toList();
    }

    private List<GroupFigures> groups(Survey survey) {
        var id = survey.id().slug();
        var version = survey.version();
        var filter = TallyFilter.of(Measure.GROUP).subject(id).version(version);
        return remembered.get(
                "groups " + id + " " + version,
                () -> GroupFigures.of(survey, calendar(), tallies.find(filter)));
    }

    private SurveyFigures figures(Survey survey, Calendar calendar) {
        return remembered.get(
                "survey " + survey.id().slug() + " " + survey.version(),
                () -> work(survey, calendar));
    }

    private SurveyFigures work(Survey survey, Calendar calendar) {
        var counts = new ArrayList<Counted>();
        for (var measure : List.of(Measure.RESPONSE, Measure.ANSWER, Measure.LEFT)) {
            counts.addAll(
                    tallies.find(
                            TallyFilter.of(measure)
                                    .subject(survey.id().slug())
                                    .version(survey.version())));
        }
        return new SurveyFigures(survey, calendar, counts);
    }
}
