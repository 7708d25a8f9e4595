package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.mistok.config.field.Number;

/// Tries every way through a script on which some condition could turn out differently.
///
/// A way is a list of decisions, taken one after another by a [Walk]; the next way changes the last
/// decision that has an answer left. Only what conditions name is decided upon: everything else is
/// answered as the story does.
final class Paths {

    /// Some thousands: a script with more ways is too hard for its readers too.
    static final int MOST = 4000;

    /// How often somebody may go on too early; conditions that count further than this are never
    /// tried.
    static final List<Integer> STUMBLES = List.of(0, 1, 5);

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern WORDS = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\w.'])\\d{1,9}(?![\\w.'])");

    private final Demo demo;
    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private boolean cutShort;

    private Paths(Demo demo) {
        this.demo = demo;
        conditions().forEach(this::note);
    }

    /// @param demo has steps and no other problem
    static List<Fault> faults(Demo demo) {
        var paths = new Paths(demo);
        paths.explore();
        return List.copyOf(paths.faults);
    }

    private void explore() {
        noteSilent();
        var decisions = new Decisions();
        var tried = 0;
        do {
            new Walk(this, decisions).walk();
            tried++;
        } while (tried < MOST && decisions.next());
        if (decisions.hasMore()) {
            faults.add(new Fault(DemoProblem.TOO_MANY_WAYS, demo.steps().getFirst().id()));
        } else if (!cutShort) {
            noteUnreachable();
        }
    }

    Demo demo() {
        return demo;
    }

    void show(String id) {
        shown.add(id);
    }

    void fault(DemoProblem problem, String id) {
        faults.add(new Fault(problem, id));
    }

    /// A way that ends early shows nothing of what lies behind: that is judged once it is mended.
    void cutShort(DemoProblem problem, String id) {
        fault(problem, id);
        cutShort = true;
    }

    boolean isNamed(String id) {
        return named.contains(id);
    }

    /// Whether a condition counts wrong turns of the whole run.
    boolean countsAll() {
        return isNamed(Counted.ALL_WRONG_TURNS) || isNamed(Counted.SCORE);
    }

    /// Whether a condition counts wrong turns or attempts of this step.
    boolean counts(String step) {
        return named.stream()
                .flatMap(name -> Stream.of(Counted.values()).flatMap(c -> c.step(name).stream()))
                .anyMatch(step::equals);
    }

    /// What might be typed into a field: as the story does, the bounds, nothing, and whatever a
    /// condition compares with.
    List<String> texts(Field.Typed field, String usual) {
        if (!isNamed(field.id())) {
            return List.of(usual);
        }
        var texts = new LinkedHashSet<String>();
        texts.add(usual);
        if (field.kind() instanceof Number(var min, var max, var _)) {
            texts.add(Long.toString(min));
            texts.add(Long.toString(max));
        }
        texts.addAll(written);
        texts.removeIf(text -> !text.equals(usual) && !field.kind().check(text).isFit());
        field.exact()
                .ifPresent(
                        exact ->
                                texts.removeIf(
                                        text ->
                                                !field.kind()
                                                        .check(text)
                                                        .equals(field.kind().check(exact))));
        if (field.optional()) {
            texts.add("");
        }
        return List.copyOf(texts);
    }

    private Stream<String> conditions() {
        return demo.steps().stream()
                .flatMap(
                        step ->
                                Stream.concat(
                                        Stream.of(step.head().relevant()),
                                        step.fields().stream()
                                                .map(field -> field.head().relevant())))
                .map(Object::toString);
    }

    private void note(String condition) {
        NAME.matcher(condition).results().forEach(match -> named.add(match.group(1).strip()));
        WORDS.matcher(condition)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .forEach(written::add);
        AMOUNT.matcher(condition)
                .results()
                .map(match -> Long.parseLong(match.group()))
                .flatMap(amount -> Stream.of(amount - 1, amount, amount + 1))
                .filter(amount -> amount >= 0)
                .forEach(amount -> written.add(amount.toString()));
    }

    /// Several of several have no usual answer unless the author gives one.
    private void noteSilent() {
        demo.steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> field instanceof Field.PickMany many && many.samples().isEmpty())
                .forEach(field -> fault(DemoProblem.NO_SAMPLE, field.id()));
    }

    /// What depends on the day cannot be judged today.
    private void noteUnreachable() {
        var missed = new ArrayList<String>();
        for (var step : demo.steps()) {
            if (!shown.contains(step.id())) {
                missed.add(step.head().relevant().toString().contains("today") ? "" : step.id());
                continue;
            }
            if (!(step instanceof Step.FindError)) {
                step.fields().stream()
                        .filter(field -> !shown.contains(field.id()))
                        .filter(field -> !field.head().relevant().toString().contains("today"))
                        .forEach(field -> missed.add(field.id()));
            }
        }
        missed.stream()
                .filter(id -> !id.isEmpty())
                .forEach(id -> fault(DemoProblem.UNREACHABLE, id));
    }
}
