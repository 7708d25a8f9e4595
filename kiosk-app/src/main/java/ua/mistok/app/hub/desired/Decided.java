package ua.mistok.app.hub.desired;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What holds of several levels, and why: the nearest one decides, unless one above it has fixed
/// the value.
///
/// @param holds what decides
/// @param above set farther away, and overruled by it
/// @param below set nearer, and without effect, because this one is fixed
public record Decided(SetWish holds, List<SetWish> above, List<SetWish> below) {

    public Decided {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    private record About(Object kind, String id) {}

    /// @param levels ids of a place and all above it, the widest first, and of the kiosk, if it is
    ///     one, last
    /// @param all what is set at these, in any order
    /// @return one for each thing that is set, by kind and id
    static List<Decided> of(List<String> levels, List<SetWish> all) {
        Map<About, List<SetWish>> each = new LinkedHashMap<>();
        for (var wish : all) {
            each.computeIfAbsent(new About(wish.kind(), wish.id()), about -> new ArrayList<>())
                    .add(wish);
        }
        return each.values().stream()
                .map(set -> decide(levels, set))
                .sorted(
                        Comparator.comparing((Decided one) -> one.holds().kind())
                                .thenComparing(one -> one.holds().id()))
                .toList();
    }

    private static Decided decide(List<String> levels, List<SetWish> set) {
        var above = new ArrayList<SetWish>();
        var below = new ArrayList<SetWish>();
        Optional<SetWish> holds = Optional.empty();
        for (var level : levels) {
            for (var wish : set) {
                if (!wish.at().equals(level)) {
                    continue;
                }
                if (holds.filter(fixed -> !fixed.free()).isPresent()) {
                    below.add(wish);
                } else {
                    holds.ifPresent(above::add);
                    holds = Optional.of(wish);
                }
            }
        }
        return new Decided(holds.orElseThrow(), above, below);
    }
}
