package ua.mistok.app.hub.alert;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.ALERT_ITEM;
import static ua.mistok.app.db.hub.Tables.ALERT_RULE;
import static ua.mistok.app.db.hub.Tables.ALERT_TARGET;
import static ua.mistok.app.db.hub.Tables.KIOSK;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import ua.mistok.config.text.Language;

/// Addresses as rows; within transactions of the caller.
final class RuleStore {

    private RuleStore() {}

    static List<AlertRule> list(DSLContext sql, Set<String> places) {
        return sql.select()
                .from(ALERT_RULE)
                .join(ALERT_TARGET)
                .on(ALERT_TARGET.CHANNEL.eq(ALERT_RULE.CHANNEL))
                .and(ALERT_TARGET.TARGET.eq(ALERT_RULE.TARGET))
                .where(
                        ALERT_RULE.PLACE.in(
                                select(PLACE_ABOVE.PLACE)
                                        .from(PLACE_ABOVE)
                                        .where(PLACE_ABOVE.ABOVE.in(places))))
                .orderBy(ALERT_RULE.PLACE, ALERT_RULE.CHANNEL, ALERT_RULE.TARGET)
                .fetch(
                        row ->
                                new AlertRule(
                                        row.get(ALERT_RULE.PLACE),
                                        Channel.of(row.get(ALERT_RULE.CHANNEL)),
                                        row.get(ALERT_RULE.TARGET),
                                        new Language(row.get(ALERT_TARGET.LANGUAGE)),
                                        Optional.ofNullable(row.get(ALERT_TARGET.SENT)),
                                        Optional.ofNullable(row.get(ALERT_TARGET.FAULT))
                                                .map(AlertRule.Fault::valueOf)));
    }

    static int count(DSLContext sql, String place) {
        return sql.fetchCount(ALERT_RULE, ALERT_RULE.PLACE.eq(place));
    }

    static void speak(
            DSLContext sql, Channel channel, String target, Language language, Instant now) {
        sql.insertInto(ALERT_TARGET)
                .set(ALERT_TARGET.CHANNEL, channel.stored())
                .set(ALERT_TARGET.TARGET, target)
                .set(ALERT_TARGET.LANGUAGE, language.tag())
                .set(ALERT_TARGET.TRIES, 0)
                .set(ALERT_TARGET.NEXT_TRY, now)
                .onConflict(ALERT_TARGET.CHANNEL, ALERT_TARGET.TARGET)
                .doUpdate()
                .set(ALERT_TARGET.LANGUAGE, language.tag())
                .execute();
    }

    static boolean add(DSLContext sql, String place, Channel channel, String target) {
        return sql.insertInto(ALERT_RULE)
                        .values(place, channel.stored(), target)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    static void remove(DSLContext sql, String place, Channel channel, String target) {
        sql.deleteFrom(ALERT_RULE)
                .where(ALERT_RULE.PLACE.eq(place))
                .and(ALERT_RULE.CHANNEL.eq(channel.stored()))
                .and(ALERT_RULE.TARGET.eq(target))
                .execute();
        sql.deleteFrom(ALERT_ITEM)
                .where(ALERT_ITEM.CHANNEL.eq(channel.stored()))
                .and(ALERT_ITEM.TARGET.eq(target))
                .and(
                        notExists(
                                selectOne()
                                        .from(ALERT_RULE)
                                        .join(PLACE_ABOVE)
                                        .on(PLACE_ABOVE.ABOVE.eq(ALERT_RULE.PLACE))
                                        .join(KIOSK)
                                        .on(KIOSK.PLACE.eq(PLACE_ABOVE.PLACE))
                                        .where(ALERT_RULE.CHANNEL.eq(ALERT_ITEM.CHANNEL))
                                        .and(ALERT_RULE.TARGET.eq(ALERT_ITEM.TARGET))
                                        .and(KIOSK.KIOSK_.eq(ALERT_ITEM.KIOSK))))
                .execute();
        sql.deleteFrom(ALERT_TARGET)
                .where(ALERT_TARGET.CHANNEL.eq(channel.stored()))
                .and(ALERT_TARGET.TARGET.eq(target))
                .andNot(
                        exists(
                                selectOne()
                                        .from(ALERT_RULE)
                                        .where(ALERT_RULE.CHANNEL.eq(ALERT_TARGET.CHANNEL))
                                        .and(ALERT_RULE.TARGET.eq(ALERT_TARGET.TARGET))))
                .execute();
    }
}
