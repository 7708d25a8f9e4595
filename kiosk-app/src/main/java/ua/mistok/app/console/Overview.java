package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.results.Activity;
import ua.mistok.app.results.Results;
import ua.mistok.app.tally.Dimension;

/// The tables of the first page of results; what is exported is what they show.
record Overview(Component at, Results results, Shelf shelf, Period period) {

    List<Figures> tables() {
        var tables = new ArrayList<Figures>();
        tables.add(funnel(results.activity(period)));
        tables.add(shift());
        tables.add(by("console.by-service", Dimension.SERVICE));
        tables.add(by("console.by-way", Dimension.WAY));
        tables.add(by("console.by-station", Dimension.STATION));
        tables.add(by("console.by-campaign", Dimension.CAMPAIGN));
        results.stumbles(period).forEach(exercise -> tables.add(stumbles(exercise)));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Figures funnel(Activity of) {
        var table =
                table("console.funnel", "console.step", "console.how-many", "console.of-before")
                        .note(at.getTranslation("console.funnel.note"));
        var most = Math.max(1, Math.max(of.touched(), Math.max(of.started(), of.finished())));
        step(table, "console.shown", of.shown(), Optional.empty(), -1);
        step(table, "console.touched", of.touched(), Optional.empty(), of.touched() * 100.0 / most);
        step(
                table,
                "console.started",
                of.started(),
                share(of.started(), of.touched()),
                of.started() * 100.0 / most);
        step(
                table,
                "console.finished",
                of.finished(),
                share(of.finished(), of.started()),
                of.finished() * 100.0 / most);
        var surveyed = of.surveyed() instanceof Shown.Count(var n) ? n : -1;
        return table.row(
                at.getTranslation("console.surveyed"),
                List.of(
                        Tell.count(at, of.surveyed()),
                        surveyed < 0
                                ? ""
                                : share(surveyed, of.finished())
                                        .map(part -> part.percent() + " %")
                                        .orElse("")),
                surveyed * 100.0 / most);
    }

    private void step(Figures table, String key, long n, Optional<Share> share, double part) {
        table.row(
                at.getTranslation(key),
                List.of(Tell.number(at, n), share.map(of -> of.percent() + " %").orElse("")),
                part);
    }

    /// None where more went on than came: an hour that was not counted, or a way round.
    private static Optional<Share> share(long part, long whole) {
        return whole > 0 && part <= whole
                ? Optional.of(Share.of((int) part, (int) whole))
                : Optional.empty();
    }

    private Figures shift() {
        var shift = results.shift(period);
        var table =
                table(
                        "console.shift",
                        "console.exercise",
                        "console.pairs",
                        "console.before",
                        "console.after");
        shift.pairs()
                .ifPresent(
                        pairs ->
                                table.row(
                                        at.getTranslation("console.all"),
                                        List.of(
                                                Tell.number(at, pairs.n()),
                                                Tell.percent(at, pairs.before()),
                                                Tell.percent(at, pairs.after())),
                                        pairs.after().map(Share::percent).orElse(-1)));
        for (var service : shift.services()) {
            var names =
                    service.exercises().stream().map(id -> Tell.exercise(at, shelf, id)).toList();
            table.row(
                    String.join(", ", names),
                    List.of(
                            Tell.number(at, service.after().n()),
                            service.before().percent() + " %",
                            service.after().percent() + " %"),
                    service.after().percent());
        }
        var without =
                shift.without()
                        .map(n -> Tell.number(at, n))
                        .orElse(at.getTranslation("console.too-few"));
        return table.note(at.getTranslation("console.shift.note", without));
    }

    private Figures by(String key, String dimension) {
        var table =
                table(
                        key,
                        "console.what",
                        "console.shown",
                        "console.touched",
                        "console.started",
                        "console.finished",
                        "console.surveyed");
        var members = results.activityBy(dimension, period);
        var most =
                Math.max(
                        1, members.values().stream().mapToLong(Activity::finished).max().orElse(1));
        members.entrySet().stream()
                .filter(member -> isAny(member.getValue()))
                .forEach(
                        member ->
                                table.row(
                                        name(dimension, member),
                                        cells(member),
                                        member.getValue().finished() * 100.0 / most));
        return table;
    }

    private static boolean isAny(Activity of) {
        return of.shown() + of.touched() + of.started() + of.finished() > 0;
    }

    private String name(String dimension, Map.Entry<String, Activity> member) {
        return switch (dimension) {
            case Dimension.SERVICE -> Tell.exercise(at, shelf, member.getKey());
            case Dimension.WAY -> at.getTranslation("console.way." + member.getKey());
            default -> member.getKey();
        };
    }

    private List<String> cells(Map.Entry<String, Activity> member) {
        var of = member.getValue();
        return List.of(
                Tell.number(at, of.shown()),
                Tell.number(at, of.touched()),
                Tell.number(at, of.started()),
                Tell.number(at, of.finished()),
                Tell.count(at, of.surveyed()));
    }

    private Figures stumbles(Activity.Exercise exercise) {
        var table =
                new Figures(
                        at.getTranslation(
                                "console.stumbles", Tell.exercise(at, shelf, exercise.exercise())),
                        words(
                                "console.step",
                                "console.seen",
                                "console.wrong",
                                "console.hint",
                                "console.left"));
        for (var step : exercise.steps()) {
            table.row(
                    step.step(),
                    List.of(
                            Tell.number(at, step.seen()),
                            Tell.number(at, step.wrong()),
                            Tell.number(at, step.hint()),
                            Tell.number(at, step.left())),
                    step.wrong() * 100.0 / Math.max(1, step.seen()));
        }
        return table;
    }

    private Figures table(String caption, String... head) {
        return new Figures(at.getTranslation(caption), words(head));
    }

    private List<String> words(String... keys) {
        return List.of(keys).stream().map(at::getTranslation).toList();
    }
}
