package ua.mistok.app.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.app.figures.Funnel;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;

/// How far a campaign brought people, in all and by the channel that they came by.
///
/// What they did is told at any size to the library's own people; what they sent in only of the
/// campaign, never of a channel of it, for a table has one dimension (decision 17).
///
/// @param sources channels that brought anybody, or were shown
public record CampaignFunnel(Funnel whole, Map<Via, Funnel> sources) {

    /// Copies the sources, in the order of the channels.
    public CampaignFunnel {
        var inOrder = new EnumMap<Via, Funnel>(Via.class);
        inOrder.putAll(sources);
        sources = inOrder;
    }

    /// @param byCampaign activity of all campaigns
    /// @param bySource activity of all campaigns and channels
    /// @param surveyed what the campaign's visitors sent in, as far as it may be told
    static CampaignFunnel of(
            String id, List<Counted> byCampaign, List<Counted> bySource, Shown surveyed) {
        var sources = new EnumMap<Via, Funnel>(Via.class);
        for (var via : Via.values()) {
            var member = id + "/" + via.name().toLowerCase(Locale.ROOT);
            var of = funnel(bySource, member, new Shown.TooFew());
            if (of.shown() + of.touched() + of.started() + of.finished() > 0) {
                sources.put(via, of);
            }
        }
        return new CampaignFunnel(funnel(byCampaign, id, surveyed), sources);
    }

    private static Funnel funnel(List<Counted> counts, String member, Shown surveyed) {
        var own = counts.stream().filter(of -> of.tally().member().equals(member)).toList();
        return new Funnel(
                sum(own.stream(), Measure.SHOWN),
                sum(own.stream(), Measure.TOUCHED),
                sum(own.stream(), Measure.STARTED),
                sum(own.stream(), Measure.FINISHED),
                surveyed);
    }

    private static int sum(Stream<Counted> counts, String stage) {
        return Math.toIntExact(
                counts.filter(of -> of.tally().item().equals(stage)).mapToLong(Counted::n).sum());
    }
}
