package ua.mistok.app.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import ua.mistok.app.figures.Share;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;

/// What one question shows for one period.
public sealed interface QuestionResult {

    Question question();

    /// The answers that are told together as high: 7 to 10 of ten, the upper two of other scales, 9
    /// and 10 of whoever is asked whether to recommend something; none of a kind that has none.
    default List<String> highAnswers() {
        return High.codes(question().kind());
    }

    /// The share of these; empty where the parts do not tell it.
    default Optional<Share> high() {
        return Optional.empty();
    }

    /// How often each answer was given, or each group of answers, in the order of the survey.
    default List<Line> lines() {
        return switch (this) {
            case TooFew _ -> List.of();
            case Distribution distribution ->
                    distribution.parts().stream().map(Part::line).toList();
            case Choices(var _, var options) -> options.stream().map(Choice::line).toList();
            case Ranked(var _, var first, var _) -> first.lines();
        };
    }

    /// @param withSilent whether those who did not answer are in it
    /// @param share empty where it is hidden
    record Line(List<String> codes, boolean withSilent, Optional<Share> share) {
        public Line {
            codes = List.copyOf(codes);
        }
    }

    /// Too few answers, or their numbers would give away others that are too few.
    record TooFew(Question question) implements QuestionResult {}

    /// One answer each: the parts add up to all.
    ///
    /// @param n answers
    /// @param silent how many were asked for nothing or did not answer
    record Distribution(Question question, int n, int silent, List<Part> parts)
            implements QuestionResult {
        public Distribution {
            parts = List.copyOf(parts);
        }

        /// Whether those who did not answer are too few to be told and lie in one of the parts.
        public boolean isWithSilent() {
            return parts.stream().anyMatch(Part::withSilent);
        }

        @Override
        public Optional<Share> high() {
            return share(highAnswers());
        }

        /// Promoters less detractors in points of 100 (NPS), −100 to 100; with those inside who did
        /// not answer, it is the least that it can be.
        public OptionalInt score() {
            var against = share(High.detractors(question.kind()));
            var those = high();
            return those.isPresent() && against.isPresent()
                    ? OptionalInt.of(Math.round(100f * (those.get().k() - against.get().k()) / n))
                    : OptionalInt.empty();
        }

        /// The mean of a scale; only where every answer is told by itself.
        public OptionalDouble mean() {
            var isTold =
                    question.kind() instanceof Scale
                            && !isWithSilent()
                            && parts.stream().allMatch(part -> part.codes().size() == 1);
            if (!isTold) {
                return OptionalDouble.empty();
            }
            var sum =
                    parts.stream()
                            .mapToLong(
                                    part ->
                                            (long) part.share().k()
                                                    * Integer.parseInt(part.codes().getFirst()))
                            .sum();
            return OptionalDouble.of((double) sum / n);
        }

        private Optional<Share> share(Collection<String> codes) {
            var inside = parts.stream().filter(part -> codes.containsAll(part.codes())).toList();
            var told = inside.stream().mapToInt(part -> part.codes().size()).sum();
            return inside.isEmpty() || told != codes.size()
                    ? Optional.empty()
                    : Optional.of(
                            Share.of(inside.stream().mapToInt(part -> part.share().k()).sum(), n));
        }
    }

    /// Several answers each: every option stands for itself.
    record Choices(Question question, List<Choice> options) implements QuestionResult {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// Options put in an order.
    ///
    /// @param first what was put first, as with any other question
    /// @param means at which place, from 1, an option stands on average; of those who gave it a
    ///     place, and only where every count under it is told
    record Ranked(Question question, Distribution first, List<Mean> means)
            implements QuestionResult {
        public Ranked {
            means = List.copyOf(means);
        }

        /// @param n how many gave the option a place
        public record Mean(String code, double place, int n) {}
    }

    /// @param codes one answer, or several that are too rare to stand alone
    /// @param withSilent whether those who did not answer are in it, too few to stand alone
    record Part(List<String> codes, boolean withSilent, Share share) {
        public Part {
            codes = List.copyOf(codes);
        }

        private Line line() {
            return new Line(codes, withSilent, Optional.of(share));
        }
    }

    sealed interface Choice {

        String code();

        /// @param share of those who answered, or of all if those who did not are too few to tell
        record Told(String code, Share share) implements Choice {}

        record Untold(String code) implements Choice {}

        private Line line() {
            return new Line(
                    List.of(code()),
                    false,
                    this instanceof Told(var _, var share) ? Optional.of(share) : Optional.empty());
        }
    }
}
