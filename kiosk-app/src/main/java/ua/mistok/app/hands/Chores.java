package ua.mistok.app.hands;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Chores of stations, told from the console to the pages that are open. For several threads.
public final class Chores {

    /// Long enough for a cloth, too short to be missed.
    public static final Duration WASH = Duration.ofSeconds(30);

    /// A rehearsal that somebody forgot ends by itself.
    public static final Duration REHEARSAL = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, List<Consumer<Chore>>> pages = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<Chore>>> watchers = new ConcurrentHashMap<>();
    private final Map<String, Instant> rehearsals = new ConcurrentHashMap<>();

    public Chores(InstantSource clock) {
        this.clock = clock;
    }

    /// @param station its slug
    /// @param page does what it is asked, on the thread that asks; it must not wait
    /// @return ends it
    public Runnable listen(String station, Consumer<Chore> page) {
        return add(pages, station, page);
    }

    /// As [#listen], for whoever only looks on.
    public Runnable watch(String station, Consumer<Chore> watcher) {
        return add(watchers, station, watcher);
    }

    private static Runnable add(
            Map<String, List<Consumer<Chore>>> to, String station, Consumer<Chore> one) {
        var all = to.computeIfAbsent(station, slug -> new CopyOnWriteArrayList<>());
        all.add(one);
        return () -> all.remove(one);
    }

    /// Asks the pages of a station.
    ///
    /// @return whether there was one
    public boolean ask(String station, Chore chore) {
        var all = pages.getOrDefault(station, List.of());
        all.forEach(page -> page.accept(chore));
        watchers.getOrDefault(station, List.of()).forEach(watcher -> watcher.accept(chore));
        return !all.isEmpty();
    }

    /// From the next visit on nothing at this station is counted, for [#REHEARSAL] at the longest.
    ///
    /// @param station its slug
    public void rehearse(String station) {
        rehearsals.put(station, clock.instant().plus(REHEARSAL));
        ask(station, new Chore.Rehearse());
        CompletableFuture.delayedExecutor(REHEARSAL.toSeconds(), TimeUnit.SECONDS)
                .execute(this::look);
    }

    /// The next visit at this station counts again.
    ///
    /// @param station its slug
    public void endRehearsal(String station) {
        rehearsals.remove(station);
        ask(station, new Chore.Rehearse());
    }

    /// When the rehearsal at a station ends by itself, if there is one. A clock that went back
    /// makes none longer.
    ///
    /// @param station its slug
    public Optional<Instant> rehearsal(String station) {
        var now = clock.instant();
        return Optional.ofNullable(rehearsals.get(station))
                .filter(until -> now.isBefore(until) && !now.isBefore(until.minus(REHEARSAL)));
    }

    /// Ends what is over, and tells the pages.
    void look() {
        for (var station : List.copyOf(rehearsals.keySet())) {
            if (rehearsal(station).isEmpty()) {
                endRehearsal(station);
            }
        }
    }
}
