package ua.mistok.app.results;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shifts;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Week;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.config.survey.Survey;

/// What a place, such as this kiosk, can tell of its surveys and exercises.
public final class Results {

    private final Counts counts;
    private final Definitions definitions;
    private final InstantSource clock;
    private final Telling telling;
    private final Remembered remembered;

    /// Of a place that stands for itself.
    public Results(Counts counts, Definitions definitions, InstantSource clock) {
        this(counts, definitions, clock, Telling.ALONE);
    }

    public Results(Counts counts, Definitions definitions, InstantSource clock, Telling telling) {
        this.counts = counts;
        this.definitions = definitions;
        this.clock = clock;
        this.telling = telling;
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
                counts.find(TallyFilter.of(Measure.KIND)).stream()
                        .mapToInt(counted -> counted.tally().week())
                        .filter(week -> week > 0)
                        .min();
        var begin = first.isPresent() ? Week.of(first.getAsInt()) : over;
        return telling.calendar(Calendar.of(begin.asInt() > over.asInt() ? over : begin, over));
    }

    /// Every survey and version that was ever shown here, the newest version first.
    public List<Survey> surveys() {
        return definitions.all();
    }

    /// One version of a survey.
    public Optional<SurveyResult> survey(String id, int version, Period period) {
        return definitions.find(id, version).map(found -> result(List.of(found), period));
    }

    /// All versions of a survey together, where a question is unchanged.
    public Optional<SurveyResult> joined(String id, Period period) {
        return Optional.of(definitions.versions(id))
                .filter(versions -> !versions.isEmpty())
                .map(versions -> result(versions, period));
    }

    /// @param versions the newest first
    private SurveyResult result(List<Survey> versions, Period period) {
        var newest = versions.getFirst();
        var editions = new ArrayList<List<EditionFigures>>();
        for (var edition : Edition.of(newest)) {
            var same =
                    versions.stream()
                            .flatMap(version -> Edition.of(version).stream())
                            .filter(other -> other.subject().equals(edition.subject()))
                            .map(this::figures)
                            .toList();
            if (!edition.isUnsorted() || same.stream().anyMatch(EditionFigures::isAnybody)) {
                editions.add(same);
            }
        }
        var groups = versions.stream().map(this::groups).toList();
        return new SurveyResult(
                newest,
                period,
                new SurveyReading(calendar(), editions).results(period),
                GroupFigures.read(groups, period));
    }

    EditionFigures figures(Edition edition) {
        return remembered.get(
                "edition " + name(edition),
                () ->
                        new EditionFigures(
                                edition,
                                calendar(),
                                turnout(edition),
                                Stream.of(
                                                TallyFilter.of(Measure.ANSWER),
                                                TallyFilter.of(Measure.KEPT_ANSWER),
                                                TallyFilter.of(Measure.LEFT),
                                                TallyFilter.of(Measure.RANK).by(Dimension.PLACE),
                                                TallyFilter.of(Measure.KEPT_RANK)
                                                        .by(Dimension.PLACE))
                                        .flatMap(filter -> find(filter, edition))
                                        .toList()));
    }

    private Stream<Counted> find(TallyFilter filter, Edition edition) {
        var of = filter.subject(edition.subject().text()).version(edition.survey().version());
        return counts.find(of).stream();
    }

    private Turnout turnout(Edition edition) {
        return remembered.get(
                "turnout " + name(edition),
                () ->
                        new Turnout(
                                calendar(),
                                Stream.concat(Stream.of(Dimension.NONE), Turnout.SPLITS.stream())
                                        .map(TallyFilter.of(Measure.RESPONSE)::by)
                                        .flatMap(filter -> find(filter, edition))
                                        .toList(),
                                offers(edition.survey()),
                                (outcome, people) ->
                                        telling.totals(
                                                new People.Responses(
                                                        edition.subject().text(),
                                                        edition.survey().version(),
                                                        outcome),
                                                calendar(),
                                                people)));
    }

    private Offers offers(Survey survey) {
        var offered =
                TallyFilter.of(Measure.OFFERED)
                        .subject(survey.id().slug())
                        .version(survey.version());
        var all = sum(counts.find(offered));
        var after = sum(counts.find(offered.by(Dimension.SERVICE)));
        return new Offers(members(), after > 0, all > after);
    }

