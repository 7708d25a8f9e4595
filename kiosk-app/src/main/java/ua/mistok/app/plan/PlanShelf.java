package ua.mistok.app.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.TextShelf;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.PlanReader;
import ua.mistok.config.plan.PlanWriter;

/// The plans of this library. For several threads.
public final class PlanShelf extends TextShelf<ActionPlan> {

    private static final String FILE = "plan.yaml";
    private static final Script<ActionPlan> SCRIPT =
            new Script<>(
                    "plan.saved",
                    "plan-",
                    ActionPlan::id,
                    PlanWriter::write,
                    text -> PlanReader.read(FILE, text));

    private static final Comparator<ActionPlan> BY_DATE =
            Comparator.comparing((ActionPlan plan) -> plan.from().orElse(LocalDate.MAX))
                    .reversed()
                    .thenComparing(ActionPlan::id);

    public PlanShelf(Ledger ledger, InstantSource clock) {
        super(SCRIPT, ledger, clock);
    }

    /// The one that begins last first.
    @Override
    public List<ActionPlan> list() {
        return super.list().stream().sorted(BY_DATE).toList();
    }

    /// Those that came of an idea.
    public List<ActionPlan> of(String idea) {
        return list().stream()
                .filter(plan -> plan.idea().filter(idea::equals).isPresent())
                .toList();
    }
}
