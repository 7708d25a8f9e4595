package ua.mistok.app.staff;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.journal.Act;
import ua.mistok.app.journal.Acts;

/// Notes what staff do, as a [Chain], and reads it again. For several threads.
public final class Audit {

    /// Who stands in an act of the hub's people: the hub knows which of them.
    public static final String HUB = "hub";

    private static final int PAGE = 500;

    private final Acts acts;
    private Optional<String> reached = Optional.empty();

    public Audit(Acts acts) {
        this.acts = acts;
    }

    /// Returns when it is on the disk.
    ///
    /// @param staff id, never a name
    /// @param about id of what it was done to
    synchronized void note(String staff, Deed deed, Optional<String> about) {
        var before = reached.or(acts::reached).orElse(StaffActed.FIRST);
        // Whether one that was refused is there will be known when it is asked for again.
        reached = Optional.empty();
        var acted = new StaffActed(staff, deed.stableName(), about, Optional.of(before));
        reached = Optional.of(acts.append(acted));
    }

    /// Notes what the hub did here from afar.
    ///
    /// @param about id of what it was done to
    public void noteOfHub(Deed deed, String about) {
        note(HUB, deed, Optional.of(about));
    }

    public int count() {
        return acts.count();
    }

    /// Some of them, the newest first.
    ///
    /// @param from 0 is the newest
    public List<Act> list(int from, int most) {
        var end = count() - from;
        var begin = Math.max(0, end - most);
        return end <= 0 ? List.of() : acts.list(begin, end - begin).reversed();
    }

    /// Looks at every act there is, so that its cost grows with a year of them.
    public Chain check() {
        var check = new Chain.Check(acts.folded());
        for (var from = 0; ; from += PAGE) {
            var page = acts.list(from, PAGE);
            for (var act : page) {
                var broken = check.next(act);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
            if (page.size() < PAGE) {
                return new Chain.Whole(check.seen());
            }
        }
    }
}
