package ua.mistok.config.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.expr.Value;
import ua.mistok.config.expr.Values;
import ua.mistok.config.field.Number;
import ua.mistok.config.field.Verdict;

/// What stands in the fields of a run now. Lives in memory only.
final class Answers implements Values {

    /// @param typed as a person reads it
    record Entry(Field.Typed field, String typed, Verdict verdict) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Set<String>> chosen = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Tally tally;
    private final InstantSource clock;

    /// All that stands in the fields at one moment.
    record Kept(
            Map<String, Entry> entries,
            Map<String, Set<String>> chosen,
            Map<String, Boolean> ticked) {}

    /// @param tally answers the names of a script that count, such as `wrong_turns`
    Answers(Tally tally, InstantSource clock) {
        this.tally = tally;
        this.clock = clock;
    }

    Kept keep() {
        return new Kept(Map.copyOf(entries), Map.copyOf(chosen), Map.copyOf(ticked));
    }

    void putBack(Kept kept) {
        forgetAll();
        entries.putAll(kept.entries());
        chosen.putAll(kept.chosen());
        ticked.putAll(kept.ticked());
    }

    /// @param key the field's own id, or the id of the step that asks for it once more
    void enter(String key, Field.Typed field, String text) {
        if (text.isBlank()) {
            entries.remove(key);
        } else {
            entries.put(key, new Entry(field, text.strip(), field.kind().check(text)));
        }
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Set<String> chosen(String id) {
        return chosen.getOrDefault(id, Set.of());
    }

    void choose(String id, String option) {
        chosen.put(id, Set.of(option));
    }

    void toggle(String id, String option) {
        var options = new LinkedHashSet<>(chosen(id));
        if (!options.remove(option)) {
            options.add(option);
        }
        chosen.put(id, options);
    }

    void tick(String id) {
        ticked.merge(id, true, (was, now) -> !was);
    }

    boolean ticked(String id) {
        return ticked.getOrDefault(id, false);
    }

    void forget(String id) {
        entries.remove(id);
        chosen.remove(id);
        ticked.remove(id);
    }

    /// Puts the story's own words where somebody typed theirs.
    ///
    /// @param here fields that become empty instead
    void tellAsStory(Collection<String> here) {
        here.forEach(entries::remove);
        entries.replaceAll(
                (key, entry) -> {
                    var sample = entry.field().sample();
                    return new Entry(entry.field(), sample, entry.field().kind().check(sample));
                });
    }

    void forgetAll() {
        entries.clear();
        chosen.clear();
        ticked.clear();
    }

    @Override
    public Value value(String name) {
        var entry = entries.get(name);
        if (entry != null && entry.verdict() instanceof Verdict.Fits(var canonical)) {
            return entry.field().kind() instanceof Number
                    ? new Value.Amount(Double.parseDouble(canonical))
                    : new Value.Words(canonical);
        }
        var options = chosen.get(name);
        if (options != null) {
            return new Value.Codes(options);
        }
        return ticked.containsKey(name) ? new Value.Truth(ticked(name)) : tally.value(name);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
