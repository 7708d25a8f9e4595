package ua.mistok.app.hub.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.hub.people.Members;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.key.Hash;

/// Which programs may ask for figures. For several threads.
public final class Tokens {

    /// At most; then somebody looks at it again.
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String BEGIN = "mistok_";
    private static final Pattern FORM = Pattern.compile(BEGIN + "[0-9a-f]{64}");
    private static final int SECRET_BYTES = 32;
    private static final int ID_BYTES = 6;

    /// The last use is known to the minute: not every question writes.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final HubStore store;
    private final Members members;
    private final Places places;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Tokens(HubStore store, Members members, Places places, InstantSource clock) {
        this.store = store;
        this.members = members;
        this.places = places;
        this.clock = clock;
    }

    /// A new one.
    ///
    /// @param life from now on, at most [#LONGEST]
    /// @return the secret, which nobody can read again
    public String give(String name, String place, String giver, Duration life) {
        if (life.compareTo(LONGEST) > 0 || !life.isPositive()) {
            throw new IllegalArgumentException("a token lives a year at most, not " + life);
        }
        var now = clock.instant();
        var secret = BEGIN + hex(SECRET_BYTES);
        var token =
                new Token(
                        hex(ID_BYTES),
                        name,
                        place,
                        giver,
                        now,
                        now.plus(life),
                        Optional.empty(),
                        Optional.empty());
        store.write(sql -> TokenStore.add(sql, token, hash(secret)));
        return secret;
    }

    private String hex(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Of some places and below, the newest first.
    public List<Token> list(Set<String> of) {
        return store.read(sql -> TokenStore.list(sql, of));
    }

    public void revoke(String id) {
        store.write(sql -> TokenStore.revoke(sql, id, clock.instant()));
    }

    /// Whose secret this is; empty for what is none, revoked, over, or of somebody who may give
    /// none any more.
    public Optional<Token> find(String secret) {
        var now = clock.instant();
        var found =
                Optional.of(secret)
                        .filter(text -> FORM.matcher(text).matches())
                        .flatMap(text -> store.read(sql -> TokenStore.find(sql, hash(text))))
                        .filter(token -> token.isValid(now))
                        .filter(this::isGiverThere);
        found.filter(token -> isWorthNoting(token, now))
                .ifPresent(token -> store.write(sql -> TokenStore.use(sql, token.id(), now)));
        return found;
    }

    private boolean isGiverThere(Token token) {
        return members.find(token.giver())
                .filter(Member::active)
                .filter(
                        member ->
                                member.may(HubPermission.GIVE_TOKENS, places.above(token.place())))
                .isPresent();
    }

    private static boolean isWorthNoting(Token token, Instant now) {
        return token.used().filter(used -> used.plus(NOTED_EVERY).isAfter(now)).isEmpty();
    }

    private static Hash hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
