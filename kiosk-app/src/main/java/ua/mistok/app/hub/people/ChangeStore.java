package ua.mistok.app.hub.people;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import ua.mistok.app.access.Signs;
import ua.mistok.app.db.HubStore;

/// Changes of members, each with its act in one transaction. One at a time over all hubs, because
/// the end of the chain of acts is held first.
final class ChangeStore {

    private static final int STAMP_BYTES = 16;

    private final HubStore store;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ChangeStore(HubStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param password Argon2id
    Change add(String actor, Profile profile, String password) {
        var id = newId();
        return change(
                actor,
                HubDeed.MEMBER_ADDED,
                id,
                sql -> taken(sql, profile, id),
                sql -> MemberStore.add(sql, id, profile, password, stamp()));
    }

    Change change(String actor, String id, Profile profile) {
        return change(
                actor,
                HubDeed.MEMBER_CHANGED,
                id,
                sql ->
                        known(sql, id)
                                .or(() -> taken(sql, profile, id))
                                .or(
                                        () ->
                                                profile.grants().contains(Entrance.EVERYTHING)
                                                        ? Optional.empty()
                                                        : last(sql, id)),
                sql -> MemberStore.change(sql, id, profile));
    }

    /// @param password Argon2id
    Change password(String actor, String id, String password) {
        return change(
                actor,
                HubDeed.PASSWORD_RESET,
                id,
                sql -> known(sql, id),
                sql -> MemberStore.setPassword(sql, id, password, stamp()));
    }

    /// @param name empty for who signs in here alone
    Change outside(String actor, String id, Optional<String> name) {
        return change(
                actor,
                HubDeed.OUTSIDE_SET,
                id,
                sql ->
                        known(sql, id)
                                .or(
                                        () ->
                                                name.filter(of -> OutsideStore.isTaken(sql, of, id))
                                                        .map(taken -> Change.Fault.OUTSIDE_TAKEN)),
                sql -> OutsideStore.set(sql, id, name, stamp()));
    }

    Change forgetDevice(String actor, String id) {
        return change(
                actor,
                HubDeed.DEVICE_RESET,
                id,
                sql -> known(sql, id),
                sql -> MemberStore.forgetDevice(sql, id, stamp()));
    }

    Change letGo(String actor, String id) {
        return change(
                actor,
                HubDeed.MEMBER_LEFT,
                id,
                sql -> known(sql, id).or(() -> last(sql, id)),
                sql -> MemberStore.letGo(sql, id, stamp()));
    }

    /// Makes the first of all.
    ///
    /// @param password Argon2id
    /// @return empty if there is somebody already
    Optional<Member> first(Profile profile, String password) {
        var id = newId();
        var outcome =
                change(
                        id,
                        HubDeed.SET_UP,
                        id,
                        sql ->
                                MemberStore.isEmpty(sql)
                                        ? Optional.empty()
                                        : Optional.of(Change.Fault.NOT_YOURS),
                        sql -> {
                            MemberStore.add(sql, id, profile, password, stamp());
                            MemberStore.forgetCode(sql);
                        });
        return outcome instanceof Change.Done(var member) ? Optional.of(member) : Optional.empty();
    }

    private Change change(
            String actor,
            HubDeed deed,
            String about,
            Function<DSLContext, Optional<Change.Fault>> fault,
            Consumer<DSLContext> work) {
        var now = clock.instant();
        return store.change(
                sql -> {
                    ActStore.hold(sql);
                    var found = fault.apply(sql);
                    if (found.isPresent()) {
                        return new Change.Refused(found.get());
                    }
                    var before = MemberStore.find(sql, about);
                    work.accept(sql);
                    var after = MemberStore.find(sql, about).orElseThrow();
                    var place = MemberStore.place(sql, places(before, after));
                    ActStore.note(sql, now, actor, deed, Optional.of(place), Optional.of(about));
                    return new Change.Done(after);
                });
    }

    /// Who looks after the one place alone must not read of the other.
    private static Set<String> places(Optional<Member> before, Member after) {
        return Stream.concat(before.stream(), Stream.of(after))
                .flatMap(member -> member.grants().stream())
                .map(Grant::place)
                .collect(Collectors.toSet());
    }

    private static Optional<Change.Fault> known(DSLContext sql, String id) {
        return MemberStore.find(sql, id).isPresent()
                ? Optional.empty()
                : Optional.of(Change.Fault.UNKNOWN);
    }

    private static Optional<Change.Fault> taken(DSLContext sql, Profile profile, String id) {
        return MemberStore.isTaken(sql, profile.login(), id)
                ? Optional.of(Change.Fault.LOGIN_TAKEN)
                : Optional.empty();
    }

    private static Optional<Change.Fault> last(DSLContext sql, String id) {
        return MemberStore.hasOtherAdmin(sql, id)
                ? Optional.empty()
                : Optional.of(Change.Fault.LAST_ADMIN);
    }

    private static String newId() {
        return "m-" + Signs.random(12).toLowerCase(Locale.ROOT);
    }

    private String stamp() {
        var bytes = new byte[STAMP_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
