package ua.mistok.app.hub.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.access.Signs;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.place.Places;
import ua.mistok.config.key.Hash;

/// Lets people into the hub: a password, and a code that their telephone makes. For several
/// threads, at several hubs.
public final class Entrance {

    static final Grant EVERYTHING = new Grant(HubRole.ADMIN, Places.ROOT);

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final String SET_UP = "set-up!"; // no login has an exclamation mark
    private static final String OUTSIDE = "outside! "; // nor a space
    private static final int CODE = 12;
    private static final int GROUP = 4;

    private final HubStore store;
    private final ChangeStore changes;
    private final TryStore tries;
    private final InstantSource clock;

    /// Takes as long to compare with as anybody's, so that nobody hears which logins there are.
    private final String nobody = SecretHash.ofNothing();

    Entrance(HubStore store, ChangeStore changes, InstantSource clock) {
        this.store = store;
        this.changes = changes;
        this.tries = new TryStore(store);
        this.clock = clock;
    }

    /// What came of a try.
    public sealed interface Outcome {

        /// @param member who it is
        record Open(String member) implements Outcome {}

        /// The password is right; now the code of their telephone.
        record AskCode() implements Outcome {}

        /// The password is right, and no telephone makes codes for them yet: it learns this.
        record ShowDevice(Device device) implements Outcome {}

        record Wrong() implements Outcome {}

        /// The password is right, the telephone's code is not.
        record WrongCode() implements Outcome {}

        /// Too soon after wrong tries; nothing was looked at.
        record Wait(Duration left) implements Outcome {}

        /// The first person cannot be made so.
        record Refused(Change change) implements Outcome {}
    }

    /// Whether nobody is known yet: then the printed code makes the first.
    public boolean isNew() {
        return store.read(MemberStore::isEmpty);
    }

    /// Prints the code of the set-up while it is needed; the same one at every hub and every start.
    void tellCode() {
        if (isNew()) {
            LOG.info(
                    "The hub opens for the first time with the code {}",
                    Signs.grouped(code(), GROUP));
        }
    }

    String code() {
        return store.change(sql -> MemberStore.getOrMakeCode(sql, Signs.random(CODE)));
    }

    /// Makes the first person, who may do everything everywhere.
    ///
    /// @param from the address that tries
    public Outcome first(String typed, String login, String name, String password, String from) {
        var now = clock.instant();
        var wait = tries.begin(SET_UP, from, now);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!isNew() || !Signs.same(Signs.tidy(typed), code())) {
            return new Outcome.Wrong();
        }
        tries.right(SET_UP, from, now);
        var profile = new Profile(login, name, Set.of(EVERYTHING));
        var fault = profile.fault();
        if (fault.isPresent()) {
            return new Outcome.Refused(new Change.Refused(fault.get()));
        }
        var unfit = Password.fault(profile.login(), password);
        if (unfit.isPresent()) {
            return new Outcome.Refused(new Change.Unfit(unfit.get()));
        }
        return changes.first(profile, SecretHash.of(password))
                .<Outcome>map(member -> new Outcome.Open(member.id()))
                .orElseGet(Outcome.Wrong::new);
    }

    /// @param code of the telephone; empty before it is asked for
    /// @param device what the telephone has just learned; empty unless it was shown
    /// @param from the address that tries
    public Outcome signIn(
            String typed, String password, String code, Optional<Device> device, String from) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        if (login.length() > Profile.LONGEST || password.length() > 2 * Password.LONGEST) {
            return new Outcome.Wrong();
        }
        var now = clock.instant();
        var wait = tries.begin(login, from, now);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var account = store.read(sql -> MemberStore.findAccount(sql, login));
        var hash = account.map(MemberStore.Account::password);
        if (!SecretHash.fits(password, hash.orElse(nobody)) || account.isEmpty()) {
            return new Outcome.Wrong();
        }
        var outcome = second(account.get(), code, device);
        if (!(outcome instanceof Outcome.WrongCode)) {
            tries.right(login, from, now);
        }
        return outcome;
    }

    /// Lets somebody in whom an organisation's own provider knows; it asked them for all it wants.
    ///
    /// @param names what the provider vouches for: their subject, their e-mail address
    /// @param state with which they came back; good once, at all hubs together
    /// @param from the address that tries
    /// @return [Outcome.Wrong] if nobody is one of these here, or several are; [Outcome.WrongCode]
    ///     if
    ///     somebody came back with this state before
    public Outcome signInOutside(Set<String> names, String state, String from) {
        var now = clock.instant();
        var whose = OUTSIDE + Hash.of(String.join(" ", new TreeSet<>(names)).getBytes(UTF_8)).hex();
        var wait = tries.begin(whose, from, now);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var outcome = store.change(sql -> OutsideStore.signIn(sql, names, state, now));
        if (outcome instanceof Outcome.Open) {
            tries.right(whose, from, now);
        }
        return outcome;
    }

    /// Notes that somebody leaves.
    ///
    /// @param member id
    public void signOut(String member) {
        var now = clock.instant();
        store.write(sql -> ActStore.noteOf(sql, now, member, HubDeed.SIGNED_OUT));
    }

    private Outcome second(MemberStore.Account account, String code, Optional<Device> shown) {
        if (account.device().isPresent()) {
            return code.isBlank()
                    ? new Outcome.AskCode()
                    : open(account, account.device().get(), code, false);
        }
        return shown.isPresent() && !code.isBlank()
                ? open(account, shown.get(), code, true)
                : new Outcome.ShowDevice(shown.orElseGet(Device::random));
    }

    private Outcome open(
            MemberStore.Account account, Device device, String code, boolean isNewDevice) {
        var step = device.step(code, clock.instant(), account.step());
        if (step.isEmpty()) {
            return new Outcome.WrongCode();
        }
        var id = account.id();
        var at = step.getAsLong();
        var now = clock.instant();
        var taken =
                store.change(
                        sql -> {
                            var fits =
                                    isNewDevice
                                            ? MemberStore.setDevice(sql, id, device, at)
                                            : MemberStore.take(sql, id, at);
                            if (fits && isNewDevice) {
                                ActStore.noteOf(sql, now, id, HubDeed.DEVICE_TAKEN);
                            }
                            if (fits) {
                                ActStore.noteOf(sql, now, id, HubDeed.SIGNED_IN);
                            }
                            return fits;
                        });
        return taken ? new Outcome.Open(id) : new Outcome.WrongCode();
    }
}
