package ua.mistok.app.hub.packs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Problem;

/// For whom each version is: given to a few, then to more, stopped, led back, withdrawn.
public final class Rings {

    private final HubStore store;
    private final Packs packs;
    private final Places places;
    private final InstantSource clock;

    public Rings(HubStore store, Packs packs, Places places, InstantSource clock) {
        this.store = store;
        this.packs = packs;
        this.places = places;
        this.clock = clock;
    }

    /// What came of the wish to lead kiosks back.
    public sealed interface Back {

        /// @param version the content before, under a number that kiosks take
        record Done(PackVersion version) implements Back {}

        /// No version before this one was ever approved here, or another one came meanwhile.
        record Nothing() implements Back {}

        /// The old content does not fit beside what came meanwhile.
        record Refused(List<Problem> problems) implements Back {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// For whom a version is, in the order in which they came.
    public List<Target> targets(PackVersion version) {
        return store.read(sql -> RingStore.list(sql, version.pack(), version.version()));
    }

    public Ring ring(PackVersion version) {
        return Ring.of(targets(version), places);
    }

    /// The newest version that was given to anybody and not withdrawn.
    public Optional<PackVersion> newest(PackId pack) {
        return store.read(sql -> RingStore.newest(sql, pack)).flatMap(n -> packs.find(pack, n));
    }

    /// The version to whose content kiosks of this one would return.
    public Optional<PackVersion> before(PackVersion version) {
        var number = version.copyOf().orElse(version.version());
        return packs.versions(version.pack()).stream()
                .filter(PackVersion::isLive)
                .filter(older -> older.version() < number)
                .findFirst();
    }

    /// Gives a version to more kiosks.
    ///
    /// @return false for a version that nobody takes any more
    boolean widen(PackVersion version, Target target) {
        var now = clock.instant();
        return store.change(
                sql -> {
                    VersionStore.hold(sql, version.pack());
                    var is = VersionStore.find(sql, version.pack(), version.version());
                    if (is.filter(PackVersion::isLive).filter(v -> !v.stopped()).isEmpty()) {
                        return false;
                    }
                    RingStore.add(sql, version.pack(), version.version(), target, now);
                    RevisionStore.next(sql, target.id());
                    return true;
                });
    }

    /// From now on no further kiosk takes it; who has it keeps it.
    void stop(PackVersion version) {
        stop(version, Optional.of(clock.instant()));
    }

    /// Further kiosks take it again.
    void resume(PackVersion version) {
        stop(version, Optional.empty());
    }

    private void stop(PackVersion version, Optional<Instant> since) {
        store.write(
                sql -> {
                    VersionStore.hold(sql, version.pack());
                    VersionStore.stop(sql, version.pack(), version.version(), since);
                    RingStore.revise(sql, version);
                });
    }

    /// Leads all kiosks that this version is for back to the content before it.
    ///
    /// No kiosk ever takes a lower number, be it ordered by whomever: that is what keeps an old
    /// pack with a mistake off every shelf. So the old content goes out again, under the next
    /// number and signed anew; it travels by stick as well.
    ///
    /// @param member id of whoever orders it
    Back rollBack(PackVersion version, String member) {
        var before = before(version);
        if (before.isEmpty()) {
            return new Back.Nothing();
        }
        var next = store.read(sql -> VersionStore.next(sql, version.pack()));
        var copy = packs.archive(before.get()).again(next, clock.instant());
        return switch (packs.look(before.get().fileName(), copy)) {
            case Looked.Refused(var problems) -> new Back.Refused(problems);
            case Looked.AlreadyHere _ -> new Back.Nothing();
            case Looked.Fit fit -> {
                var out = packs.copy(fit, before.get().version(), member);
                var signed = packs.signed(fit.archive());
                var targets = targets(version);
                var done =
                        store.change(
                                sql -> {
                                    VersionStore.hold(sql, version.pack());
                                    if (VersionStore.next(sql, version.pack()) != next) {
                                        return false;
                                    }
                                    VersionStore.keep(sql, out, signed);
                                    var now = clock.instant();
                                    for (var target : targets) {
                                        RingStore.add(sql, out.pack(), out.version(), target, now);
                                    }
                                    VersionStore.stop(
                                            sql,
                                            version.pack(),
                                            version.version(),
                                            Optional.of(now));
                                    RingStore.revise(sql, out);
                                    return true;
                                });
                yield done ? new Back.Done(out) : new Back.Nothing();
            }
        };
    }

    /// Kiosks take it off their shelves at their next contact, and what ships takes its place.
    void withdraw(PackId pack) {
        store.write(
                sql -> {
                    VersionStore.hold(sql, pack);
                    RingStore.withdraw(sql, pack, clock.instant());
                    RevisionStore.next(sql, Places.ROOT);
                });
    }

    /// Kiosks of these places and below in whose library's name this stands, by name.
    public List<Running.Kiosk> kiosks(Set<String> at, String text, int from, int most) {
        return store.read(sql -> RunningStore.search(sql, at, text, from, most));
    }

    /// What kiosks of these places and below run, some of them: those that could not come first.
    ///
    /// @param from 0 is the first
    public List<Running> running(PackId pack, Set<String> at, int from, int most) {
        return store.read(sql -> new RunningStore(pack, at).list(sql, from, most));
    }

    public Running.Count count(PackId pack, Set<String> at) {
        return store.read(new RunningStore(pack, at)::counted);
    }

    /// The narrowest place in which all kiosks are that a version is for: who stops it must answer
    /// for all of them. The whole country while it is for nobody.
    public String reach(PackVersion version) {
        var targets = targets(version);
        Set<String> common = new HashSet<>();
        for (var target : targets) {
            var above = places.above(target.place());
            if (common.isEmpty()) {
                common.addAll(above);
            } else {
                common.retainAll(above);
            }
        }
        return common.stream()
                .flatMap(id -> places.find(id).stream())
                .max((one, other) -> one.level().compareTo(other.level()))
                .map(node -> node.id())
                .orElse(Places.ROOT);
    }
}
