package ua.mistok.app.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Cube;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shift;
import ua.mistok.app.figures.Shifts;
import ua.mistok.app.figures.Shifts.Told;
import ua.mistok.app.figures.Tables;
import ua.mistok.app.figures.Totals;
import ua.mistok.app.figures.Week;

/// The numbers of one class.
///
/// @param seated how many took a seat
/// @param came how many came, as its trainer counted; empty if nobody counted
/// @param shift how sure people said to be before and after, as far as it may be told
/// @param groups who came, of those groups that may be told; the largest first
/// @param hidden how many groups were counted and may not be told
/// @param exercises in the order in which they were first ended
public record ClassFigures(
        int seated,
        Optional<Integer> came,
        Shift shift,
        List<Came> groups,
        int hidden,
        List<Practice> exercises) {

    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String CLASS = "class";

    public ClassFigures {
        groups = List.copyOf(groups);
        exercises = List.copyOf(exercises);
    }

    /// A group of people.
    ///
    /// @param group its code
    /// @param share of all who came
    public record Came(String group, Share share) {}

    /// @param facts of the class and of whatever else happened meanwhile
    /// @return nothing without an end
    static Optional<ClassFigures> of(Held held, List<StoredFact> facts) {
        var own =
                facts.stream()
                        .filter(stored -> !stored.header().trial())
                        .filter(stored -> stored.header().mode().equals(CLASS))
                        .flatMap(stored -> stored.fact().stream())
                        .toList();
        return all(own, ClassEnded.class)
                .reduce((first, last) -> last)
                .map(ended -> of(held, ended, own));
    }

    private static ClassFigures of(Held held, ClassEnded ended, List<Fact> own) {
        var week = Week.of(held.day());
        var calendar = Calendar.of(week, week);
        var tallied = all(own, AttendanceTallied.class).findFirst();
        var people = tallied.map(AttendanceTallied::people).filter(n -> n > 0);
        var counted = tallied.map(AttendanceTallied::groups).orElse(Map.of());
        var groups = new ArrayList<Came>();
        counted.forEach(
                (group, n) ->
                        share(week, people.orElse(0), n)
                                .ifPresent(share -> groups.add(new Came(group, share))));
        groups.sort((one, other) -> other.share().k() - one.share().k());
        return new ClassFigures(
                ended.people(),
                people,
                shift(calendar, week, held.lesson(), own),
                groups,
                counted.size() - groups.size(),
                Practice.of(own));
    }

    /// One may belong to several groups: each is a table of its own, as with questions of the kind.
    private static Optional<Share> share(Week week, int people, int inside) {
        var all = Math.max(people, inside);
        var totals = Totals.of(Calendar.of(week, week), Map.of(week, all));
        var cube =
                Cube.breakdown(List.of(IN, OUT), List.of())
                        .add(week, IN, inside)
                        .add(week, OUT, all - inside)
                        .cube();
        return Tables.of(totals, cube).table(week).share(List.of(IN));
    }

    private static Shift shift(Calendar calendar, Week week, String lesson, List<Fact> own) {
        var told = new TreeMap<String, Told>();
        all(own, ShiftMeasured.class)
                .filter(shift -> shift.what().equals(lesson))
                .map(
                        shift ->
                                new Told(
                                        week,
                                        lesson,
                                        number(shift.before()),
                                        number(shift.after()),
                                        1))
                .forEach(
                        one ->
                                told.merge(
                                        one.before() + " " + one.after(), one, ClassFigures::sum));
        return Shifts.of(calendar, List.of(lesson), List.copyOf(told.values())).at(week);
    }

    private static Told sum(Told one, Told more) {
        return new Told(one.when(), one.what(), one.before(), one.after(), one.n() + more.n());
    }

    private static OptionalInt number(Optional<Integer> told) {
        return told.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    static <T extends Fact> Stream<T> all(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
