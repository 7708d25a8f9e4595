package ua.mistok.app.hub.afterwards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.QuestionKind;
import ua.mistok.config.survey.SurveyRun;

/// The fields of one question: the browser's own, which every reader of screens knows.
record Fields(Words words, SurveyRun run) {

    private static final String NUMBER =
            """
            <input name="value" inputmode="decimal" autocomplete="off" maxlength="20"
              value="%s" aria-label="%s">
            """;
    private static final String DAY_OF =
            """
            <input name="value" type="date" min="%s" max="%s" value="%s" aria-label="%s">
            """;
    private static final String CHOICE =
            """
            <label class="choice">
            <input type="%s" name="value" value="%s"%s> <span>%s</span>
            </label>
            """;
    private static final String PLACE =
            """
            <label class="place">%s
            <select name="value"><option value="">—</option>%s</select>
            </label>
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /// @param values what stands in them
    String draw(List<String> values) {
        return switch (run.question().kind()) {
            case QuestionKind.Scale scale -> scale(scale, values);
            case QuestionKind.Single _ -> choices("radio", values);
            case QuestionKind.Multi _ -> choices("checkbox", values);
            case QuestionKind.Ranking ranking -> ranking(ranking, values);
            case QuestionKind.Number _ ->
                    NUMBER.formatted(first(values), words.say("survey.typed.label"));
            case QuestionKind.Day(var earliest, var latest) ->
                    DAY_OF.formatted(
                            earliest, latest, first(values), words.say("survey.typed.label"));
            case QuestionKind.Consent _ ->
                    choice("radio", QuestionKind.Consent.AGREED, agreed("agreed"), values)
                            + choice(
                                    "radio",
                                    QuestionKind.Consent.REFUSED,
                                    agreed("refused"),
                                    values);
            case QuestionKind.Text _, QuestionKind.Note _, QuestionKind.Calculated _ -> "";
        };
    }

    /// Why the fields were not taken as they stood.
    String unfit() {
        return switch (run.question().kind()) {
            case QuestionKind.Number number ->
                    words.say("survey.number.unfit", plain(number.min()), plain(number.max()));
            case QuestionKind.Day(var earliest, var latest) ->
                    words.say("survey.day.unfit", day(earliest), day(latest));
            case QuestionKind.Multi multi when multi.max() < multi.options().size() ->
                    words.say("hub.after.choose-some", Integer.toString(multi.max()));
            case QuestionKind.Ranking ranking ->
                    words.say("hub.after.choose-places", Integer.toString(ranking.top()));
            case QuestionKind.Scale _,
                    QuestionKind.Single _,
                    QuestionKind.Multi _,
                    QuestionKind.Consent _,
                    QuestionKind.Text _,
                    QuestionKind.Note _,
                    QuestionKind.Calculated _ ->
                    words.say("hub.after.choose");
        };
    }

    private String agreed(String how) {
        return how.equals("agreed")
                ? words.say("survey.consent.agreed")
                : words.say("survey.consent.refused");
    }

    private String choices(String type, List<String> values) {
        return run.options().stream()
                .map(option -> choice(type, option.code(), words.say(option.label()), values))
                .collect(Collectors.joining());
    }

    private String scale(QuestionKind.Scale scale, List<String> values) {
        return IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(
                        number ->
                                choice(
                                        "radio",
                                        Integer.toString(number),
                                        step(scale, number),
                                        values))
                .collect(Collectors.joining());
    }

    private String step(QuestionKind.Scale scale, int number) {
        var label = Optional.ofNullable(scale.labels().get(number));
        var meaning = label.map(text -> words.say(text));
        return scale.isFullyLabelled()
                ? meaning.orElseThrow()
                : number + meaning.map(text -> " · " + text).orElse("");
    }

    private static String choice(String type, String code, String label, List<String> values) {
        return CHOICE.formatted(
                type, Words.safe(code), values.contains(code) ? " checked" : "", label);
    }

    private String ranking(QuestionKind.Ranking ranking, List<String> values) {
        return IntStream.range(0, ranking.top())
                .mapToObj(at -> place(at, at < values.size() ? values.get(at) : ""))
                .collect(Collectors.joining());
    }

    private String place(int at, String chosen) {
        var label = words.say("hub.after.place", Integer.toString(at + 1));
        return PLACE.formatted(
                label,
                run.options().stream()
                        .map(option -> option(option, chosen))
                        .collect(Collectors.joining()));
    }

    private String option(Option option, String chosen) {
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(
                        Words.safe(option.code()),
                        option.code().equals(chosen) ? " selected" : "",
                        words.say(option.label()));
    }

    private static String first(List<String> values) {
        return Words.safe(values.stream().findFirst().orElse(""));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
