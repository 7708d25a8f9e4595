package ua.mistok.app.hub.alert;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.ALERT_ITEM;
import static ua.mistok.app.db.hub.Tables.ALERT_TARGET;
import static ua.mistok.app.db.hub.Tables.KIOSK;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.db.hub.tables.records.AlertTargetRecord;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.app.hub.mail.Waiting;
import ua.mistok.config.text.Language;

/// What addresses are to be told, as rows; within transactions of the caller.
final class PostStore {

    private static final Duration BETWEEN_TRIALS = Duration.ofMinutes(1);

    private PostStore() {}

    /// Takes an address that is due, so that no other hub does until the lease is over.
    ///
    /// @param quiet an address that heard something after that waits
    static Optional<Tidings> take(DSLContext sql, Instant now, Instant quiet, Instant lease) {
        return sql.selectFrom(ALERT_TARGET)
                .where(ALERT_TARGET.NEXT_TRY.le(now))
                .and(ALERT_TARGET.SENT.isNull().or(ALERT_TARGET.SENT.le(quiet)))
                .and(
                        exists(
                                selectOne()
                                        .from(ALERT_ITEM)
                                        .where(ALERT_ITEM.CHANNEL.eq(ALERT_TARGET.CHANNEL))
                                        .and(ALERT_ITEM.TARGET.eq(ALERT_TARGET.TARGET))))
                .orderBy(ALERT_TARGET.NEXT_TRY)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(target -> take(sql, target, now, lease));
    }

    private static Tidings take(
            DSLContext sql, AlertTargetRecord target, Instant now, Instant lease) {
        var channel = Channel.of(target.getChannel());
        sql.update(ALERT_TARGET)
                .set(ALERT_TARGET.NEXT_TRY, lease)
                .where(is(channel, target.getTarget()))
                .execute();
        sql.update(ALERT_ITEM)
                .set(ALERT_ITEM.TAKEN, now)
                .where(items(channel, target.getTarget()))
                .execute();
        return new Tidings(
                channel,
                target.getTarget(),
                new Language(target.getLanguage()),
                list(sql, channel, target.getTarget(), WatchStore.BEGUN),
                list(sql, channel, target.getTarget(), WatchStore.WELL),
                now);
    }

    private static List<Tidings.Item> list(
            DSLContext sql, Channel channel, String target, String kind) {
        return sql.select()
                .from(ALERT_ITEM)
                .join(KIOSK)
                .on(KIOSK.KIOSK_.eq(ALERT_ITEM.KIOSK))
                .where(items(channel, target))
                .and(ALERT_ITEM.KIND.eq(kind))
                .orderBy(KIOSK.PLACE, KIOSK.LIBRARY, KIOSK.KIOSK_)
                .fetch(
                        row ->
                                new Tidings.Item(
                                        row.get(KIOSK.KIOSK_),
                                        row.get(KIOSK.LIBRARY),
                                        row.get(KIOSK.PLACE),
                                        needs(row),
                                        row.get(ALERT_ITEM.MADE)));
    }

    /// Those that this version knows.
    private static List<Need> needs(Record row) {
        var stored = List.of(row.get(ALERT_ITEM.NEEDS).split(",", -1));
        return Arrays.stream(Need.values()).filter(need -> stored.contains(need.name())).toList();
    }

    static void sent(DSLContext sql, Tidings tidings, Instant now) {
        sql.deleteFrom(ALERT_ITEM).where(taken(tidings)).execute();
        sql.update(ALERT_TARGET)
                .set(ALERT_TARGET.SENT, now)
                .set(ALERT_TARGET.TRIES, 0)
                .set(ALERT_TARGET.NEXT_TRY, now)
                .setNull(ALERT_TARGET.FAULT)
                .where(is(tidings.channel(), tidings.target()))
                .execute();
    }

    static void failed(DSLContext sql, Tidings tidings, AlertRule.Fault fault, Instant now) {
        sql.update(ALERT_ITEM).setNull(ALERT_ITEM.TAKEN).where(taken(tidings)).execute();
        sql.selectFrom(ALERT_TARGET)
                .where(is(tidings.channel(), tidings.target()))
                .forUpdate()
                .fetchOptional()
                .ifPresent(
                        target -> {
                            target.setTries(Math.min(target.getTries() + 1, 1000));
                            target.setNextTry(now.plus(Waiting.after(target.getTries())));
                            target.setFault(fault.name());
                            target.store();
                        });
    }

    /// @return false if somebody tried a moment ago, or nobody is told there
    static boolean mayTry(DSLContext sql, Channel channel, String target, Instant now) {
        return sql.update(ALERT_TARGET)
                        .set(ALERT_TARGET.TRIED, now)
                        .where(is(channel, target))
                        .and(
                                ALERT_TARGET
                                        .TRIED
                                        .isNull()
                                        .or(ALERT_TARGET.TRIED.le(now.minus(BETWEEN_TRIALS))))
                        .execute()
                == 1;
    }

    private static Condition is(Channel channel, String target) {
        return ALERT_TARGET.CHANNEL.eq(channel.stored()).and(ALERT_TARGET.TARGET.eq(target));
    }

    private static Condition items(Channel channel, String target) {
        return ALERT_ITEM.CHANNEL.eq(channel.stored()).and(ALERT_ITEM.TARGET.eq(target));
    }

    private static Condition taken(Tidings tidings) {
        return items(tidings.channel(), tidings.target()).and(ALERT_ITEM.TAKEN.eq(tidings.taken()));
    }
}
