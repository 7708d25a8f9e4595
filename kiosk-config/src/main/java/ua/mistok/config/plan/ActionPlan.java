package ua.mistok.config.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.mistok.config.service.Audience;

/// What a library undertakes, right or wrong: whatever a form may hold. [PlanReader] says what is
/// wrong with it.
///
/// @param audiences none where it is for everybody
/// @param services ids; none where it is about all of them
/// @param who sees to it: a person, or the name of a part
/// @param target of the indicator, at least 1
/// @param idea id of the one that it came of; its words stay with the idea and go with it
public record ActionPlan(
        String id,
        String title,
        String goal,
        Set<Audience> audiences,
        Set<String> services,
        Set<Channel> channels,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Side side,
        String who,
        Indicator indicator,
        int target,
        Optional<String> idea,
        List<Gathering> events) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_GOAL = 300;
    public static final int LONGEST_NAME = 80;

    private static final int USUAL_TARGET = 30;
    private static final int USUAL_WEEKS = 4;

    /// Copies everything; sets keep a fixed order, so that equal plans are written equally.
    public ActionPlan {
        audiences = inOrder(audiences, Audience.class);
        channels = inOrder(channels, Channel.class);
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        events = List.copyOf(events);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> of, Class<E> type) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(of);
        return Collections.unmodifiableSet(ordered);
    }

    /// What one begins with: four weeks from today, on the kiosk and on posters, thirty exercises.
    ///
    /// @param idea id of the one that it comes of
    public static ActionPlan begin(String id, LocalDate today, Optional<String> idea) {
        return new ActionPlan(
                id,
                "",
                "",
                Set.of(),
                Set.of(),
                Set.of(Channel.KIOSK, Channel.POSTERS),
                Optional.of(today),
                Optional.of(today.plusWeeks(USUAL_WEEKS)),
                Side.LIBRARY,
                "",
                Indicator.FINISHED,
                USUAL_TARGET,
                idea,
                List.of());
    }

    /// The same with other events.
    public ActionPlan with(List<Gathering> others) {
        return new ActionPlan(
                id, title, goal, audiences, services, channels, from, until, side, who, indicator,
                target, idea, others);
    }

    /// Ids of the campaigns that invite to its events.
    public Set<String> campaigns() {
        return events.stream()
                .flatMap(event -> event.campaign().stream())
                .collect(Collectors.toSet());
    }

    /// Whether all that it had planned has been, and anything was.
    public boolean isDone() {
        return events.stream().noneMatch(Gathering::isOpen)
                && events.stream().anyMatch(event -> event.turn() == Gathering.Turn.HELD);
    }
}
