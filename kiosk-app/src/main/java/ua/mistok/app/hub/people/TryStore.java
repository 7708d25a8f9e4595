package ua.mistok.app.hub.people;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static ua.mistok.app.db.hub.Tables.WRONG_TRY;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import ua.mistok.app.db.HubStore;

/// How long whoever tries to sign in must wait: per account at an address, per account, and per
/// address, at all hubs together; longer and longer, never for good.
///
/// A try is counted before it is looked at, and taken back if it was right: many at once gain
/// nothing.
final class TryStore {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int OF_SEVERAL = 10;

    private final HubStore store;

    TryStore(HubStore store) {
        this.store = store;
    }

    /// @param free as many wrong ones before anybody waits
    private record Count(String who, int free) {

        static List<Count> of(String login, String from) {
            return Stream.of(
                            new Count(login + " " + from, 0),
                            new Count(login + " *", OF_SEVERAL),
                            new Count("* " + from, OF_SEVERAL))
                    .sorted(Comparator.comparing(Count::who))
                    .toList();
        }

        Duration wait(int times, Instant latest, Instant now) {
            if (times <= free || latest.plus(MEMORY).isBefore(now)) {
                return Duration.ZERO;
            }
            var seconds = 1L << Math.min(times - free - 1, 5);
            var pause = seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
            var left = Duration.between(now, latest.plus(pause));
            return left.isNegative() ? Duration.ZERO : left.compareTo(pause) > 0 ? pause : left;
        }
    }

    /// Counts a try unless it is too early for one.
    ///
    /// @return how long to wait; none if this try was counted and may be looked at
    Duration begin(String login, String from, Instant now) {
        return store.change(
                sql -> {
                    var counts = Count.of(login, from);
                    counts.forEach(count -> hold(sql, count, now));
                    var wait =
                            counts.stream()
                                    .map(count -> wait(sql, count, now))
                                    .max(Duration::compareTo)
                                    .orElse(Duration.ZERO);
                    if (wait.isZero()) {
                        counts.forEach(count -> add(sql, count, now));
                    }
                    return wait;
                });
    }

    private static void hold(DSLContext sql, Count count, Instant now) {
        sql.insertInto(WRONG_TRY).values(count.who(), 0, now).onConflictDoNothing().execute();
        sql.selectFrom(WRONG_TRY).where(WRONG_TRY.WHO.eq(count.who())).forUpdate().fetch();
    }

    private static Duration wait(DSLContext sql, Count count, Instant now) {
        var row = sql.selectFrom(WRONG_TRY).where(WRONG_TRY.WHO.eq(count.who())).fetchSingle();
        return count.wait(row.getTimes(), row.getLatest(), now);
    }

    private static void add(DSLContext sql, Count count, Instant now) {
        var row = sql.selectFrom(WRONG_TRY).where(WRONG_TRY.WHO.eq(count.who())).fetchSingle();
        var times = row.getLatest().plus(MEMORY).isBefore(now) ? 1 : row.getTimes() + 1;
        sql.update(WRONG_TRY)
                .set(WRONG_TRY.TIMES, Math.min(times, 1000))
                .set(WRONG_TRY.LATEST, now)
                .where(WRONG_TRY.WHO.eq(count.who()))
                .execute();
    }

    /// Takes a counted try back: it was right.
    void right(String login, String from, Instant now) {
        store.write(
                sql -> {
                    sql.update(WRONG_TRY)
                            .set(WRONG_TRY.TIMES, greatest(WRONG_TRY.TIMES.minus(1), inline(0)))
                            .where(
                                    WRONG_TRY.WHO.in(
                                            Count.of(login, from).stream()
                                                    .map(Count::who)
                                                    .toList()))
                            .execute();
                    sql.update(WRONG_TRY)
                            .set(WRONG_TRY.TIMES, 0)
                            .where(WRONG_TRY.WHO.eq(login + " " + from))
                            .execute();
                    sql.deleteFrom(WRONG_TRY)
                            .where(WRONG_TRY.LATEST.lt(now.minus(MEMORY)))
                            .execute();
                });
    }
}
