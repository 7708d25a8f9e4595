package ua.mistok.app.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.wire.Ranges;

/// Facts that a hub did not take, with its reason. None of them blocks the next. For several
/// threads.
public final class SetAside {

    /// What a receipt says of a fact whose name the hub knows with other bytes; it keeps both.
    public static final String CONFLICT = "conflict";

    /// Nobody wants them sent any more.
    private static final String GIVEN_UP = "given-up";

    private final Ledger ledger;
    private final TreeMap<Heap, Kept> heaps =
            new TreeMap<>(Comparator.comparing(Heap::journal).thenComparing(Heap::code));

    SetAside(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(Aside.KIND, Aside.class).forEach(this::take);
    }

    /// One fact.
    ///
    /// @param journal its 32 digits
    /// @param code why it was not taken
    /// @param at when that was said for the last time in this journal
    public record Item(String journal, long seq, String code, Instant at) {

        public boolean isConflict() {
            return code.equals(CONFLICT);
        }
    }

    private record Heap(String journal, String code) {
        boolean isGivenUp() {
            return code.equals(GIVEN_UP);
        }
    }

    private record Kept(Ranges seqs, Instant at) {}

    /// By journal, reason and sequence.
    ///
    /// @param most how many
    public synchronized List<Item> list(int most) {
        var items = new ArrayList<Item>();
        for (var heap : heaps.entrySet()) {
            if (heap.getKey().isGivenUp()) {
                continue;
            }
            for (var range : heap.getValue().seqs().runs()) {
                for (var seq = range.first(); seq <= range.last(); seq++) {
                    if (items.size() == most) {
                        return List.copyOf(items);
                    }
                    items.add(
                            new Item(
                                    heap.getKey().journal(),
                                    seq,
                                    heap.getKey().code(),
                                    heap.getValue().at()));
                }
            }
        }
        return List.copyOf(items);
    }

    public synchronized long count() {
        return heaps.entrySet().stream()
                .filter(heap -> !heap.getKey().isGivenUp())
                .mapToLong(heap -> heap.getValue().seqs().size())
                .sum();
    }

    /// Whether a fact of this journal still waits for a person.
    synchronized boolean has(String journal) {
        return heaps.keySet().stream()
                .anyMatch(heap -> heap.journal().equals(journal) && !heap.isGivenUp());
    }

    /// What the hub has not got, and is not to be sent by itself: refused, or given up.
    synchronized Ranges of(String journal) {
        return heaps.entrySet().stream()
                .filter(heap -> heap.getKey().journal().equals(journal))
                .map(heap -> heap.getValue().seqs())
                .reduce(Ranges.NONE, Ranges::and);
    }

    /// On the disk when this returns.
    synchronized void add(String journal, Ranges seqs, String code, Instant at) {
        say(new Aside(journal, seqs, Optional.of(code), at));
    }

    /// A person does not want them sent any more; on the disk when this returns.
    synchronized void giveUp(String journal, Ranges seqs, Instant at) {
        add(journal, seqs, GIVEN_UP, at);
    }

    /// They wait no longer; on the disk when this returns.
    synchronized void dealtWith(String journal, Ranges seqs, Instant at) {
        var waiting =
                heaps.entrySet().stream()
                        .filter(heap -> heap.getKey().journal().equals(journal))
                        .map(heap -> heap.getValue().seqs())
                        .anyMatch(kept -> !kept.without(seqs).equals(kept));
        if (waiting) {
            say(new Aside(journal, seqs, Optional.empty(), at));
        }
    }

    private void say(Aside aside) {
        ledger.append(Aside.KIND, aside);
        take(aside);
    }

    /// Whatever is said of a fact, what was said before holds no longer.
    private void take(Aside aside) {
        heaps.replaceAll(
                (heap, kept) ->
                        heap.journal().equals(aside.journal())
                                ? new Kept(kept.seqs().without(aside.seqs()), kept.at())
                                : kept);
        heaps.values().removeIf(kept -> kept.seqs().isEmpty());
        aside.code()
                .ifPresent(
                        code ->
                                heaps.merge(
                                        new Heap(aside.journal(), code),
                                        new Kept(aside.seqs(), aside.at()),
                                        (old, more) ->
                                                new Kept(old.seqs().and(more.seqs()), more.at())));
    }
}
