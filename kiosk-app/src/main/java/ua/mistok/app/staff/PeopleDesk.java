package ua.mistok.app.staff;

import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.ledger.Ledger;

/// What an admin does about people. Whatever was changed is noted, with ids only.
public final class PeopleDesk {

    private final Desk desk;
    private final People people;
    private final RecoveryCode recovery;

    public PeopleDesk(Desk desk, People people, Ledger ledger) {
        this.desk = desk;
        this.people = people;
        this.recovery = new RecoveryCode(ledger);
    }

    /// @param secret the first PIN or password, which the person is told
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Change add(Profile profile, String secret) {
        return noted(Deed.PERSON_ADDED, () -> people.add(profile, secret));
    }

    /// Another name, other roles, another partner.
    ///
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Change change(String id, Profile profile) {
        return noted(Deed.PERSON_CHANGED, () -> people.change(id, profile));
    }

    /// Another PIN or password; whoever was let go may come in again.
    ///
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Change reset(String id, String secret) {
        return noted(Deed.SECRET_RESET, () -> people.reset(id, secret));
    }

    /// Lets somebody go. Their id stays, as facts hold it.
    ///
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Change deactivate(String id) {
        return noted(Deed.PERSON_LEFT, () -> people.deactivate(id));
    }

    /// Makes another recovery code; the one before is worth nothing from now on.
    ///
    /// @return as it is shown, the only time
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public String renewRecovery() {
        var shown = new StringBuilder();
        desk.act(Deed.RECOVERY_RENEWED, () -> shown.append(recovery.makeNew()));
        return shown.toString();
    }

    /// Whether there is a code on paper; a kiosk that is older than such codes has none.
    public boolean hasRecovery() {
        return recovery.isMade();
    }

    private Change noted(Deed deed, Supplier<Change> work) {
        var actor = desk.allowed(deed);
        var change = work.get();
        if (change instanceof Change.Done(var person)) {
            desk.note(actor, deed, person.id());
        }
        return change;
    }
}
