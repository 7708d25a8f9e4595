package ua.mistok.app.workshop;

import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.demo.DemoId;

/// What staff do about the exercises that they write; all of it is in the chain of acts.
public final class DemoDesk {

    private final Desk desk;
    private final DemoWorkshop workshop;

    public DemoDesk(Desk desk, DemoWorkshop workshop) {
        this.desk = desk;
        this.workshop = workshop;
    }

    /// Id of who is signed in; empty for nobody.
    public String staff() {
        return desk.staff();
    }

    /// Whether a control for it is drawn.
    public boolean may(Deed deed) {
        return desk.may(deed);
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving save(DemoId id, String text, int basedOn) {
        return saved(Deed.DEMO_SAVED, id, () -> workshop.save(id, text, basedOn, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving restore(DemoId id, int number, int basedOn) {
        return saved(
                Deed.DEMO_RESTORED, id, () -> workshop.restore(id, number, basedOn, desk.staff()));
    }

    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Saving remove(DemoId id, int basedOn) {
        return saved(Deed.DEMO_REMOVED, id, () -> workshop.remove(id, basedOn, desk.staff()));
    }

    private Saving saved(Deed deed, DemoId id, Supplier<Saving> work) {
        return desk.attempt(deed, id.slug(), work, Saving.Saved.class::isInstance);
    }

    /// @return refused with all that is wrong, or done
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public Arrival publish(DemoId id) {
        return desk.attempt(
                Deed.DEMO_PUBLISHED,
                id.slug(),
                () -> workshop.publish(id, desk.staff()),
                Arrival.Done.class::isInstance);
    }

    /// @return whether it was on the shelf
    /// @throws ua.mistok.app.access.NotAllowed if whoever is signed in may not
    public boolean withdraw(DemoId id) {
        return desk.attempt(
                Deed.DEMO_WITHDRAWN,
                id.slug(),
                () -> workshop.withdraw(id, desk.staff()),
                gone -> gone);
    }
}
