package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Some sequences of a journal: runs without gaps, in order, apart from each other. As JSON
/// `[[1,40],[42,42]]`.
///
/// @param runs the lowest first
public record Ranges(List<Run> runs) {

    public static final Ranges NONE = new Ranges(List.of());

    /// @param first from 1
    /// @param last no less than the first
    public record Run(long first, long last) {

        public Run {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("not a run of sequences");
            }
        }

        public long size() {
            return last - first + 1;
        }
    }

    public Ranges {
        runs = List.copyOf(runs);
        for (var index = 1; index < runs.size(); index++) {
            if (runs.get(index).first() <= runs.get(index - 1).last() + 1) {
                throw new IllegalArgumentException("runs touch or are out of order");
            }
        }
    }

    /// From the first to the last sequence, both included.
    public static Ranges of(long first, long last) {
        return new Ranges(List.of(new Run(first, last)));
    }

    /// @param sequences in any order, each any number of times
    public static Ranges of(LongStream sequences) {
        var runs = new ArrayList<Run>();
        sequences
                .sorted()
                .distinct()
                .forEach(
                        seq -> {
                            if (!runs.isEmpty() && runs.getLast().last() + 1 == seq) {
                                runs.addLast(new Run(runs.removeLast().first(), seq));
                            } else {
                                runs.add(new Run(seq, seq));
                            }
                        });
        return new Ranges(runs);
    }

    /// @throws IllegalArgumentException unless these are pairs in order
    @JsonCreator
    static Ranges read(List<List<Long>> pairs) {
        return new Ranges(
                pairs.stream()
                        .map(
                                pair -> {
                                    if (pair.size() != 2) {
                                        throw new IllegalArgumentException("not a pair");
                                    }
                                    return new Run(pair.getFirst(), pair.getLast());
                                })
                        .toList());
    }

    @JsonValue
    List<List<Long>> pairs() {
        return runs.stream().map(run -> List.of(run.first(), run.last())).toList();
    }

    /// These and those.
    public Ranges and(Ranges others) {
        var all = new ArrayList<Run>(runs);
        all.addAll(others.runs);
        all.sort((a, b) -> Long.compare(a.first(), b.first()));
        var joined = new ArrayList<Run>();
        for (var run : all) {
            if (!joined.isEmpty() && run.first() <= joined.getLast().last() + 1) {
                var before = joined.removeLast();
                joined.add(new Run(before.first(), Math.max(before.last(), run.last())));
            } else {
                joined.add(run);
            }
        }
        return new Ranges(joined);
    }

    /// These but not those.
    public Ranges without(Ranges others) {
        var kept = new ArrayList<Run>();
        for (var run : runs) {
            for (var gap : others.missing(run.last()).runs()) {
                if (gap.last() >= run.first()) {
                    kept.add(new Run(Math.max(gap.first(), run.first()), gap.last()));
                }
            }
        }
        return new Ranges(kept);
    }

    /// What lies from 1 to the last sequence and is none of these.
    public Ranges missing(long last) {
        var gaps = new ArrayList<Run>();
        var next = 1L;
        for (var run : runs) {
            if (run.first() > last) {
                break;
            }
            if (run.first() > next) {
                gaps.add(new Run(next, run.first() - 1));
            }
            next = run.last() + 1;
        }
        if (next <= last) {
            gaps.add(new Run(next, last));
        }
        return new Ranges(gaps);
    }

    public boolean contains(long seq) {
        return runs.stream().anyMatch(run -> run.first() <= seq && seq <= run.last());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// How many sequences these are.
    public long size() {
        return runs.stream().mapToLong(Run::size).sum();
    }

    /// The highest; 0 for none.
    public long last() {
        return runs.isEmpty() ? 0 : runs.getLast().last();
    }

    public LongStream sequences() {
        return runs.stream().flatMapToLong(run -> LongStream.rangeClosed(run.first(), run.last()));
    }
}
