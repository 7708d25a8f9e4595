package ua.mistok.app.staff;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.SignedIn;

/// Whoever is signed in at this request, and what they do: every action of the console goes over
/// the desk, which asks whether it may be done, and notes that it was.
public final class Desk {

    private final Supplier<Optional<SignedIn>> signedIn;
    private final People people;
    private final Audit audit;

    /// @param signedIn at this request
    public Desk(Supplier<Optional<SignedIn>> signedIn, People people, Audit audit) {
        this.signedIn = signedIn;
        this.people = people;
        this.audit = audit;
    }

    /// Who is signed in.
    public Optional<Person> who() {
        return signedIn.get()
                .filter(session -> people.permissions(session).isPresent())
                .flatMap(session -> people.find(session.staff()));
    }

    /// Id of who is signed in, for what is kept of an act; empty for nobody, whom [#act] refuses.
    public String staff() {
        return who().map(Person::id).orElse("");
    }

    /// Whether a control for it is drawn.
    public boolean may(Permission permission) {
        return who().filter(person -> person.permissions().contains(permission)).isPresent();
    }

    /// Whether a control for it is drawn.
    public boolean may(Deed deed) {
        return may(deed.permission());
    }

    /// Does something and notes it.
    ///
    /// @throws NotAllowed if whoever is signed in may not; then nothing was done
    public void act(Deed deed, Runnable work) {
        act(deed, Optional.empty(), work);
    }

    /// Does something and notes it.
    ///
    /// @param about id of what it is done to, never a name
    /// @throws NotAllowed if whoever is signed in may not; then nothing was done
    public void act(Deed deed, String about, Runnable work) {
        act(deed, Optional.of(about), work);
    }

    /// Does what may come to nothing, and notes it if it did not.
    ///
    /// @param work whether it was done
    /// @throws NotAllowed if whoever is signed in may not; then nothing was done
    public boolean attempt(Deed deed, BooleanSupplier work) {
        var actor = allowed(deed);
        var done = work.getAsBoolean();
        if (done) {
            audit.note(actor.id(), deed, Optional.empty());
        }
        return done;
    }

    /// Notes what changes nothing, before it is done.
    ///
    /// @throws NotAllowed if whoever is signed in may not
    public void note(Deed deed) {
        act(deed, () -> {});
    }

    /// Tries something that may not come about, and notes it if it does.
    ///
    /// @param about id of what it is done to, never a name
    /// @param came whether it came about
    /// @throws NotAllowed if whoever is signed in may not; then nothing was done
    public <T> T attempt(Deed deed, String about, Supplier<T> work, Predicate<T> came) {
        var actor = allowed(deed);
        var outcome = work.get();
        if (came.test(outcome)) {
            audit.note(actor.id(), deed, Optional.of(about));
        }
        return outcome;
    }

    private void act(Deed deed, Optional<String> about, Runnable work) {
        var actor = allowed(deed);
        work.run();
        audit.note(actor.id(), deed, about);
    }

    /// @throws NotAllowed if whoever is signed in may not
    Person allowed(Deed deed) {
        return who().filter(person -> person.permissions().contains(deed.permission()))
                .orElseThrow(() -> new NotAllowed(deed));
    }

    void note(Person actor, Deed deed, String about) {
        audit.note(actor.id(), deed, Optional.of(about));
    }
}
