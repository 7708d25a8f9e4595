package ua.mistok.config.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// The slides of one round of a waiting screen.
///
/// @param slides each once, the most urgent first
/// @param round positions of slides in the order in which they come; each as often as its
///     campaign's priority says, and spread over the round
public record Deck(List<Slide> slides, List<Integer> round) {

    /// More would be seen too seldom.
    public static final int MOST = 8;

    public static final Deck EMPTY = new Deck(List.of(), List.of());

    public Deck {
        slides = List.copyOf(slides);
        round = List.copyOf(round);
    }

    /// What is due now.
    ///
    /// @param leads whether a touch would lead somewhere here and now; no other slide is shown
    public static Deck due(List<Campaign> campaigns, Instant now, Predicate<Target> leads) {
        var due =
                campaigns.stream()
                        .filter(campaign -> campaign.showsAt(now))
                        .filter(campaign -> leads.test(campaign.target()))
                        .sorted(Campaign.BY_URGENCY)
                        .limit(MOST)
                        .toList();
        var often = due.stream().mapToInt(Campaign::priority).toArray();
        return new Deck(due.stream().map(Slide::of).toList(), spread(often));
    }

    /// A deck of one slide, to look at.
    public static Deck of(Slide slide) {
        return new Deck(List.of(slide), List.of(0));
    }

    public boolean isEmpty() {
        return slides.isEmpty();
    }

    /// Smooth weighted round robin: at each turn all gain their weight, and the heaviest goes and
    /// pays for all.
    private static List<Integer> spread(int[] often) {
        var turns = Arrays.stream(often).sum();
        var weights = new int[often.length];
        var round = new ArrayList<Integer>();
        for (var turn = 0; turn < turns; turn++) {
            var heaviest = 0;
            for (var at = 0; at < often.length; at++) {
                weights[at] += often[at];
                if (weights[at] > weights[heaviest]) {
                    heaviest = at;
                }
            }
            weights[heaviest] -= turns;
            round.add(heaviest);
        }
        return round;
    }
}
