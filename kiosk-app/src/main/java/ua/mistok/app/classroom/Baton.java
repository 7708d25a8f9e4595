package ua.mistok.app.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the trainer is in the lesson: the part, the step that everybody follows, what the wall
/// shows besides, and whether everything waits. Guarded by its class.
final class Baton {

    private final List<Item> items;
    private final InstantSource clock;
    private int at = -1;
    private int reached;
    private int round;
    private Optional<Instant> pausedAt = Optional.empty();
    private boolean hint;
    private boolean answer;
    private @Nullable Leading leading;

    Baton(List<Item> items, InstantSource clock) {
        this.items = items;
        this.clock = clock;
    }

    /// The part that is on; none while people come in.
    Optional<Item> item() {
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /// Of that part; empty while people come in.
    String id() {
        return item().map(item -> item.head().id()).orElse("");
    }

    int at() {
        return at;
    }

    /// How many parts were come to.
    int reached() {
        return reached;
    }

    /// Another one after every new beginning of an exercise.
    int round() {
        return round;
    }

    boolean isPaused() {
        return pausedAt.isPresent();
    }

    /// The time that counts: it stands still in a pause.
    Instant now() {
        return pausedAt.orElseGet(clock::instant);
    }

    Scene scene() {
        if (isPaused()) {
            return new Scene.Paused();
        }
        return item().map(this::scene).orElseGet(Scene.Gathering::new);
    }

    private Scene scene(Item item) {
        return switch (item) {
            case Item.Talk _, Item.Practice _, Item.Break _ -> new Scene.Away(item);
            case Item.FollowMe follow ->
                    new Scene.Following(follow, lead().map(Lead::step).orElse(""), round);
            case Item.OwnPace own -> new Scene.Alone(own);
            case Item.Ask ask -> new Scene.Asking(ask);
            case Item.Assess assess -> new Scene.Assessing(assess);
        };
    }

    Optional<Lead> lead() {
        return Optional.ofNullable(leading).map(Leading::lead);
    }

    boolean showsHint() {
        return hint;
    }

    boolean showsAnswer() {
        return answer;
    }

    void go(int next) {
        at = Math.clamp(next, 0, items.size() - 1);
        reached = Math.max(reached, at + 1);
        hint = false;
        answer = false;
        beginAnew();
    }

    /// The exercise of this part begins at its first step.
    void beginAnew() {
        round++;
        leading =
                items.get(Math.max(at, 0)) instanceof Item.FollowMe follow && at >= 0
                        ? new Leading(follow.demo(), clock)
                        : null;
    }

    void pause() {
        if (!isPaused()) {
            pausedAt = Optional.of(clock.instant());
        }
    }

    /// @return how long everything waited
    Duration resume() {
        var waited =
                pausedAt.map(since -> Duration.between(since, clock.instant()))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        pausedAt = Optional.empty();
        return waited;
    }

    /// Leads on, unless everything waits; a hint belongs to its step.
    void lead(Consumer<Leading> how) {
        if (leading != null && !isPaused()) {
            var before = leading.lead().step();
            how.accept(leading);
            hint = hint && leading.lead().step().equals(before);
        }
    }

    void showHint(boolean shown) {
        hint = shown;
    }

    void showAnswer(boolean shown) {
        answer = shown;
    }
}
