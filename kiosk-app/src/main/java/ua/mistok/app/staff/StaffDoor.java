package ua.mistok.app.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.ledger.Ledger;

/// Lets staff in. For several threads.
public final class StaffDoor {

    /// The one person of this version; others come with the console.
    public static final String ADMIN = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(StaffDoor.class);
    private static final String SET_UP = "set-up";

    private final Ledger ledger;
    private final Consumer<StaffActed> acted;
    private final SlowDown slowDown;
    private final SetUpCode code = new SetUpCode();
    private final Map<String, Person> people = new LinkedHashMap<>();

    /// @param acted notes what staff do
    public StaffDoor(Ledger ledger, Consumer<StaffActed> acted, InstantSource clock) {
        this.ledger = ledger;
        this.acted = acted;
        this.slowDown = new SlowDown(clock);
        ledger.list(Person.KIND, Person.class).forEach(person -> people.put(person.id(), person));
    }

    /// What came of a try.
    public sealed interface Outcome {

        record Open(String staff) implements Outcome {}

        record Wrong() implements Outcome {}

        /// Too soon after a wrong try; nothing was looked at.
        record Wait(Duration left) implements Outcome {}

        /// The PIN may not be one.
        record Unfit(Pin.Fault fault) implements Outcome {}
    }

    /// Whether nobody is known yet: then the printed code opens the set-up.
    public synchronized boolean isNew() {
        return people.isEmpty();
    }

    /// Prints the code of the set-up while it is needed.
    void tellCode() {
        if (isNew()) {
            LOG.info("The console opens for the first time with the code {}", code);
        }
    }

    /// Makes the first person, with the printed code.
    ///
    /// @param from the address that tries
    public synchronized Outcome setUp(String typed, String pin, String from) {
        if (!isNew()) {
            return new Outcome.Wrong();
        }
        var who = SET_UP + " " + from;
        var wait = slowDown.wait(who);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        if (!code.fits(typed)) {
            slowDown.wrong(who);
            return new Outcome.Wrong();
        }
        var fault = Pin.fault(pin);
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        var person = new Person(ADMIN, Role.ADMIN, PinHash.of(pin));
        ledger.append(Person.KIND, person);
        people.put(ADMIN, person);
        note(ADMIN, "set-up");
        return new Outcome.Open(ADMIN);
    }

    /// @param from the address that tries
    public synchronized Outcome signIn(String staff, String pin, String from) {
        var who = staff + " " + from;
        var wait = slowDown.wait(who);
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var fits =
                Optional.ofNullable(people.get(staff))
                        .filter(person -> Pin.fault(pin).isEmpty())
                        .filter(person -> PinHash.fits(pin, person.pin()))
                        .isPresent();
        if (!fits) {
            slowDown.wrong(who);
            return new Outcome.Wrong();
        }
        slowDown.right(who);
        note(staff, "signed-in");
        return new Outcome.Open(staff);
    }

    /// Whether somebody may do everything.
    public synchronized boolean isAdmin(String staff) {
        return Optional.ofNullable(people.get(staff))
                .filter(person -> person.role() == Role.ADMIN)
                .isPresent();
    }

    /// Notes what somebody of the staff did.
    ///
    /// @param action a stable name, such as `exported-records`
    public void note(String staff, String action) {
        acted.accept(new StaffActed(staff, action));
    }
}
