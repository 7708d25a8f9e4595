package ua.mistok.app.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.wire.Pulse.Failure;
import ua.mistok.app.wire.Wish;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeReader;
import ua.mistok.config.mode.OnShelf;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.mode.ScheduleReader;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;

/// What makes a wish right.
public final class WishRules {

    /// Letters of a value: a mode with every word in it is shorter.
    public static final int LONGEST = 40_000;

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 100;

    private final Supplier<OnShelf> shelf;
    private final Supplier<List<Mode>> modes;

    /// @param shelf what a mode may name
    /// @param modes that there are besides
    public WishRules(Supplier<OnShelf> shelf, Supplier<List<Mode>> modes) {
        this.shelf = shelf;
        this.modes = modes;
    }

    /// Whether one wish can be run.
    public Verdict look(WishKind kind, String id, String value) {
        return look(kind, id, value, modes.get());
    }

    /// Which of these cannot be run, and why; a week may name a mode that comes with it.
    public List<Failure> failures(List<Wish> wishes) {
        var known = new ArrayList<>(modes.get());
        for (var wish : wishes) {
            if (wish.kind().equals(WishKind.MODE.stableName())) {
                mode(wish.id(), wish.value()).ifPresent(mode -> put(known, mode));
            }
        }
        var failures = new ArrayList<Failure>();
        for (var wish : wishes) {
            WishKind.find(wish.kind())
                    .map(kind -> look(kind, wish.id(), wish.value(), known))
                    .orElseGet(() -> Verdict.bad("unknown-kind"))
                    .code()
                    .ifPresent(code -> failures.add(new Failure(wish.kind(), wish.id(), code)));
        }
        return failures;
    }

    private static void put(List<Mode> known, Mode mode) {
        known.removeIf(other -> other.id().equals(mode.id()));
        known.add(mode);
    }

    private Verdict look(WishKind kind, String id, String value, List<Mode> known) {
        if (value.length() > LONGEST || id.length() > LONGEST_ID) {
            return Verdict.bad("too-long");
        }
        return switch (kind) {
            case SETTING ->
                    Setting.find(id)
                            .map(setting -> setting(setting, value, known))
                            .orElseGet(() -> Verdict.bad("unknown-setting"));
            case MODE -> modeVerdict(id, value);
            case WEEK -> week(id, value, known);
            case SURVEY, CAMPAIGN -> shown(id, value);
        };
    }

    private static Verdict setting(Setting setting, String value, List<Mode> known) {
        return switch (setting) {
            case MEGABYTES -> when(isMegabytes(value), "not-megabytes");
            case QUIET ->
                    when(value.equals(Setting.NONE) || Span.read(value).isPresent(), "not-hours");
            case TEXTS ->
                    when(value.equals(Setting.ON) || value.equals(Setting.OFF), "not-on-or-off");
            case USUAL_MODE ->
                    when(
                            known.stream().anyMatch(mode -> mode.id().slug().equals(value)),
                            "no-such-mode");
        };
    }

    private static boolean isMegabytes(String value) {
        return value.matches("\\d{1,6}") && Integer.parseInt(value) <= Setting.MOST_MEGABYTES;
    }

    private static Verdict shown(String id, String value) {
        if (!id.matches(SLUG)) {
            return Verdict.bad("not-an-id");
        }
        return when(
                value.equals(WishKind.SHOWN) || value.equals(WishKind.WITHDRAWN),
                "not-shown-or-withdrawn");
    }

    private static Verdict when(boolean fine, String code) {
        return fine ? Verdict.FINE : Verdict.bad(code);
    }

    /// Something that it names and that is not here is worth a look, and no reason to refuse it: a
    /// pack may bring it.
    private Verdict modeVerdict(String id, String value) {
        var references = new Problems();
        return switch (ModeReader.read("modes/" + id + ".yaml", value, shelf.get(), references)) {
            case Good<Mode>(var mode, var warnings) when mode.id().slug().equals(id) ->
                    new Verdict(Optional.empty(), both(warnings, references));
            case Good<Mode> _ -> Verdict.bad("other-id");
            case Bad<Mode>(var problems) -> new Verdict(Optional.of("broken"), problems);
        };
    }

    private Optional<Mode> mode(String id, String value) {
        return switch (ModeReader.read(
                "modes/" + id + ".yaml", value, shelf.get(), new Problems())) {
            case Good<Mode>(var mode, var _) -> Optional.of(mode);
            case Bad<Mode> _ -> Optional.empty();
        };
    }

    private static Verdict week(String id, String value, List<Mode> known) {
        if (!id.equals(WishKind.THE_WEEK)) {
            return Verdict.bad("not-an-id");
        }
        var references = new Problems();
        return switch (ScheduleReader.read("schedule.yaml", value, known, references)) {
            case Good<Schedule>(var _, var warnings) ->
                    new Verdict(Optional.empty(), both(warnings, references));
            case Bad<Schedule>(var problems) -> new Verdict(Optional.of("broken"), problems);
        };
    }

    private static List<Problem> both(List<Problem> warnings, Problems references) {
        var all = new ArrayList<>(warnings);
        all.addAll(references.list());
        return all;
    }
}
