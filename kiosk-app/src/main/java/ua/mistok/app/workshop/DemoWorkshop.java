package ua.mistok.app.workshop;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.content.OwnPack;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Checked;

/// The exercises that this library writes, as text: every save of them, and their way onto the
/// shelf. For several threads.
public final class DemoWorkshop {

    private static final String KIND = "demo.saved";
    private static final String OWN = OwnPack.ID + "-e";
    private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private final OwnPack pack;
    private final Revisions revisions;

    DemoWorkshop(OwnPack pack, Ledger ledger, InstantSource clock) {
        this.pack = pack;
        this.revisions = new Revisions(ledger, KIND, clock);
    }

    /// The newest save of each that was not put away, the newest first.
    public List<Revision> list() {
        return revisions.latest().stream()
                .filter(one -> one.text().isPresent())
                .sorted(Comparator.comparing(Revision::at).reversed())
                .toList();
    }

    /// The newest text; empty if it was never saved, or put away.
    public Optional<String> text(DemoId id) {
        return revisions.latest(id.slug()).flatMap(Revision::text);
    }

    /// How often it was saved; a writer says with it what they had seen.
    public int number(DemoId id) {
        return revisions.number(id.slug());
    }

    /// The newest save first.
    public List<Revision> history(DemoId id) {
        return revisions.history(id.slug());
    }

    /// As visitors have it; empty if it is not on the shelf.
    public Optional<String> onShelf(DemoId id) {
        return pack.own(id);
    }

    /// Everything that is wrong with a text, each with its line.
    public Checked<Demo> check(DemoId id, String text) {
        return pack.check(id, text);
    }

    /// An id that nobody has yet.
    ///
    /// @param begun ids that somebody writes on already
    public DemoId free(Set<String> begun) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new DemoId(OWN + n))
                .filter(id -> !begun.contains(id.slug()))
                .filter(id -> revisions.latest(id.slug()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// The text of an exercise on the shelf, to be changed under an id of the library's own.
    public Optional<String> copy(DemoId of, DemoId id) {
        return pack.script(of)
                .map(text -> ID.matcher(text).replaceFirst("id: " + id))
                .map(text -> VERSION.matcher(text).replaceFirst("version: 1"));
    }

    /// Keeps it, finished or not.
    ///
    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    Saving save(DemoId id, String text, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.of(text), Optional.empty());
    }

    /// Brings a revision back, as a new one.
    Saving restore(DemoId id, int number, int basedOn, String staff) {
        var text = revisions.find(id.slug(), number).flatMap(Revision::text);
        return append(id, basedOn, staff, text, Optional.of(number));
    }

    /// Puts a draft away; its history stays.
    Saving remove(DemoId id, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.empty(), Optional.empty());
    }

    private Saving append(
            DemoId id,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores) {
        return revisions.save(id.slug(), basedOn, staff, text, restores, List.of());
    }

    /// Puts the newest save on the shelf. One that says something new gets the next version, and
    /// with it is saved once more.
    Arrival publish(DemoId id, String staff) {
        var saved = text(id).orElseThrow();
        var text = pack.versioned(id, saved);
        var arrival = pack.put(id, text, staff);
        if (arrival instanceof Arrival.Done && !text.equals(saved)) {
            save(id, text, number(id), staff);
        }
        return arrival;
    }

    /// Takes it off the shelf; what was written stays.
    ///
    /// @return whether it was there
    boolean withdraw(DemoId id, String staff) {
        return pack.take(id, staff);
    }
}
