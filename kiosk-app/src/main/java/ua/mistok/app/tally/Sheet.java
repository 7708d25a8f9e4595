package ua.mistok.app.tally;

import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.FactHeader;

/// Takes down the counts of one fact.
final class Sheet {

    private final FactHeader header;
    private final int week;
    private final List<Counted> counts = new ArrayList<>();
    private Counted named;

    Sheet(FactHeader header) {
        this.header = header;
        var set = header.clock() == FactHeader.Clock.SET;
        this.week = set ? Weeks.of(header.hour()) : Weeks.UNKNOWN;
        this.named = counted("", "", 0, "", "", false, 0);
    }

    String station() {
        return header.station();
    }

    String language() {
        return header.language();
    }

    List<Counted> counts() {
        return List.copyOf(counts);
    }

    void count(String measure, String subject, int version, String item) {
        count(measure, subject, version, item, "", 1);
    }

    void count(String measure, String subject, int version, String item, long n) {
        count(measure, subject, version, item, "", n);
    }

    void count(String measure, String subject, int version, String item, String code, long n) {
        count(measure, subject, version, item, code, false, n);
    }

    void count(
            String measure,
            String subject,
            int version,
            String item,
            String code,
            boolean flagged,
            long n) {
        named = counted(measure, subject, version, item, code, flagged, n);
        counts.add(named);
    }

    /// Says what the next splits are of, and counts nothing by itself.
    void name(
            String measure,
            String subject,
            int version,
            String item,
            String code,
            boolean flagged) {
        named = counted(measure, subject, version, item, code, flagged, 1);
    }

    /// By campaign, where there is one, and by source.
    void split(CameBy came) {
        came.campaign().ifPresent(campaign -> split(Dimension.CAMPAIGN, campaign));
        split(Dimension.SOURCE, came.campaign().orElse("") + "/" + Counting.name(came.via()));
    }

    /// Counts what was counted last once more, by a dimension.
    void split(String dimension, String member) {
        var of = named.tally();
        counts.add(
                new Counted(
                        new Tally(
                                of.week(),
                                of.measure(),
                                of.subject(),
                                of.version(),
                                of.item(),
                                of.code(),
                                dimension,
                                member,
                                of.flagged()),
                        named.n()));
    }

    private Counted counted(
            String measure,
            String subject,
            int version,
            String item,
            String code,
            boolean flagged,
            long n) {
        var none = Dimension.NONE;
        return new Counted(
                new Tally(week, measure, subject, version, item, code, none, "", flagged), n);
    }
}
