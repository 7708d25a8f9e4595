package ua.mistok.app.revision;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

/// Things of one sort, each kept as the text that an author would write. For several threads.
///
/// @param <T> what a text says
public class TextShelf<T> implements Kept<T> {

    private final Script<T> script;
    private final Revisions revisions;

    /// How things of one sort are written.
    ///
    /// @param kind of ledger record
    /// @param prefix before the number of an id
    /// @param write what is read back equal
    public record Script<T>(
            String kind,
            String prefix,
            Function<T, String> id,
            Function<T, String> write,
            Function<String, Checked<T>> read) {}

    public TextShelf(Script<T> script, Ledger ledger, InstantSource clock) {
        this.script = script;
        this.revisions = new Revisions(ledger, script.kind(), clock);
    }

    /// The one that was saved last first.
    public List<T> list() {
        return revisions.latest().stream()
                .sorted(Comparator.comparing(Revision::at).reversed())
                .flatMap(saved -> thing(saved).stream())
                .toList();
    }

    @Override
    public Optional<T> find(String id) {
        return revisions.latest(id).flatMap(this::thing);
    }

    /// As a revision has it; empty if it was taken away.
    @Override
    public Optional<T> find(String id, int number) {
        return revisions.find(id, number).flatMap(this::thing);
    }

    /// To go on writing: as it is, or as it was before it was taken away.
    @Override
    public Optional<T> sketch(String id) {
        return find(id).or(
                        () ->
                                history(id).stream()
                                        .flatMap(saved -> thing(saved).stream())
                                        .findFirst());
    }

    /// How often it was saved; a writer says with it what they had seen.
    @Override
    public int number(String id) {
        return revisions.number(id);
    }

    /// The newest save first.
    @Override
    public List<Revision> history(String id) {
        return revisions.history(id);
    }

    /// @param begun ids that somebody writes on already
    public String free(Set<String> begun) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> script.prefix() + n)
                .filter(id -> !begun.contains(id) && revisions.latest(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What is wrong with it, by the field that it is about.
    public Map<String, List<Problem>> check(T thing) {
        var text = script.write().apply(thing);
        return ByField.of(script.read().apply(text).problems(), text);
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    @Override
    public Saving save(T thing, int basedOn, String staff) {
        var text = script.write().apply(thing);
        var read = script.read().apply(text);
        return read instanceof Good<T>(var _, var warnings)
                ? revisions.save(
                        script.id().apply(thing),
                        basedOn,
                        staff,
                        Optional.of(text),
                        Optional.empty(),
                        warnings)
                : new Saving.Invalid(ByField.of(read.problems(), text));
    }

    /// Brings a revision back, as a new one.
    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        var text = revisions.find(id, number).flatMap(Revision::text);
        return revisions.save(id, basedOn, staff, text, Optional.of(number), List.of());
    }

    /// Takes it away; its history stays.
    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return revisions.save(id, basedOn, staff, Optional.empty(), Optional.empty(), List.of());
    }

    private Optional<T> thing(Revision saved) {
        return saved.text()
                .flatMap(
                        text ->
                                script.read().apply(text) instanceof Good<T>(var thing, var _)
                                        ? Optional.of(thing)
                                        : Optional.empty());
    }
}
