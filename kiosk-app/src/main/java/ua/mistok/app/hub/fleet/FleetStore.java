package ua.mistok.app.hub.fleet;

import static ua.mistok.app.db.hub.Tables.JOIN_CODE;
import static ua.mistok.app.db.hub.Tables.KIOSK;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.hub.place.RevisionStore;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.SealingKey;
import ua.mistok.config.key.VerifyingKey;

/// Kiosks and codes as rows; within transactions of the caller.
final class FleetStore {

    private FleetStore() {}

    static Optional<JoinedKiosk> find(DSLContext sql, UUID kiosk) {
        return sql.selectFrom(KIOSK).where(KIOSK.KIOSK_.eq(kiosk)).fetchOptional(FleetStore::kiosk);
    }

    static boolean stands(DSLContext sql, VerifyingKey key) {
        return sql.fetchExists(
                sql.selectFrom(KIOSK)
                        .where(KIOSK.VERIFYING.eq(key.pem()))
                        .and(KIOSK.REVOKED.isNull()));
    }

    static JoinedKiosk kiosk(Record row) {
        return new JoinedKiosk(
                row.get(KIOSK.KIOSK_),
                row.get(KIOSK.LIBRARY),
                row.get(KIOSK.PLACE),
                VerifyingKey.readAll(row.get(KIOSK.VERIFYING)).getFirst(),
                SealingKey.readAll(row.get(KIOSK.SEALING)).getFirst(),
                row.get(KIOSK.REVOKED) != null);
    }

    /// A kiosk that joins again keeps its row; it is trusted again from now on. At another place it
    /// shall run something else.
    static void join(DSLContext sql, JoinedKiosk kiosk, Instant now) {
        sql.insertInto(KIOSK)
                .set(KIOSK.KIOSK_, kiosk.kiosk())
                .set(KIOSK.LIBRARY, kiosk.library())
                .set(KIOSK.PLACE, kiosk.place())
                .set(KIOSK.VERIFYING, kiosk.verifying().pem())
                .set(KIOSK.SEALING, kiosk.sealing().pem())
                .set(KIOSK.JOINED, now)
                .onConflict(KIOSK.KIOSK_)
                .doUpdate()
                .set(KIOSK.LIBRARY, kiosk.library())
                .set(KIOSK.PLACE, kiosk.place())
                .set(KIOSK.SEALING, kiosk.sealing().pem())
                .set(KIOSK.JOINED, now)
                .setNull(KIOSK.REVOKED)
                .execute();
        RevisionStore.next(sql, kiosk.kiosk().toString());
    }

    static boolean revoke(DSLContext sql, UUID kiosk, Instant now) {
        return sql.update(KIOSK)
                        .set(KIOSK.REVOKED, now)
                        .where(KIOSK.KIOSK_.eq(kiosk))
                        .and(KIOSK.REVOKED.isNull())
                        .execute()
                == 1;
    }

    static void add(DSLContext sql, Hash secret, Invitation invitation) {
        sql.insertInto(JOIN_CODE)
                .set(JOIN_CODE.SECRET_HASH, secret.hex())
                .set(JOIN_CODE.LIBRARY, invitation.library())
                .set(JOIN_CODE.PLACE, invitation.place())
                .set(JOIN_CODE.MADE_BY, invitation.madeBy())
                .set(JOIN_CODE.MADE, invitation.made())
                .set(JOIN_CODE.ENDS, invitation.ends())
                .execute();
    }

    /// Holds the code until the end of the transaction: two kiosks never use one.
    static Optional<Invitation> hold(DSLContext sql, Hash secret) {
        return sql.selectFrom(JOIN_CODE)
                .where(JOIN_CODE.SECRET_HASH.eq(secret.hex()))
                .forUpdate()
                .fetchOptional(
                        row ->
                                new Invitation(
                                        row.getLibrary(),
                                        row.getPlace(),
                                        row.getMadeBy(),
                                        row.getMade(),
                                        row.getEnds(),
                                        Optional.ofNullable(row.getUsedBy())));
    }

    static void use(DSLContext sql, Hash secret, UUID kiosk, Instant now) {
        sql.update(JOIN_CODE)
                .set(JOIN_CODE.USED_BY, kiosk)
                .set(JOIN_CODE.USED, now)
                .where(JOIN_CODE.SECRET_HASH.eq(secret.hex()))
                .execute();
    }
}
