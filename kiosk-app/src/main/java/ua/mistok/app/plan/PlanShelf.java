package ua.mistok.app.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.PlanReader;
import ua.mistok.config.plan.PlanWriter;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// The plans of this library. For several threads.
public final class PlanShelf implements Kept<ActionPlan> {

    private static final String KIND = "plan.saved";
    private static final String FILE = "plan.yaml";

    private static final Comparator<ActionPlan> BY_DATE =
            Comparator.comparing((ActionPlan plan) -> plan.from().orElse(LocalDate.MAX))
                    .reversed()
                    .thenComparing(ActionPlan::id);

    private final Revisions revisions;

    public PlanShelf(Ledger ledger, InstantSource clock) {
        this.revisions = new Revisions(ledger, KIND, clock);
    }

    /// The one that begins last first.
    public List<ActionPlan> list() {
        return revisions.latest().stream()
                .flatMap(saved -> plan(saved).stream())
                .sorted(BY_DATE)
                .toList();
    }

    @Override
    public Optional<ActionPlan> find(String id) {
        return revisions.latest(id).flatMap(PlanShelf::plan);
    }

    /// Those that came of an idea.
    public List<ActionPlan> of(String idea) {
        return list().stream()
                .filter(plan -> plan.idea().filter(idea::equals).isPresent())
                .toList();
    }

    /// As a revision has it; empty if it was taken away.
    @Override
    public Optional<ActionPlan> find(String id, int number) {
        return revisions.find(id, number).flatMap(PlanShelf::plan);
    }

    /// To go on writing: as it is, or as it was before it was taken away.
    @Override
    public Optional<ActionPlan> sketch(String id) {
        return find(id).or(
                        () ->
                                history(id).stream()
                                        .flatMap(saved -> plan(saved).stream())
                                        .findFirst());
    }

    /// How often it was saved; a writer says with it what they had seen.
    @Override
    public int number(String id) {
        return revisions.number(id);
    }

    /// The newest save first.
    @Override
    public List<Revision> history(String id) {
        return revisions.history(id);
    }

    /// @param begun ids that somebody writes on already
    public String free(Set<String> begun) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "plan-" + n)
                .filter(id -> !begun.contains(id) && revisions.latest(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What is wrong with it, by the field that it is about.
    public Map<String, List<Problem>> check(ActionPlan plan) {
        var text = PlanWriter.write(plan);
        return ByField.of(read(text).problems(), text);
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    @Override
    public Saving save(ActionPlan plan, int basedOn, String staff) {
        var text = PlanWriter.write(plan);
        return read(text) instanceof Good<ActionPlan>(var _, var warnings)
                ? revisions.save(
                        plan.id(), basedOn, staff, Optional.of(text), Optional.empty(), warnings)
                : new Saving.Invalid(ByField.of(read(text).problems(), text));
    }

    /// Brings a revision back, as a new one.
    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        var text = revisions.find(id, number).flatMap(Revision::text);
        return revisions.save(id, basedOn, staff, text, Optional.of(number), List.of());
    }

    /// Takes it away; its history stays.
    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return revisions.save(id, basedOn, staff, Optional.empty(), Optional.empty(), List.of());
    }

    private static Checked<ActionPlan> read(String text) {
        return PlanReader.read(FILE, text);
    }

    private static Optional<ActionPlan> plan(Revision saved) {
        return saved.text()
                .flatMap(
                        text ->
                                read(text) instanceof Good<ActionPlan>(var plan, var _)
                                        ? Optional.of(plan)
                                        : Optional.empty());
    }
}
