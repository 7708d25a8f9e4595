package ua.mistok.app.hub.feed;

import static org.jooq.impl.DSL.select;
import static ua.mistok.app.db.hub.Tables.FEED_TOKEN;
import static ua.mistok.app.db.hub.Tables.PLACE_ABOVE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.config.key.Hash;

/// Tokens as rows, known by their hash only; within transactions of the caller.
final class TokenStore {

    private TokenStore() {}

    static void add(DSLContext sql, Token token, Hash secret) {
        sql.insertInto(FEED_TOKEN)
                .set(FEED_TOKEN.TOKEN, token.id())
                .set(FEED_TOKEN.HASH, secret.hex())
                .set(FEED_TOKEN.NAME, token.name())
                .set(FEED_TOKEN.PLACE, token.place())
                .set(FEED_TOKEN.GIVER, token.giver())
                .set(FEED_TOKEN.MADE, token.made())
                .set(FEED_TOKEN.ENDS, token.ends())
                .execute();
    }

    static Optional<Token> find(DSLContext sql, Hash secret) {
        return sql.selectFrom(FEED_TOKEN)
                .where(FEED_TOKEN.HASH.eq(secret.hex()))
                .fetchOptional(TokenStore::token);
    }

    /// Of some places and below, the newest first.
    static List<Token> list(DSLContext sql, Set<String> places) {
        return sql.selectFrom(FEED_TOKEN)
                .where(
                        FEED_TOKEN.PLACE.in(
                                select(PLACE_ABOVE.PLACE)
                                        .from(PLACE_ABOVE)
                                        .where(PLACE_ABOVE.ABOVE.in(places))))
                .orderBy(FEED_TOKEN.MADE.desc(), FEED_TOKEN.TOKEN)
                .fetch(TokenStore::token);
    }

    static void use(DSLContext sql, String id, Instant now) {
        sql.update(FEED_TOKEN).set(FEED_TOKEN.USED, now).where(FEED_TOKEN.TOKEN.eq(id)).execute();
    }

    static void revoke(DSLContext sql, String id, Instant now) {
        sql.update(FEED_TOKEN)
                .set(FEED_TOKEN.REVOKED, now)
                .where(FEED_TOKEN.TOKEN.eq(id))
                .and(FEED_TOKEN.REVOKED.isNull())
                .execute();
    }

    private static Token token(Record row) {
        return new Token(
                row.get(FEED_TOKEN.TOKEN),
                row.get(FEED_TOKEN.NAME),
                row.get(FEED_TOKEN.PLACE),
                row.get(FEED_TOKEN.GIVER),
                row.get(FEED_TOKEN.MADE),
                row.get(FEED_TOKEN.ENDS),
                Optional.ofNullable(row.get(FEED_TOKEN.USED)),
                Optional.ofNullable(row.get(FEED_TOKEN.REVOKED)));
    }
}
