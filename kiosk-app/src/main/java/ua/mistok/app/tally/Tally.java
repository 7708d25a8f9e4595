package ua.mistok.app.tally;

import java.util.List;

/// The name of a count. Empty strings and 0 stand for "not by this".
///
/// @param week ISO year and week in Ukraine's time as yyyyww; 0 if the kiosk's clock was not set
/// @param measure what is counted, a constant of [Measure]
/// @param subject survey, exercise, or whatever the measure is about
/// @param version of the subject; 0 where it does not matter
/// @param dimension by what the measure is split once more, a constant of [Dimension]; counts of
///     different dimensions overlap and are never added up
/// @param member of the dimension: a station, a service, a way
/// @param flagged the answer may be play
public record Tally(
        int week,
        String measure,
        String subject,
        int version,
        String item,
        String code,
        String dimension,
        String member,
        boolean flagged) {

    private static final int LONGEST = 200;

    /// A stored name has room for that much; whatever a fact holds, it can be counted.
    public Tally {
        subject = cut(subject);
        item = cut(item);
        code = cut(code);
        member = cut(member);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    /// As a `tally.closed` writes it, without the week.
    public List<String> key() {
        return List.of(
                measure,
                subject,
                Integer.toString(version),
                item,
                code,
                dimension,
                member,
                Boolean.toString(flagged));
    }

    /// @param key as [#key()] gave it
    /// @throws IllegalArgumentException for anything else
    public static Tally of(int week, List<String> key) {
        if (key.size() != 8) {
            throw new IllegalArgumentException("not the key of a tally");
        }
        return new Tally(
                week,
                key.get(0),
                key.get(1),
                Integer.parseInt(key.get(2)),
                key.get(3),
                key.get(4),
                key.get(5),
                key.get(6),
                Boolean.parseBoolean(key.get(7)));
    }
}
