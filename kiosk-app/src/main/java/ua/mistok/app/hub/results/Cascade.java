package ua.mistok.app.hub.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;

/// Who trained whom, and what came of it in a place and a period: trainer, trainers by that
/// trainer, their classes, the people who came. A trainer is a pseudonymous code.
///
/// @param roots trainers of whom it is not known who trained them; whoever led most classes, with
///     all that came of them, first
/// @param whole of all of them together
public record Cascade(List<Branch> roots, Led whole) {

    /// The code of classes whose trainers told none.
    public static final String UNKNOWN = "";

    /// The name of all who led fewer classes than those that are drawn.
    public static final String OTHERS = CascadeStore.OTHERS;

    /// What was done, told at any size, and how many people it reached, as far as that is told.
    ///
    /// @param trained how many new codes were handed out and taken
    /// @param seats how many the classes were prepared for
    /// @param people who came, as they were counted by hand
    /// @param before the share that told 7 to 10 before, of those who told both halves
    /// @param after the same afterwards
    public record Led(
            int trained,
            int classes,
            int seats,
            Shown people,
            Optional<Share> before,
            Optional<Share> after) {}

    /// A trainer, and the trainers who were trained in her classes.
    ///
    /// @param by whose class that was; empty where nobody knows
    /// @param all classes of the trainer and of everybody below
    public record Branch(String code, Optional<String> by, Led led, List<Branch> below, int all) {

        public Branch {
            below = List.copyOf(below);
        }
    }

    public Cascade {
        roots = List.copyOf(roots);
    }

    /// Every trainer, each before those that were trained by her.
    public List<Branch> all() {
        var all = new ArrayList<Branch>();
        collect(roots, all);
        return all;
    }

    private static void collect(List<Branch> branches, List<Branch> into) {
        for (var branch : branches) {
            into.add(branch);
            collect(branch.below(), into);
        }
    }

    /// How many led a class here, of those whose code is known.
    public long trainers() {
        return all().stream()
                .filter(branch -> !branch.code().equals(UNKNOWN) && branch.led().classes() > 0)
                .count();
    }

    /// How many trained others.
    public long trainersOfTrainers() {
        return all().stream()
                .filter(branch -> !branch.code().equals(UNKNOWN))
                .filter(branch -> branch.led().trained() > 0 || !branch.below().isEmpty())
                .count();
    }

    /// Puts trainers under those who trained them. One who would stand below herself stands alone.
    ///
    /// @param led by code
    /// @param trainedBy by code, of some; whoever is named there stands in `led` too
    static Cascade of(Map<String, Led> led, Map<String, String> trainedBy, Led whole) {
        var below = new TreeMap<String, List<String>>();
        var roots = new ArrayList<String>();
        for (var code : led.keySet()) {
            var by = trainedBy.get(code);
            if (by == null || !led.containsKey(by) || isAbove(code, by, trainedBy)) {
                roots.add(code);
            } else {
                below.computeIfAbsent(by, _ -> new ArrayList<>()).add(code);
            }
        }
        return new Cascade(branches(roots, led, trainedBy, below), whole);
    }

    private static boolean isAbove(String code, String of, Map<String, String> trainedBy) {
        Set<String> seen = new HashSet<>();
        for (var at = of; at != null && seen.add(at); at = trainedBy.get(at)) {
            if (at.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static List<Branch> branches(
            Collection<String> codes,
            Map<String, Led> led,
            Map<String, String> trainedBy,
            Map<String, List<String>> below) {
        return codes.stream()
                .map(code -> branch(code, led, trainedBy, below))
                .sorted(
                        Comparator.comparing((Branch branch) -> isUnnamed(branch.code()))
                                .thenComparing(Branch::all, Comparator.reverseOrder())
                                .thenComparing(Branch::code))
                .toList();
    }

    private static boolean isUnnamed(String code) {
        return code.equals(UNKNOWN) || code.equals(OTHERS);
    }

    private static Branch branch(
            String code,
            Map<String, Led> led,
            Map<String, String> trainedBy,
            Map<String, List<String>> below) {
        var trained = branches(below.getOrDefault(code, List.of()), led, trainedBy, below);
        var own = led.getOrDefault(code, CascadeFigures.NOTHING);
        var all = own.classes() + trained.stream().mapToInt(Branch::all).sum();
        return new Branch(code, Optional.ofNullable(trainedBy.get(code)), own, trained, all);
    }
}
