package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.app.figures.Share;
import ua.mistok.app.results.QuestionResult.Choice;
import ua.mistok.app.results.QuestionResult.Choices;
import ua.mistok.app.results.QuestionResult.Distribution;
import ua.mistok.app.results.QuestionResult.Part;

/// Versions of a survey together, where a question is unchanged.
///
/// Made of what the versions show each for itself and of nothing else, so that it gives away no
/// more than they do: what one of them hides is not in it.
public final class Joined {

    private Joined() {}

    /// @param versions results of the same period, the newest first
    /// @return for each question of the newest version, what it shows together with the others
    public static List<QuestionResult> of(List<SurveyResult> versions) {
        var newest = versions.getFirst();
        return newest.questions().stream().map(result -> join(result, versions)).toList();
    }

    private static QuestionResult join(QuestionResult newest, List<SurveyResult> versions) {
        var same =
                versions.stream()
                        .flatMap(version -> version.questions().stream())
                        .filter(result -> result.question().isSameAs(newest.question()))
                        .toList();
        return switch (newest) {
            case Distribution distribution -> distributions(distribution, same);
            case Choices choices -> choices(choices, same);
            case QuestionResult.TooFew _, QuestionResult.Words _ -> newest;
        };
    }

    private static QuestionResult distributions(Distribution newest, List<QuestionResult> same) {
        var told =
                same.stream()
                        .filter(Distribution.class::isInstance)
                        .map(Distribution.class::cast)
                        .toList();
        var groups = newest.parts().stream().map(Part::codes).toList();
        if (told.stream()
                .anyMatch(
                        each -> !each.parts().stream().map(Part::codes).toList().equals(groups))) {
            return newest;
        }
        var counts = new ArrayList<Integer>();
        for (var at = 0; at < groups.size(); at++) {
            var place = at;
            counts.add(told.stream().mapToInt(each -> each.parts().get(place).share().k()).sum());
        }
        var shares = Share.of(counts);
        var parts = new ArrayList<Part>();
        for (var at = 0; at < groups.size(); at++) {
            parts.add(new Part(groups.get(at), shares.get(at)));
        }
        return new Distribution(
                newest.question(),
                counts.stream().mapToInt(n -> n).sum(),
                told.stream().mapToInt(Distribution::silent).sum(),
                told.stream().anyMatch(Distribution::silentInside),
                parts);
    }

    private static QuestionResult choices(Choices newest, List<QuestionResult> same) {
        var sums = new LinkedHashMap<String, Choice>();
        newest.options()
                .forEach(option -> sums.put(option.code(), new Choice.Untold(option.code())));
        for (var each : same) {
            if (each instanceof Choices choices) {
                choices.options().forEach(option -> add(sums, option));
            }
        }
        return new Choices(newest.question(), List.copyOf(sums.values()));
    }

    private static void add(Map<String, Choice> sums, Choice option) {
        if (option instanceof Choice.Told(var code, var share)) {
            var before = sums.get(code);
            sums.put(
                    code,
                    before instanceof Choice.Told(var _, var sum)
                            ? new Choice.Told(
                                    code, Share.of(sum.k() + share.k(), sum.n() + share.n()))
                            : option);
        }
    }
}
