package ua.mistok.app.hub.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ua.mistok.app.wire.Ranges;
import ua.mistok.app.wire.Receipt;

/// The facts of a batch, by what becomes of them.
///
/// @param fresh are not here yet
/// @param known are here with the same content
/// @param other are here with another content
/// @param refused cannot be taken
record Sorted(
        List<Received> fresh, List<Received> known, List<Received> other, List<Received> refused) {

    /// @param here hashes of what is here already, by sequence
    static Sorted of(List<Received> facts, Map<Long, byte[]> here) {
        var sorted =
                new Sorted(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        facts.forEach(fact -> sorted.pileOf(fact, here).add(fact));
        return sorted;
    }

    private List<Received> pileOf(Received fact, Map<Long, byte[]> here) {
        if (fact.refused().isPresent()) {
            return refused;
        }
        var hash = here.get(fact.seq());
        if (hash == null) {
            return fresh;
        }
        return Arrays.equals(hash, fact.hash()) ? known : other;
    }

    static Ranges seqs(List<Received> pile) {
        return Ranges.of(pile.stream().mapToLong(Received::seq));
    }

    List<Receipt.Refused> refusals() {
        return refused.stream()
                .map(fact -> new Receipt.Refused(fact.seq(), fact.refused().orElseThrow()))
                .toList();
    }
}
