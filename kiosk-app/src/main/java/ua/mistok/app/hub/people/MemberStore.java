package ua.mistok.app.hub.people;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.MEMBER;
import static ua.mistok.app.db.hub.Tables.MEMBER_ROLE;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;
import static ua.mistok.app.db.hub.Tables.SET_UP_CODE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ua.mistok.app.db.hub.tables.records.MemberRecord;
import ua.mistok.app.hub.place.Places;

/// Members as rows; within transactions of the caller.
final class MemberStore {

    private MemberStore() {}

    /// What signing in asks.
    ///
    /// @param password Argon2id
    /// @param device empty until a telephone makes codes
    /// @param step of the last code that was taken
    record Account(String id, String password, Optional<Device> device, long step) {}

    static boolean isEmpty(DSLContext sql) {
        return !sql.fetchExists(MEMBER);
    }

    static Optional<Account> findAccount(DSLContext sql, String login) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.LOGIN.eq(login))
                .and(MEMBER.ACTIVE)
                .fetchOptional(
                        row ->
                                new Account(
                                        row.getMember(),
                                        row.getPassword(),
                                        Optional.ofNullable(row.getDevice()).map(Device::new),
                                        row.getDeviceStep()));
    }

    static Optional<Member> find(DSLContext sql, String id) {
        return members(sql, sql.selectFrom(MEMBER).where(MEMBER.MEMBER_.eq(id)).fetch()).stream()
                .findFirst();
    }

    static boolean isTaken(DSLContext sql, String login, String byOtherThan) {
        return sql.fetchExists(MEMBER, MEMBER.LOGIN.eq(login).and(MEMBER.MEMBER_.ne(byOtherThan)));
    }

    /// Those who are something at these places or below, the active ones first, by name.
    static List<Member> list(DSLContext sql, Set<String> places, int from, int most) {
        return members(
                sql,
                sql.selectFrom(MEMBER)
                        .where(isAt(places))
                        .orderBy(MEMBER.ACTIVE.desc(), MEMBER.NAME, MEMBER.MEMBER_)
                        .limit(from, most)
                        .fetch());
    }

    static int count(DSLContext sql, Set<String> places) {
        return sql.fetchCount(MEMBER, isAt(places));
    }

    private static Condition isAt(Set<String> places) {
        return exists(
                selectOne()
                        .from(MEMBER_ROLE)
                        .join(PLACE_ABOVE)
                        .on(PLACE_ABOVE.PLACE.eq(MEMBER_ROLE.PLACE))
                        .where(MEMBER_ROLE.MEMBER.eq(MEMBER.MEMBER_))
                        .and(PLACE_ABOVE.ABOVE.in(places)));
    }

    /// The narrowest place that has all of theirs: acts about them hold there.
    static String place(DSLContext sql, String id) {
        return place(
                sql,
                sql.select(MEMBER_ROLE.PLACE)
                        .from(MEMBER_ROLE)
                        .where(MEMBER_ROLE.MEMBER.eq(id))
                        .fetchSet(MEMBER_ROLE.PLACE));
    }

    /// The narrowest place that has all of these.
    static String place(DSLContext sql, Set<String> places) {
        var higher = PLACE_ABOVE.as("higher");
        return sql.select(PLACE_ABOVE.ABOVE)
                .from(PLACE_ABOVE)
                .where(PLACE_ABOVE.PLACE.in(places))
                .groupBy(PLACE_ABOVE.ABOVE)
                .having(DSL.count().eq(places.size()))
                .orderBy(
                        field(
                                        select(DSL.count())
                                                .from(higher)
                                                .where(higher.PLACE.eq(PLACE_ABOVE.ABOVE)))
                                .desc())
                .limit(1)
                .fetchOptional(PLACE_ABOVE.ABOVE)
                .orElse(Places.ROOT);
    }

    /// What members are called, by id.
    static Map<String, String> names(DSLContext sql, Set<String> ids) {
        return sql.select(MEMBER.MEMBER_, MEMBER.NAME)
                .from(MEMBER)
                .where(MEMBER.MEMBER_.in(ids))
                .fetchMap(MEMBER.MEMBER_, MEMBER.NAME);
    }

    private static List<Member> members(DSLContext sql, List<MemberRecord> rows) {
        var ids = rows.stream().map(MemberRecord::getMember).toList();
        var grants =
                sql.selectFrom(MEMBER_ROLE)
                        .where(MEMBER_ROLE.MEMBER.in(ids))
                        .fetchGroups(
                                MEMBER_ROLE.MEMBER,
                                row -> new Grant(HubRole.of(row.getRole()), row.getPlace()));
        return rows.stream()
                .map(
                        row ->
                                new Member(
                                        row.getMember(),
                                        row.getLogin(),
                                        row.getName(),
                                        Set.copyOf(grants.getOrDefault(row.getMember(), List.of())),
                                        row.getDevice() != null,
                                        row.getStamp(),
                                        row.getActive()))
                .toList();
    }

    static void add(DSLContext sql, String id, Profile profile, String password, String stamp) {
        sql.insertInto(MEMBER)
                .set(MEMBER.MEMBER_, id)
                .set(MEMBER.LOGIN, profile.login())
                .set(MEMBER.NAME, profile.name())
                .set(MEMBER.PASSWORD, password)
                .set(MEMBER.DEVICE_STEP, 0L)
                .set(MEMBER.STAMP, stamp)
                .set(MEMBER.ACTIVE, true)
                .execute();
        grant(sql, id, profile.grants());
    }

    static void change(DSLContext sql, String id, Profile profile) {
        sql.update(MEMBER)
                .set(MEMBER.LOGIN, profile.login())
                .set(MEMBER.NAME, profile.name())
                .where(MEMBER.MEMBER_.eq(id))
                .execute();
        sql.deleteFrom(MEMBER_ROLE).where(MEMBER_ROLE.MEMBER.eq(id)).execute();
        grant(sql, id, profile.grants());
    }

    private static void grant(DSLContext sql, String id, Set<Grant> grants) {
        sql.insertInto(MEMBER_ROLE, MEMBER_ROLE.MEMBER, MEMBER_ROLE.ROLE, MEMBER_ROLE.PLACE)
                .valuesOfRows(
                        grants.stream()
                                .map(g -> DSL.row(id, g.role().stored(), g.place()))
                                .collect(Collectors.toList()))
                .execute();
    }

    static void setPassword(DSLContext sql, String id, String password, String stamp) {
        sql.update(MEMBER)
                .set(MEMBER.PASSWORD, password)
                .set(MEMBER.STAMP, stamp)
                .set(MEMBER.ACTIVE, true)
                .where(MEMBER.MEMBER_.eq(id))
                .execute();
    }

    /// @return false if a telephone was set meanwhile
    static boolean setDevice(DSLContext sql, String id, Device device, long step) {
        return sql.update(MEMBER)
                        .set(MEMBER.DEVICE, device.secret())
                        .set(MEMBER.DEVICE_STEP, step)
                        .where(MEMBER.MEMBER_.eq(id))
                        .and(MEMBER.DEVICE.isNull())
                        .execute()
                == 1;
    }

    static void forgetDevice(DSLContext sql, String id, String stamp) {
        sql.update(MEMBER)
                .setNull(MEMBER.DEVICE)
                .set(MEMBER.STAMP, stamp)
                .where(MEMBER.MEMBER_.eq(id))
                .execute();
    }

    /// @return false if that code, or a later one, was taken meanwhile
    static boolean take(DSLContext sql, String id, long step) {
        return sql.update(MEMBER)
                        .set(MEMBER.DEVICE_STEP, step)
                        .where(MEMBER.MEMBER_.eq(id))
                        .and(MEMBER.DEVICE_STEP.lt(step))
                        .execute()
                == 1;
    }

    static void letGo(DSLContext sql, String id, String stamp) {
        sql.update(MEMBER)
                .set(MEMBER.ACTIVE, false)
                .set(MEMBER.STAMP, stamp)
                .where(MEMBER.MEMBER_.eq(id))
                .execute();
    }

    /// Whether somebody else may do everything everywhere.
    static boolean hasOtherAdmin(DSLContext sql, String than) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(MEMBER)
                        .join(MEMBER_ROLE)
                        .on(MEMBER_ROLE.MEMBER.eq(MEMBER.MEMBER_))
                        .where(MEMBER.ACTIVE)
                        .and(MEMBER.MEMBER_.ne(than))
                        .and(MEMBER_ROLE.ROLE.eq(HubRole.ADMIN.stored()))
                        .and(MEMBER_ROLE.PLACE.eq(Places.ROOT)));
    }

    /// The code of the set-up, the same at every hub.
    static String getOrMakeCode(DSLContext sql, String another) {
        sql.insertInto(SET_UP_CODE).values(true, another).onConflictDoNothing().execute();
        return sql.selectFrom(SET_UP_CODE).fetchSingle().getCode();
    }

    static void forgetCode(DSLContext sql) {
        sql.deleteFrom(SET_UP_CODE).execute();
    }
}
