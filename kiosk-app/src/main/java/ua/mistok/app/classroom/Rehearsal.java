package ua.mistok.app.classroom;

import com.vaadin.flow.shared.Registration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// Ten learners who are not there, for a trainer who rehearses: some quick, some slow, two stuck,
/// one of whom rings. They sit in the class as people do, by the same acts. For several threads.
public final class Rehearsal implements AutoCloseable {

    /// As many learners take part.
    public static final int LEARNERS = 10;

    private static final List<Temper> TEMPERS =
            List.of(
                    Temper.QUICK,
                    Temper.USUAL,
                    Temper.QUICK,
                    Temper.SLOW,
                    Temper.STUCK,
                    Temper.USUAL,
                    Temper.CALLS,
                    Temper.USUAL,
                    Temper.QUICK,
                    Temper.SLOW);

    private final Hall hall;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Registration listening;
    private @Nullable LiveClass of;
    private List<SimulatedLearner> learners = List.of();

    /// How somebody learns.
    enum Temper {
        QUICK(1),
        USUAL(3),
        SLOW(6),
        /// Comes no further than the second step.
        STUCK(2),
        /// Likewise, and asks for a person.
        CALLS(2);

        private final int ticks;

        Temper(int ticks) {
            this.ticks = ticks;
        }

        /// So many ticks for one act.
        int ticks() {
            return ticks;
        }

        boolean isStuck() {
            return this == STUCK || this == CALLS;
        }
    }

    public Rehearsal(Hall hall, InstantSource clock, RandomGenerator random) {
        this.hall = hall;
        this.clock = clock;
        this.random = random;
        this.listening = hall.listen(this::seat);
    }

    private synchronized void seat() {
        var running = hall.now().filter(LiveClass::isTrial);
        if (running.isEmpty()) {
            of = null;
            learners = List.of();
        } else if (running.get() != of) {
            of = running.get();
            var cards = running.get().cards();
            learners =
                    IntStream.range(0, Math.min(LEARNERS, cards.size()))
                            .mapToObj(at -> sit(running.get(), cards.get(at), TEMPERS.get(at)))
                            .flatMap(Optional::stream)
                            .toList();
        }
    }

    private Optional<SimulatedLearner> sit(LiveClass in, SeatCard seat, Temper temper) {
        return in.sit(seat.secret(), Hall.OWN_DEVICE, Language.UKRAINIAN, () -> {})
                .map(sitting -> new SimulatedLearner(sitting, temper, clock, random));
    }

    /// A moment passes.
    synchronized void tick() {
        learners.forEach(SimulatedLearner::tick);
    }

    @Override
    public void close() {
        listening.remove();
    }
}
