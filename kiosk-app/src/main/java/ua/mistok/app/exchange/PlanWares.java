package ua.mistok.app.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.library.Sign;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.plan.PlanReader;
import ua.mistok.config.plan.PlanWriter;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Plans. Who sees to one is perhaps a person: that name stays, as do the idea, the campaigns of
/// this library, and whether an event was held.
///
/// @param sign what this library is called
record PlanWares(PlanShelf plans, Unsaved<ActionPlan> unsaved, Supplier<Optional<Sign>> sign)
        implements Wares {

    private static final String FILE = "plan.yaml";

    /// For whoever sees to it, where nothing is known.
    private static final String NOBODY = "—";

    @Override
    public Optional<Ware> leaving(String id) {
        return plans.find(id)
                .map(
                        plan ->
                                new Ware(
                                        plan.title(),
                                        plans.number(id),
                                        PlanWriter.write(bare(plan, id, here())),
                                        Map.of()));
    }

    @Override
    public Optional<String> text(String id) {
        return plans.find(id).map(PlanWriter::write);
    }

    @Override
    public String mark(String id) {
        return Marks.of(plans.number(id));
    }

    @Override
    public String free(String theirs, String key) {
        return plans.free(unsaved.all());
    }

    @Override
    public Read read(Parcel parcel, String id) {
        return switch (PlanReader.read(FILE, parcel.text())) {
            case Bad<ActionPlan>(var problems) -> new Read.Unfit(problems);
            case Good<ActionPlan>(var plan, var _) -> {
                var who = plans.find(id).map(ActionPlan::who).orElseGet(this::here);
                yield judged(bare(plan, id, who));
            }
        };
    }

    private Read judged(ActionPlan plan) {
        var problems = plans.check(plan).values().stream().flatMap(List::stream).toList();
        return problems.stream().anyMatch(Problem::isError)
                ? new Read.Unfit(problems)
                : new Read.Fit(plan.title(), PlanWriter.write(plan));
    }

    @Override
    public String keep(Parcel parcel, String text) {
        return text;
    }

    @Override
    public Put put(String text, String id, String mark, String staff) {
        return switch (PlanReader.read(FILE, text)) {
            case Bad<ActionPlan>(var problems) -> new Put.Unfit(problems);
            case Good<ActionPlan>(var plan, var _) ->
                    Marks.put(plans.save(plan, Marks.number(mark), staff));
        };
    }

    private String here() {
        return sign.get().map(Sign::name).orElse(NOBODY);
    }

    private static ActionPlan bare(ActionPlan plan, String id, String who) {
        return new ActionPlan(
                id,
                plan.title(),
                plan.goal(),
                plan.audiences(),
                plan.services(),
                plan.channels(),
                plan.from(),
                plan.until(),
                plan.side(),
                who,
                plan.indicator(),
                plan.target(),
                Optional.empty(),
                plan.events().stream().map(PlanWares::bare).toList());
    }

    private static Gathering bare(Gathering event) {
        return new Gathering(
                event.on(),
                event.from(),
                event.until(),
                event.where(),
                Optional.empty(),
                Gathering.Turn.PLANNED);
    }
}
