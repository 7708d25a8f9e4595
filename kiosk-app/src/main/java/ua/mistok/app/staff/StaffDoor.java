package ua.mistok.app.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.access.Tries;
import ua.mistok.app.ledger.Ledger;

/// Lets staff in. For several threads.
public final class StaffDoor {

    private static final Logger LOG = LoggerFactory.getLogger(StaffDoor.class);
    private static final String SET_UP = "set-up";
    private static final String RECOVERY = "recovery";

    private final People people;
    private final Audit audit;
    private final Tries tries;
    private final RecoveryCode recovery;
    private final SetUpCode code = new SetUpCode();

    /// Takes as long to compare with as anybody's, so that nobody hears which names there are.
    private final String nobody = SecretHash.ofNothing();

    public StaffDoor(People people, Ledger ledger, Audit audit, InstantSource clock) {
        this.people = people;
        this.audit = audit;
        this.tries = new Tries(clock);
        this.recovery = new RecoveryCode(ledger);
    }

    /// What came of a try.
    public sealed interface Outcome {

        record Open(String staff) implements Outcome {}

        /// Open, and there is a new recovery code, which is shown this one time.
        record OpenWithCode(String staff, String recovery) implements Outcome {}

        record Wrong() implements Outcome {}

        /// Too soon after a wrong try; nothing was looked at.
        record Wait(Duration left) implements Outcome {}

        /// The PIN or password may not be one.
        record Unfit(Secret.Fault fault) implements Outcome {}
    }

    /// Whether nobody is known yet: then the printed code opens the set-up.
    public boolean isNew() {
        return people.isEmpty();
    }

    /// Prints the code of the set-up while it is needed.
    void tellCode() {
        if (isNew()) {
            LOG.info("The console opens for the first time with the code {}", code);
        }
    }

    /// The printed code, as long as it opens anything.
    Optional<String> code() {
        return isNew() ? Optional.of(code.toString()) : Optional.empty();
    }

    /// Tries the printed code alone.
    ///
    /// @param from the address that tries
    /// @return open to [People#FIRST], who does not exist yet
    public synchronized Outcome begin(String typed, String from) {
        if (!isNew()) {
            return new Outcome.Wrong();
        }
        var wait = tries.wait(SET_UP, from);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!code.fits(typed)) {
            tries.wrong(SET_UP, from);
            return new Outcome.Wrong();
        }
        return new Outcome.Open(People.FIRST);
    }

    /// Whether this is the printed code, and it still opens anything; nobody is made to wait.
    ///
    /// @param typed kept from [#begin], never what somebody types
    public boolean opensTo(String typed) {
        return isNew() && code.fits(typed);
    }

    /// Does something before there is anybody, and notes it as done by the first person to come.
    ///
    /// @throws NotAllowed without the code, or once there is somebody; then nothing was done
    synchronized void act(String typed, Deed deed, Runnable work) {
        if (!opensTo(typed)) {
            throw new NotAllowed(deed);
        }
        work.run();
        audit.note(People.FIRST, deed, Optional.empty());
    }

    /// Makes the first person, with the printed code.
    ///
    /// @param name may be empty
    /// @param from the address that tries
    public synchronized Outcome setUp(String typed, String name, String secret, String from) {
        var begun = begin(typed, from);
        if (!(begun instanceof Outcome.Open)) {
            return begun;
        }
        var fault = Secret.fault(secret);
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        var first = people.first(name, secret);
        var shown = recovery.makeNew();
        audit.note(first.id(), Deed.SET_UP, Optional.empty());
        return new Outcome.OpenWithCode(first.id(), shown);
    }

    /// @param from the address that tries
    public synchronized Outcome signIn(String staff, String secret, String from) {
        var wait = tries.wait(staff, from);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var hash = people.findHash(staff);
        var fits = SecretHash.fits(secret, hash.orElse(nobody)) && hash.isPresent();
        if (!fits) {
            tries.wrong(staff, from);
            return new Outcome.Wrong();
        }
        tries.right(staff, from);
        audit.note(staff, Deed.SIGNED_IN, Optional.empty());
        return new Outcome.Open(staff);
    }

    /// Gives an admin another secret for the code on paper. The code is worth nothing afterwards;
    /// there is a new one.
    ///
    /// @param staff an admin
    /// @param from the address that tries
    public synchronized Outcome recover(String typed, String staff, String secret, String from) {
        var wait = tries.wait(RECOVERY, from);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!isAdmin(staff) || !recovery.fits(typed)) {
            tries.wrong(RECOVERY, from);
            return new Outcome.Wrong();
        }
        tries.right(RECOVERY, from);
        return switch (people.reset(staff, secret)) {
            case Change.Unfit(var fault) -> new Outcome.Unfit(fault);
            case Change.Refused _ -> new Outcome.Wrong();
            case Change.Done(var person) -> {
                var shown = recovery.makeNew();
                audit.note(person.id(), Deed.RECOVERED, Optional.empty());
                yield new Outcome.OpenWithCode(person.id(), shown);
            }
        };
    }

    /// Makes another recovery code, for whoever has restored the kiosk with the key of its backups
    /// and has no PIN and no code: that key opens all there is.
    ///
    /// @return as it is shown, the only time
    public static String newRecovery(Ledger ledger) {
        return new RecoveryCode(ledger).makeNew();
    }

    /// Whether somebody may do everything.
    private boolean isAdmin(String staff) {
        return people.find(staff)
                .filter(person -> person.active() && person.is(Role.ADMIN))
                .isPresent();
    }

    /// Whether there is a code on paper that could be used.
    public boolean hasRecovery() {
        return recovery.isMade();
    }
}