    private static long sum(List<Counted> counts) {
        return counts.stream().mapToLong(Counted::n).sum();
    }

    /// Which stations, services and ways there were, and which campaigns were touched: people's
    /// doings are told at any size.
    private Map<String, Set<String>> members() {
        return remembered.get(
                "members",
                () -> Turnout.SPLITS.stream().collect(Collectors.toMap(by -> by, this::members)));
    }

    private Set<String> members(String dimension) {
        var isCampaign = dimension.equals(Dimension.CAMPAIGN);
        return activity(dimension).stream()
                .filter(of -> !isCampaign || of.tally().item().equals(Measure.TOUCHED))
                .map(counted -> counted.tally().member())
                .collect(Collectors.toSet());
    }

    private List<Counted> activity(String dimension) {
        return counts.find(TallyFilter.of(Measure.ACTIVITY).by(dimension));
    }

    private static String name(Edition edition) {
        return edition.subject().text() + " " + edition.survey().version();
    }

    private List<GroupFigures> groups(Survey survey) {
        var id = survey.id().slug();
        var filter = TallyFilter.of(Measure.GROUP).subject(id).version(survey.version());
        return remembered.get(
                "groups " + id + " " + survey.version(),
                () ->
                        GroupFigures.of(
                                survey,
                                calendar(),
                                counts.find(filter),
                                people ->
                                        telling.totals(
                                                new People.Grouped(id, survey.version()),
                                                calendar(),
                                                people)));
    }

    /// How far people came, in all.
    public Funnel activity(Period period) {
        return activities(Dimension.NONE).whole(period);
    }

    /// How far people came, by a dimension of [Dimension]: station, service, way, campaign.
    public Map<String, Funnel> activityBy(String dimension, Period period) {
        return activities(dimension).members(period);
    }

    /// How far a campaign brought people, to this day; what they sent in, of the weeks that are
    /// over. What they did is asked anew each time: staff look whether their papers work.
    public CampaignFunnel campaign(String id) {
        var sent =
                calendar().roots().stream()
                        .flatMap(
                                root ->
                                        turnouts().stream()
                                                .map(
                                                        of ->
                                                                of.surveyed(
                                                                        Dimension.CAMPAIGN,
                                                                        id,
                                                                        root)))
                        .toList();
        return CampaignFunnel.of(
                id, activity(Dimension.CAMPAIGN), activity(Dimension.SOURCE), Shown.sum(sent));
    }

    private List<Turnout> turnouts() {
        return surveys().stream()
                .flatMap(survey -> Edition.of(survey).stream())
                .map(this::turnout)
                .toList();
    }

    private ActivityFigures activities(String dimension) {
        return remembered.get(
                "activity " + dimension,
                () -> new ActivityFigures(calendar(), dimension, activity(dimension), turnouts()));
    }

    /// At which steps exercises go wrong.
    public List<Exercise> stumbles(Period period) {
        return remembered.get("steps", this::findStumbles).at(period);
    }

    private StumbleFigures findStumbles() {
        return new StumbleFigures(calendar(), counts.find(TallyFilter.of(Measure.STEP)));
    }

    /// What people said weeks after their classes.
    public Afterwards afterwards(Period period) {
        return remembered
                .get(
                        "afterwards",
                        () ->
                                AfterwardsFigures.of(
                                        calendar(),
                                        counts.find(TallyFilter.of(Measure.FOLLOW_UP)),
                                        telling))
                .at(period);
    }

    /// Confidence before and after exercises.
    public Shift shift(Period period) {
        return remembered.get("shift", this::findShifts).at(period);
    }

    private Shifts findShifts() {
        var told =
                counts.find(TallyFilter.of(Measure.SHIFT)).stream()
                        .map(
                                counted ->
                                        new Shifts.Told(
                                                WeeklyCounts.leaf(counted),
                                                counted.tally().subject(),
                                                number(counted.tally().item()),
                                                number(counted.tally().code()),
                                                Math.toIntExact(counted.n())))
                        .toList();
        var exercises =
                members(Dimension.SERVICE).stream().filter(definitions::asksConfidence).toList();
        return Shifts.of(
                calendar(),
                exercises,
                told,
                (half, people) -> telling.totals(new People.Confident(half), calendar(), people));
    }

    private static OptionalInt number(String told) {
        return told.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(told));
    }
}
