package ua.mistok.app.revision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What staff have written and not saved. A console closes after two minutes without a touch;
/// whoever comes back finds their work. In memory only: a restart forgets it. For several threads.
///
/// @param <T> what is written
public final class Unsaved<T> {

    private final Map<Key, Begun<T>> begun = new ConcurrentHashMap<>();

    private record Key(String staff, String of) {}

    /// @param basedOn the revision that the writer had seen
    public record Begun<T>(T value, int basedOn) {}

    /// @param staff id of the writer
    /// @param of id of what is written
    public void keep(String staff, String of, T value, int basedOn) {
        begun.put(new Key(staff, of), new Begun<>(value, basedOn));
    }

    public Optional<Begun<T>> find(String staff, String of) {
        return Optional.ofNullable(begun.get(new Key(staff, of)));
    }

    public void drop(String staff, String of) {
        begun.remove(new Key(staff, of));
    }

    /// Ids of everything that anybody writes on.
    public Set<String> all() {
        return begun.keySet().stream().map(Key::of).collect(Collectors.toSet());
    }
}
