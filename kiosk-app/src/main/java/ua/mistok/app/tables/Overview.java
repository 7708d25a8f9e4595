package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.Exercise;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;

/// The tables of the first page of results; what is exported is what they show.
///
/// @param ofStations whether stations are told apart; they have names within one kiosk only
public record Overview(
        Component at, Results results, Shelf shelf, Period period, boolean ofStations) {

    /// Of one kiosk.
    public Overview(Component at, Results results, Shelf shelf, Period period) {
        this(at, results, shelf, period, true);
    }

    public List<Figures> tables() {
        var tables = new ArrayList<Figures>();
        tables.add(funnel(results.activity(period)));
        var finished = results.activityBy(Dimension.SERVICE, period);
        var shift = new ShiftTables(at, shelf, results.shift(period));
        tables.add(shift.shares(finished));
        tables.add(shift.halves(results.activity(period).finished()));
        tables.add(
                new LessonTable(at, shelf, results.shift(period), results.afterwards(period))
                        .table());
        tables.add(weeks(results.calendar()));
        tables.add(by("console.by-service", Dimension.SERVICE, Stage.OF_EXERCISES));
        tables.add(by("console.by-way", Dimension.WAY, Stage.OF_EXERCISES));
        if (ofStations) {
            tables.add(by("console.by-station", Dimension.STATION, Stage.ALL));
        }
        tables.add(by("console.by-campaign", Dimension.CAMPAIGN, Stage.ALL));
        tables.add(by("console.by-source", Dimension.SOURCE, Stage.BEFORE_SURVEYS));
        results.stumbles(period).forEach(exercise -> tables.add(stumbles(exercise)));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /// The numbers that a funder asks for first; each stands in a table too.
    public List<Kpi> headline() {
        var of = results.activity(period);
        var shift = results.shift(period);
        return List.of(
                new Kpi(
                        say("console.headline.started"),
                        Tell.number(at, of.started()),
                        at.getTranslation(
                                "console.headline.touched", Tell.number(at, of.touched()))),
                new Kpi(
                        say("console.headline.finished"),
                        Tell.number(at, of.finished()),
                        beside("console.headline.of-started", of.finishedOfStarted())),
                new Kpi(
                        say("console.headline.surveyed"),
                        Told.count(at, of.surveyed()).words(),
                        beside("console.headline.of-finished", of.surveyedOfFinished())),
                new Kpi(
                        say("console.headline.shift"),
                        high(shift),
                        at.getTranslation(
                                "console.headline.pairs", Told.count(at, shift.pairs()).words())));
    }

    private String beside(String key, Optional<Share> share) {
        return share.map(of -> at.getTranslation(key, Tell.percent(of.percent()))).orElse("");
    }

    /// «21 % → 78 %».
    private String high(Shift shift) {
        return shift.pairs().isShown()
                ? Told.percent(at, shift.highBefore()).words()
                        + " → "
                        + Told.percent(at, shift.highAfter()).words()
                : say("console.too-few");
    }

    private Figures funnel(Funnel of) {
        var table =
                table("console.funnel", "console.step", "console.how-many", "console.of-before")
                        .note(say("console.funnel.note"));
        var most = Math.max(1, Math.max(of.touched(), Math.max(of.started(), of.finished())));
        step(table, "console.shown", of.shown(), Optional.empty(), -1);
        step(table, "console.touched", of.touched(), Optional.empty(), most);
        step(table, "console.started", of.started(), of.startedOfTouched(), most);
        step(table, "console.finished", of.finished(), of.finishedOfStarted(), most);
        var surveyed = of.surveyed() instanceof Shown.Count(var n) ? n * 100.0 / most : -1;
        return table.row(
                Label.of(at, "console.surveyed"),
                List.of(Told.count(at, of.surveyed()), percent(of.surveyedOfFinished())),
                surveyed);
    }

    private void step(Figures table, String key, int n, Optional<Share> share, int most) {
        table.row(
                Label.of(at, key),
                List.of(Told.number(at, n), percent(share)),
                most < 0 ? -1 : n * 100.0 / most);
    }

    private static Told percent(Optional<Share> share) {
        return share.map(Told::percent).orElse(Told.nothing());
    }

    /// Week by week: who came, who finished, and how confident they became.
    private Figures weeks(Calendar calendar) {
        var table =
                table(
                        "console.weeks",
                        "console.period",
                        "console.touched",
                        "console.finished",
                        "console.pairs",
                        "console.before",
                        "console.after");
        if (calendar.parts(period).isEmpty()) {
            return table;
        }
        var weeks = calendar.leaves(period);
        var most =
                weeks.stream()
                        .mapToInt(week -> results.activity(week).finished())
                        .reduce(1, Math::max);
        for (var week : weeks) {
            var activity = results.activity(week);
            var shift = results.shift(week);
            if (activity.touched() > 0 || shift.pairs().isShown()) {
                table.row(
                        Tell.label(at, week),
                        List.of(
                                Told.number(at, activity.touched()),
                                Told.number(at, activity.finished()),
                                Told.count(at, shift.pairs()),
                                Told.percent(at, shift.highBefore()),
                                Told.percent(at, shift.highAfter())),
                        activity.finished() * 100.0 / most);
            }
        }
        return table.note(say("console.weeks.note"));
    }

    /// A step of the funnel as a column.
    private enum Stage {
        SHOWN("console.shown"),
        TOUCHED("console.touched"),
        STARTED("console.started"),
        FINISHED("console.finished"),
        SURVEYED("console.surveyed");

        private static final List<Stage> ALL = List.of(values());

        /// A slide and a touch are of no exercise yet.
        private static final List<Stage> OF_EXERCISES = List.of(STARTED, FINISHED, SURVEYED);

        /// What they sent in is told of a campaign as a whole, for a table has one dimension.
        private static final List<Stage> BEFORE_SURVEYS =
                List.of(SHOWN, TOUCHED, STARTED, FINISHED);

        private final String key;

        Stage(String key) {
            this.key = key;
        }
    }

    private Figures by(String key, String dimension, List<Stage> stages) {
        var head = new ArrayList<Label>();
        head.add(Label.of(at, "console.what"));
        stages.forEach(stage -> head.add(Label.of(at, stage.key)));
        var table = new Figures(Label.of(at, key), head);
        var members = results.activityBy(dimension, period);
        var most = members.values().stream().mapToInt(Funnel::finished).reduce(1, Math::max);
        for (var member : members.entrySet()) {
            var of = member.getValue();
            if (of.shown() + of.touched() + of.started() + of.finished() > 0) {
                var cells = stages.stream().map(stage -> cell(of, stage)).toList();
                table.row(name(dimension, member), cells, of.finished() * 100.0 / most);
            }
        }
        return table;
    }

    private Told cell(Funnel of, Stage stage) {
        return switch (stage) {
            case SHOWN -> Told.number(at, of.shown());
            case TOUCHED -> Told.number(at, of.touched());
            case STARTED -> Told.number(at, of.started());
            case FINISHED -> Told.number(at, of.finished());
            case SURVEYED -> Told.count(at, of.surveyed());
        };
    }

    private Label name(String dimension, Map.Entry<String, Funnel> member) {
        var id = member.getKey();
        return new Label(id, Tell.member(at, shelf, dimension, id));
    }

    private Figures stumbles(Exercise exercise) {
        var title = Tell.exercise(at, shelf, exercise.exercise());
        var table =
                new Figures(
                        new Label(
                                "stumbles " + exercise.exercise(),
                                at.getTranslation("console.stumbles", title)),
                        Label.all(
                                at,
                                "console.step",
                                "console.seen",
                                "console.wrong",
                                "console.hint",
                                "console.left"));
        for (var step : exercise.steps()) {
            table.row(
                    new Label(step.step(), step.step()),
                    List.of(
                            Told.number(at, step.seen()),
                            Told.number(at, step.wrong()),
                            Told.number(at, step.hint()),
                            Told.number(at, step.left())),
                    step.wrong() * 100.0 / Math.max(1, step.seen()));
        }
        return table;
    }

    private Figures table(String name, String... head) {
        return new Figures(Label.of(at, name), Label.all(at, head));
    }

    private String say(String key) {
        return at.getTranslation(key);
    }
}
