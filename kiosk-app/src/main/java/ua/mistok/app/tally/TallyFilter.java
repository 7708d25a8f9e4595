package ua.mistok.app.tally;

import java.util.Optional;

/// Which counts are asked for. Always of one dimension: those of two overlap.
///
/// @param subject survey or exercise; empty for all
/// @param version of the subject; empty for all
/// @param dimension [Dimension#NONE] for everything once
/// @param weeks empty for all, those with an unknown date among them
public record TallyFilter(
        String measure,
        Optional<String> subject,
        Optional<Integer> version,
        String dimension,
        Optional<Span> weeks) {

    /// @param from first week, as yyyyww
    /// @param to last week
    public record Span(int from, int to) {}

    /// Everything of this measure, once.
    public static TallyFilter of(String measure) {
        return new TallyFilter(
                measure, Optional.empty(), Optional.empty(), Dimension.NONE, Optional.empty());
    }

    public TallyFilter subject(String only) {
        return new TallyFilter(measure, Optional.of(only), version, dimension, weeks);
    }

    public TallyFilter version(int only) {
        return new TallyFilter(measure, subject, Optional.of(only), dimension, weeks);
    }

    public TallyFilter by(String split) {
        return new TallyFilter(measure, subject, version, split, weeks);
    }

    /// Both included; counts of an unknown date are none of them.
    public TallyFilter weeks(int from, int to) {
        return new TallyFilter(
                measure, subject, version, dimension, Optional.of(new Span(from, to)));
    }
}
