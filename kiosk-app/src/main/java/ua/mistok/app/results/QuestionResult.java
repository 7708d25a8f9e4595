package ua.mistok.app.results;

import java.util.List;
import ua.mistok.app.figures.Share;
import ua.mistok.config.survey.Question;

/// What one question shows for one period.
public sealed interface QuestionResult {

    Question question();

    /// Too few answers, or their numbers would give away others that are too few.
    record TooFew(Question question) implements QuestionResult {}

    /// One answer each: the parts add up to all.
    ///
    /// @param n answers
    /// @param silent how many were asked for nothing or did not answer
    /// @param silentInside whether those are too few to be told and lie in the first part
    record Distribution(
            Question question, int n, int silent, boolean silentInside, List<Part> parts)
            implements QuestionResult {
        public Distribution {
            parts = List.copyOf(parts);
        }
    }

    /// Several answers each: every option stands for itself.
    record Choices(Question question, List<Choice> options) implements QuestionResult {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// Words of one's own; they are read one by one, not counted together.
    record Words(Question question, long left) implements QuestionResult {}

    /// @param codes one answer, or several that are too rare to stand alone
    record Part(List<String> codes, Share share) {
        public Part {
            codes = List.copyOf(codes);
        }
    }

    sealed interface Choice {

        String code();

        /// @param share of those who answered, or of all if those who did not are too few to tell
        record Told(String code, Share share) implements Choice {}

        record Untold(String code) implements Choice {}
    }
}
