package ua.mistok.app.hub.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ua.mistok.app.db.hub.Tables.MEMBER;
import static ua.mistok.app.db.hub.Tables.PASSED_STATE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import ua.mistok.app.hub.people.Entrance.Outcome;
import ua.mistok.config.key.Hash;

/// Who members are to the provider of an organisation's accounts, as rows; within transactions of
/// the caller.
final class OutsideStore {

    /// Longer than any browser keeps a state.
    private static final Duration MEMORY = Duration.ofDays(1);

    private OutsideStore() {}

    /// @param names what the provider vouches for
    /// @param state with which they came back
    static Outcome signIn(DSLContext sql, Set<String> names, String state, Instant now) {
        if (!pass(sql, state, now)) {
            return new Outcome.WrongCode();
        }
        var member = findMember(sql, names);
        member.ifPresent(id -> ActStore.noteOf(sql, now, id, HubDeed.SIGNED_IN_OUTSIDE));
        return member.<Outcome>map(Outcome.Open::new).orElseGet(Outcome.Wrong::new);
    }

    /// @return false if somebody came back with it before, at whichever hub
    private static boolean pass(DSLContext sql, String state, Instant now) {
        sql.deleteFrom(PASSED_STATE).where(PASSED_STATE.PASSED.lt(now.minus(MEMORY))).execute();
        return sql.insertInto(PASSED_STATE)
                        .set(PASSED_STATE.HASH, Hash.of(state.getBytes(UTF_8)).hex())
                        .set(PASSED_STATE.PASSED, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Who works here and is one of these; if several are, who knows whom the provider means.
    private static Optional<String> findMember(DSLContext sql, Set<String> names) {
        var found =
                sql.select(MEMBER.MEMBER_)
                        .from(MEMBER)
                        .where(MEMBER.OUTSIDE.in(names))
                        .and(MEMBER.ACTIVE)
                        .fetch(MEMBER.MEMBER_);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static Optional<String> find(DSLContext sql, String id) {
        return sql.select(MEMBER.OUTSIDE)
                .from(MEMBER)
                .where(MEMBER.MEMBER_.eq(id))
                .fetchOptional(MEMBER.OUTSIDE);
    }

    static boolean isTaken(DSLContext sql, String name, String byOtherThan) {
        return sql.fetchExists(MEMBER, MEMBER.OUTSIDE.eq(name).and(MEMBER.MEMBER_.ne(byOtherThan)));
    }

    /// Whoever came in by another name is out.
    static void set(DSLContext sql, String id, Optional<String> name, String stamp) {
        sql.update(MEMBER)
                .set(MEMBER.OUTSIDE, name.orElse(null))
                .set(MEMBER.STAMP, stamp)
                .where(MEMBER.MEMBER_.eq(id))
                .execute();
    }
}
