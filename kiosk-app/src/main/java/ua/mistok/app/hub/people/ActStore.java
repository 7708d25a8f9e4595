package ua.mistok.app.hub.people;

import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.ACT;
import static ua.mistok.app.db.hub.Tables.ACT_HEAD;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Acts as rows; within transactions of the caller.
final class ActStore {

    private ActStore() {}

    /// From now until the end of the transaction nobody else notes anything, at whichever hub.
    static void hold(DSLContext sql) {
        sql.selectFrom(ACT_HEAD).forUpdate().fetch();
    }

    /// Waits for whoever notes something at this moment, at whichever hub.
    static void note(
            DSLContext sql,
            Instant now,
            String member,
            HubDeed deed,
            Optional<String> place,
            Optional<String> about) {
        var head = sql.selectFrom(ACT_HEAD).forUpdate().fetchSingle();
        var act =
                Act.after(
                        head.getHash(),
                        head.getNumber() + 1,
                        now.truncatedTo(ChronoUnit.MILLIS),
                        member,
                        deed,
                        place,
                        about);
        sql.insertInto(ACT)
                .set(ACT.NUMBER, act.number())
                .set(ACT.HAPPENED, act.happened())
                .set(ACT.MEMBER, act.member())
                .set(ACT.DEED, act.deed())
                .set(ACT.PLACE, place.orElse(null))
                .set(ACT.ABOUT, about.orElse(null))
                .set(ACT.HASH, act.hash())
                .execute();
        sql.update(ACT_HEAD)
                .set(ACT_HEAD.NUMBER, act.number())
                .set(ACT_HEAD.HASH, act.hash())
                .execute();
    }

    /// Where the chain ends: the number of the newest act, and its hash.
    record Head(long number, String hash) {}

    static Head head(DSLContext sql) {
        return sql.selectFrom(ACT_HEAD)
                .fetchSingle(row -> new Head(row.getNumber(), row.getHash()));
    }

    /// @param from a number
    static List<Act> list(DSLContext sql, long from, int most) {
        return sql.selectFrom(ACT)
                .where(ACT.NUMBER.ge(from))
                .orderBy(ACT.NUMBER)
                .limit(most)
                .fetch(ActStore::act);
    }

    /// What somebody did with their own account, at the narrowest place that has all of theirs.
    static void noteOf(DSLContext sql, Instant now, String member, HubDeed deed) {
        var place = MemberStore.place(sql, member);
        note(sql, now, member, deed, Optional.of(place), Optional.empty());
    }

    static int count(DSLContext sql, Set<String> places) {
        return sql.fetchCount(ACT, isAt(places));
    }

    /// The newest first.
    static List<Act> list(DSLContext sql, Set<String> places, long from, int most) {
        return sql.selectFrom(ACT)
                .where(isAt(places))
                .orderBy(ACT.NUMBER.desc())
                .limit(from, most)
                .fetch(ActStore::act);
    }

    private static Condition isAt(Set<String> places) {
        return ACT.PLACE.in(
                select(PLACE_ABOVE.PLACE).from(PLACE_ABOVE).where(PLACE_ABOVE.ABOVE.in(places)));
    }

    private static Act act(Record row) {
        return new Act(
                row.get(ACT.NUMBER),
                row.get(ACT.HAPPENED),
                row.get(ACT.MEMBER),
                row.get(ACT.DEED),
                Optional.ofNullable(row.get(ACT.PLACE)),
                Optional.ofNullable(row.get(ACT.ABOUT)),
                row.get(ACT.HASH));
    }
}
