package ua.mistok.app.hub.people;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;

/// What people did at the hub, as a chain: each act's hash covers the one before it, and the head
/// says where the chain ends, so that none can be changed, taken away or put in unseen.
public final class Acts {

    private static final int PAGE = 1000;

    private final HubStore store;
    private final InstantSource clock;

    public Acts(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Does something and notes it: both come about, or neither.
    ///
    /// @param member id, never a name
    /// @param work is done again if it clashed with somebody else's: it changes the database alone
    void note(String member, HubDeed deed, String place, String about, Runnable work) {
        noteIf(
                member,
                deed,
                place,
                about,
                () -> {
                    work.run();
                    return true;
                },
                done -> done);
    }

    /// Does something, and notes it if it came about.
    ///
    /// @param member id, never a name
    /// @param work as with [#note]
    /// @param isDone of what came of it
    <T> T noteIf(
            String member,
            HubDeed deed,
            String place,
            String about,
            Supplier<T> work,
            Predicate<T> isDone) {
        var now = clock.instant();
        return store.change(
                sql -> {
                    var came = work.get();
                    if (isDone.test(came)) {
                        ActStore.note(
                                sql, now, member, deed, Optional.of(place), Optional.of(about));
                    }
                    return came;
                });
    }

    public long count() {
        return store.read(ActStore::head).number();
    }

    /// Some of them, the newest first.
    ///
    /// @param from 0 is the newest
    public List<Act> list(long from, int most) {
        var end = count() - from;
        var begin = Math.max(1, end - most + 1);
        return end <= 0
                ? List.of()
                : store.read(sql -> ActStore.list(sql, begin, (int) (end - begin + 1))).reversed();
    }

    /// How many acts there are at these places or below; what holds at no place belongs to the
    /// country.
    public long count(Set<String> places) {
        return places.contains(Places.ROOT)
                ? count()
                : store.read(sql -> ActStore.count(sql, places));
    }

    /// Some of them, the newest first.
    ///
    /// @param from 0 is the newest
    public List<Act> list(Set<String> places, long from, int most) {
        return places.contains(Places.ROOT)
                ? list(from, most)
                : store.read(sql -> ActStore.list(sql, places, from, most));
    }

    /// Looks at every act there is.
    ///
    /// @return the number of the first that is not as it was noted; empty if all are
    public Optional<Long> findBroken() {
        var before = "";
        var next = 1L;
        while (true) {
            var from = next;
            var page = store.read(sql -> ActStore.list(sql, from, PAGE));
            for (var act : page) {
                if (act.number() != next || !act.follows(before)) {
                    return Optional.of(next);
                }
                before = act.hash();
                next++;
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        // Acts that were noted while this looked at the others are no fault.
        var head = store.read(ActStore::head);
        return head.number() < next - 1 || isCut(head, next, before)
                ? Optional.of(next)
                : Optional.empty();
    }

    private boolean isCut(ActStore.Head head, long next, String before) {
        return head.number() == next - 1
                ? !head.hash().equals(before)
                : store.read(sql -> ActStore.list(sql, next, 1)).isEmpty();
    }
}
