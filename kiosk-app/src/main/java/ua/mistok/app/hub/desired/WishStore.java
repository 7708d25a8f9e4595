package ua.mistok.app.hub.desired;

import static ua.mistok.app.db.hub.Tables.WISH;
import static ua.mistok.app.db.hub.Tables.WISH_PAST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.app.wish.WishKind;

/// What is set, as rows; within transactions of the caller.
final class WishStore {

    private WishStore() {}

    /// @param ats ids of places and of a kiosk
    static List<SetWish> list(DSLContext sql, List<String> ats) {
        return sql
                .selectFrom(WISH)
                .where(WISH.AT.in(ats))
                .and(WISH.VALUE.isNotNull())
                .fetch(
                        row ->
                                WishKind.find(row.getKind())
                                        .map(
                                                kind ->
                                                        new SetWish(
                                                                row.getAt(),
                                                                kind,
                                                                row.getId(),
                                                                row.getValue(),
                                                                row.getFree(),
                                                                row.getMember(),
                                                                row.getSince(),
                                                                row.getRevision())))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Every value that is set of a kind, wherever.
    static List<String> values(DSLContext sql, WishKind kind) {
        return sql.selectDistinct(WISH.VALUE)
                .from(WISH)
                .where(WISH.KIND.eq(kind.stableName()))
                .and(WISH.VALUE.isNotNull())
                .fetch(WISH.VALUE);
    }

    /// @param value empty to withdraw it
    static long set(
            DSLContext sql,
            String at,
            WishKind kind,
            String id,
            Optional<String> value,
            boolean free,
            String member,
            Instant now) {
        var revision = RevisionStore.next(sql, at);
        var row = sql.newRecord(WISH);
        row.setAt(at);
        row.setKind(kind.stableName());
        row.setId(id);
        row.set(WISH.VALUE, value.orElse(null));
        row.setFree(free);
        row.setMember(member);
        row.setSince(now);
        row.setRevision(revision);
        sql.insertInto(WISH)
                .set(row)
                .onConflict(WISH.AT, WISH.KIND, WISH.ID)
                .doUpdate()
                .set(row)
                .execute();
        sql.insertInto(WISH_PAST)
                .set(WISH_PAST.REVISION, revision)
                .set(WISH_PAST.AT, at)
                .set(WISH_PAST.KIND, kind.stableName())
                .set(WISH_PAST.ID, id)
                .set(WISH_PAST.VALUE, value.orElse(null))
                .set(WISH_PAST.FREE, free)
                .set(WISH_PAST.MEMBER, member)
                .set(WISH_PAST.SINCE, now)
                .execute();
        return revision;
    }

    /// The newest changes first.
    static List<PastWish> past(DSLContext sql, String at, int most) {
        return sql.selectFrom(WISH_PAST)
                .where(WISH_PAST.AT.eq(at))
                .orderBy(WISH_PAST.REVISION.desc())
                .limit(most)
                .fetch(
                        row ->
                                new PastWish(
                                        row.getRevision(),
                                        row.getKind(),
                                        row.getId(),
                                        Optional.ofNullable(row.getValue()),
                                        row.getFree(),
                                        row.getMember(),
                                        row.getSince()));
    }

    static String at(UUID kiosk) {
        return kiosk.toString();
    }
}
