package ua.mistok.config.mode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What one save changed in a mode: which part, and what went and came in it, as values that a
/// screen can name.
///
/// @param gone values that are in it no longer; for a part of one value, the value before
/// @param came values that are new in it; for a part of one value, the value now
public record Difference(Part part, List<Object> gone, List<Object> came) {

    public enum Part {
        KIND,
        NAME,
        DOORS,
        SERVICES,
        WAYS,
        LANGUAGES,
        IDLE,
        SURVEYS,
        LOOP,
        LOOK,
        SOUND,
        STATIONS
    }

    public Difference {
        gone = List.copyOf(gone);
        came = List.copyOf(came);
    }

    /// Whether the same values stand in another order.
    public boolean isOrder() {
        return gone.isEmpty() && came.isEmpty();
    }

    /// All that differs, in the order of the parts; empty if the modes offer the same.
    public static List<Difference> between(Mode before, Mode now) {
        var found = new ArrayList<Difference>();
        for (var part : Part.values()) {
            var was = value(before, part);
            var is = value(now, part);
            if (!was.equals(is)) {
                found.add(new Difference(part, without(was, is), without(is, was)));
            }
        }
        return found;
    }

    private static List<Object> without(Object all, Object others) {
        return stream(all).filter(one -> stream(others).noneMatch(one::equals)).toList();
    }

    private static Stream<Object> stream(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(one -> (Object) Objects.requireNonNull(one))
                : Stream.of(value);
    }

    private static Object value(Mode mode, Part part) {
        return switch (part) {
            case KIND -> mode.kind();
            case NAME -> mode.name();
            case DOORS -> mode.doors();
            case SERVICES -> mode.services();
            case WAYS -> mode.ways();
            case LANGUAGES -> mode.languages();
            case IDLE -> mode.idle();
            case SURVEYS -> mode.surveys();
            case LOOP -> mode.loop();
            case LOOK -> mode.look();
            case SOUND -> mode.sound();
            case STATIONS -> mode.stations();
        };
    }
}
