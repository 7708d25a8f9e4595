package ua.mistok.config.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.expr.Type;
import ua.mistok.config.text.LocalizedText;

/// What kind of answer a question takes. Closed: a screen draws each kind in one `switch`.
///
/// A matrix is no kind: each of its rows is a question on a screen of its own ([Stem]).
public sealed interface QuestionKind {

    /// Numbers in a row, lowest first.
    ///
    /// @param from the lowest number, 0 or 1
    /// @param to the highest, at most 10
    /// @param labels words of a number; all numbers have one («Дуже складно» … «Дуже легко») or
    ///     only both ends have
    record Scale(int from, int to, Map<Integer, LocalizedText> labels, Style style)
            implements QuestionKind {

        /// As many faces as are drawn.
        public static final int FACES = 5;

        /// What the numbers mean, for the screen and for the figures.
        public enum Style {
            SCALE,
            /// Five faces; one touch is the answer.
            SMILEY,
            /// Five steps from «зовсім ні» to «цілком так».
            AGREEMENT,
            /// 0 to 10, how likely one is to recommend: promoters are 9 and 10, detractors 0 to 6.
            NPS
        }

        public Scale {
            labels = Map.copyOf(labels);
        }

        public Scale(int from, int to, Map<Integer, LocalizedText> labels) {
            this(from, to, labels, Style.SCALE);
        }

        public boolean faces() {
            return style == Style.SMILEY;
        }

        /// Every number has its words, so it is drawn as a list of choices.
        public boolean isFullyLabelled() {
            return labels.size() == to - from + 1;
        }
    }

    /// One of the options.
    record Single(List<Option> options, boolean isShuffled) implements QuestionKind {
        public Single {
            options = List.copyOf(options);
        }
    }

    /// Some of the options.
    ///
    /// @param max how many at most
    record Multi(List<Option> options, int max, boolean isShuffled) implements QuestionKind {
        public Multi {
            options = List.copyOf(options);
        }
    }

    /// Options put in an order, by touching one after the other.
    ///
    /// @param top how many places there are, from 1; an answer fills all of them
    record Ranking(List<Option> options, int top, boolean isShuffled) implements QuestionKind {
        public Ranking {
            options = List.copyOf(options);
        }
    }

    /// A number that is typed.
    ///
    /// A number is stored as it was typed, so it must not be one that names a person.
    ///
    /// @param min at least minus [#WIDEST]
    /// @param max at most [#WIDEST]
    /// @param decimals how many digits may follow the decimal sign, 0 to 2
    record Number(BigDecimal min, BigDecimal max, int decimals) implements QuestionKind {

        /// The most where a survey names none: five digits. With its leading zeros lost a mobile
        /// number has nine digits (067 123 45 67 is 671234567), a landline of a regional centre six
        /// or seven, a РНОКПП nine or ten, a passport six or nine, a day of birth seven or eight.
        public static final BigDecimal USUAL_MAX = BigDecimal.valueOf(99_999);

        /// The most that a survey may name, for sums of money: eight digits, so that neither a
        /// mobile number nor a РНОКПП fits.
        public static final BigDecimal WIDEST = BigDecimal.valueOf(99_999_999);

        static boolean isTooWide(BigDecimal bound) {
            return bound.abs().compareTo(WIDEST) > 0;
        }
    }

    /// A day; both bounds are included.
    record Day(LocalDate earliest, LocalDate latest) implements QuestionKind {}

    /// Words of one's own; asked only where survey and library both switch that on.
    ///
    /// @param isLong whether several lines are offered
    record Text(boolean isLong) implements QuestionKind {

        /// The most characters that are kept (decision 7).
        public static final int LONGEST = 200;
    }

    /// Something to read; has no answer.
    record Note() implements QuestionKind {}

    /// «Згода»: whoever does not agree is asked nothing more, and nothing is kept.
    record Consent() implements QuestionKind {

        public static final String AGREED = "yes";
        public static final String REFUSED = "no";
    }

