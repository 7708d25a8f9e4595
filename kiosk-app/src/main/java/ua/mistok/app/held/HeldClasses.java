package ua.mistok.app.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.journal.StretchStore;
import ua.mistok.app.ledger.Ledger;

/// The classes of this kiosk that were held, and where their facts lie. For several threads.
public final class HeldClasses {

    private static final String BEGINS = FactCodec.kind(ClassBegan.class);
    private static final String ENDS = FactCodec.kind(ClassEnded.class);
    private static final List<String> KINDS =
            List.<Class<? extends Fact>>of(
                            ClassEnded.class,
                            AttendanceTallied.class,
                            ShiftMeasured.class,
                            DemoEnded.class)
                    .stream()
                    .map(FactCodec::kind)
                    .toList();

    private final Ledger ledger;
    private final StretchStore facts;
    private final Map<String, Held> ofPlans = new ConcurrentHashMap<>();
    private volatile @Nullable Held newest;

    public HeldClasses(Ledger ledger, StretchStore facts) {
        this.ledger = ledger;
        this.facts = facts;
        ledger.list(Held.KIND, Held.class).forEach(this::know);
    }

    private void know(Held held) {
        newest = held;
        if (!held.plan().isEmpty()) {
            ofPlans.put(held.plan(), held);
        }
    }

    /// Begins a class, and notes where its facts begin. At most one runs at a time, so that the
    /// newest beginning is its own.
    ///
    /// @param plan id of the class as it was planned; empty for none
    /// @param begin whether it has begun
    /// @return what `begin` says
    public synchronized boolean begin(
            String plan, String lesson, LocalDate day, BooleanSupplier begin) {
        var before = facts.newest(BEGINS);
        var begun = begin.getAsBoolean();
        if (begun) {
            facts.newest(BEGINS)
                    .filter(name -> !Optional.of(name).equals(before))
                    .map(name -> new Held(plan, lesson, day, name.journal().value(), name.seq()))
                    .ifPresent(
                            held -> {
                                ledger.append(Held.KIND, held);
                                know(held);
                            });
        }
        return begun;
    }

    /// The last time that a planned class was held.
    public Optional<Held> ofPlan(String plan) {
        return Optional.ofNullable(ofPlans.get(plan));
    }

    /// The last class that was begun.
    public Optional<Held> newest() {
        return Optional.ofNullable(newest);
    }

    /// What came of it.
    ///
    /// @return nothing while it runs, and once its facts are folded away
    public Optional<ClassFigures> figures(Held held) {
        return ClassFigures.of(held, facts.between(held.first(), ENDS, KINDS));
    }
}