    /// Asked of nobody: a value made of the answers before it.
    record Calculated(Expression value) implements QuestionKind {}

    /// In the survey's own order; empty for a kind without options.
    default List<Option> options() {
        return switch (this) {
            case Single(var options, var _) -> options;
            case Multi(var options, var _, var _) -> options;
            case Ranking(var options, var _, var _) -> options;
            default -> List.of();
        };
    }

    /// Whether every run shows the options in another order, those marked last excepted.
    default boolean isShuffled() {
        return switch (this) {
            case Single(var _, var shuffled) -> shuffled;
            case Multi(var _, var _, var shuffled) -> shuffled;
            case Ranking(var _, var _, var shuffled) -> shuffled;
            default -> false;
        };
    }

    /// The answer as it is kept, or nothing if this kind does not take it.
    default Optional<Answer> take(Answer answer) {
        return switch (this) {
            case Scale scale
                    when answer instanceof Answer.Point(var number)
                            && scale.from() <= number
                            && number <= scale.to() ->
                    Optional.of(answer);
            case Single single
                    when answer instanceof Answer.One(var code) && single.codes().contains(code) ->
                    Optional.of(answer);
            case Multi multi when answer instanceof Answer.Some(var codes) -> some(multi, codes);
            case Ranking ranking
                    when answer instanceof Answer.Ranked(var codes)
                            && codes.size() == ranking.top()
                            && ranking.codes().containsAll(codes) ->
                    Optional.of(answer);
            case Number number
                    when answer instanceof Answer.Amount(var amount) && fits(number, amount) ->
                    Optional.of(answer);
            case Day(var earliest, var latest)
                    when answer instanceof Answer.On(var day)
                            && !day.isBefore(earliest)
                            && !day.isAfter(latest) ->
                    Optional.of(answer);
            case Text _ when answer instanceof Answer.Words(var text) && !text.isBlank() ->
                    Optional.of(answer);
            case Consent _
                    when answer instanceof Answer.One(var code)
                            && (code.equals(Consent.AGREED) || code.equals(Consent.REFUSED)) ->
                    Optional.of(answer);
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> some(Multi multi, List<String> codes) {
        var known = multi.codes();
        var exclusive =
                multi.options().stream()
                        .filter(Option::exclusive)
                        .anyMatch(option -> codes.contains(option.code()));
        if (codes.isEmpty()
                || codes.size() > (exclusive ? 1 : multi.max())
                || !known.containsAll(codes)) {
            return Optional.empty();
        }
        return Optional.of(new Answer.Some(known.stream().filter(codes::contains).toList()));
    }

    private static boolean fits(Number kind, BigDecimal amount) {
        return amount.compareTo(kind.min()) >= 0
                && amount.compareTo(kind.max()) <= 0
                && amount.scale() <= kind.decimals();
    }

    /// Codes of the options, in the survey's own order.
    default List<String> codes() {
        return options().stream().map(Option::code).toList();
    }

    /// The type of its answers in conditions; empty for a note.
    default Optional<Type> type() {
        return switch (this) {
            case Scale _, Number _ -> Optional.of(Type.Plain.NUMBER);
            case Single single -> Optional.of(new Type.One(new HashSet<>(single.codes())));
            case Multi multi -> Optional.of(new Type.Many(new HashSet<>(multi.codes())));
            case Ranking ranking -> Optional.of(new Type.Many(new HashSet<>(ranking.codes())));
            case Day _ -> Optional.of(Type.Plain.DATE);
            case Text _ -> Optional.of(Type.Plain.TEXT);
            case Consent _ -> Optional.of(new Type.One(Set.of(Consent.AGREED, Consent.REFUSED)));
            case Calculated(var value) -> Optional.of(value.type());
            case Note _ -> Optional.empty();
        };
    }

    /// Whether it is shown to a visitor at all.
    default boolean isShown() {
        return !(this instanceof Calculated);
    }
}
