package ua.mistok.app.tables;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.campaign.SlideDeck;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Week;
import ua.mistok.app.paper.Wording;
import ua.mistok.app.results.QuestionResult;
import ua.mistok.app.tally.Dimension;
import ua.mistok.app.ui.Moments;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Figures in words, in the language of the moment.
public final class Tell {

    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Tell() {}

    public static String period(Component at, Period period) {
        return switch (period) {
            case Period.Year(var year) -> at.getTranslation("console.year", plain(year));
            case Period.Quarter(var year, var number) ->
                    at.getTranslation("console.quarter", number, plain(year));
            case Period.Month(var year, var number) ->
                    at.getTranslation("console.month." + number, plain(year));
            case Week week ->
                    at.getTranslation(
                            "console.week",
                            week.number(),
                            DAY.format(week.monday()),
                            DAY.format(week.monday().plusDays(6)),
                            plain(week.year()));
            case Period.Unknown() -> at.getTranslation("console.unknown-date");
        };
    }

    /// Without a separator of thousands.
    private static String plain(int year) {
        return Integer.toString(year);
    }

    /// «10:32», in Kyiv.
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(KYIV));
    }

    /// «четвер, 3 грудня», in Kyiv.
    public static String weekday(Component at, Instant instant) {
        return Moments.day(instant, locale(at));
    }

    /// «26.11.2026».
    public static String day(LocalDate day) {
        return DATE.format(day);
    }

    /// «53,4».
    public static String gigabytes(Component at, double number) {
        return String.format(locale(at), "%.1f", number);
    }

    /// «Тиждень 49: 06.12–12.12, 2027», which a file calls `2027-W49` (ISO 8601).
    public static Label label(Component at, Period period) {
        return new Label(period.code(), period(at, period));
    }

    /// Several periods in a row: the first and the last. ISO 8601 puts a slash between them.
    public static Label span(Component at, List<? extends Period> periods) {
        var first = label(at, periods.getFirst());
        var last = label(at, periods.getLast());
        return first.equals(last)
                ? first
                : new Label(first.key() + "/" + last.key(), first.words() + " … " + last.words());
    }

    public static String number(Component at, long n) {
        return String.format(locale(at), "%,d", n);
    }

    /// The sign stays with its number.
    public static String percent(long part) {
        return part + "\u00a0%";
    }

    /// A share with the number of people in it.
    public static String share(Component at, Share share) {
        return number(at, share.k()) + " (" + percent(share.percent()) + ")";
    }

    /// With one decimal.
    public static String decimal(Component at, double number) {
        return String.format(locale(at), "%.1f", number);
    }

    /// With its sign.
    public static String signed(int number) {
        return number < 0 ? "−" + -number : "+" + number;
    }

    /// The answers that are told together as high: «7–10».
    public static String high(QuestionResult result) {
        return result.highAnswers().getFirst() + "–" + result.highAnswers().getLast();
    }

    /// What a survey was given, in words where there are some.
    public static String given(Component at, Map<String, String> given) {
        return given.isEmpty()
                ? at.getTranslation("console.given.unknown")
                : given.values().stream()
                        .map(
                                value ->
                                        switch (value) {
                                            case "before", "after", "follow-up" ->
                                                    at.getTranslation("console.given." + value);
                                            default -> value;
                                        })
                        .collect(Collectors.joining(", "));
    }

    /// The name of a member of a dimension.
    public static String member(Component at, Shelf shelf, String dimension, String member) {
        return switch (dimension) {
            case Dimension.SERVICE -> exercise(at, shelf, member);
            case Dimension.WAY -> at.getTranslation("console.way." + member);
            case Dimension.CAMPAIGN -> slide(at, shelf, member);
            case Dimension.SOURCE -> source(at, shelf, member);
            default -> member;
        };
    }

    /// What turns on a waiting screen: a campaign, a survey, or the call to begin.
    private static String slide(Component at, Shelf shelf, String id) {
        if (id.equals(SlideDeck.WELCOME)) {
            return at.getTranslation("console.slide.welcome");
        }
        return shelf.campaigns().stream()
                .filter(campaign -> campaign.id().slug().equals(id))
                .map(Campaign::title)
                .findFirst()
                .or(() -> shelf.findSurvey(new SurveyId(id)).map(Survey::name))
                .map(name -> name.in(language(at)))
                .orElse(id);
    }

    /// A campaign and the channel behind a stroke, or a channel alone.
    private static String source(Component at, Shelf shelf, String source) {
        var stroke = source.indexOf('/');
        var via = source.substring(stroke + 1);
        var channel = at.getTranslation("console.source." + via);
        return stroke > 0
                ? slide(at, shelf, source.substring(0, stroke)) + ": " + channel
                : channel;
    }

    /// Codes of a question as the visitor read them.
    public static String answers(Component at, Question question, List<String> codes) {
        return codes.stream()
                .map(code -> answer(at, question, code))
                .collect(Collectors.joining(", "));
    }

    private static String answer(Component at, Question question, String code) {
        var language = language(at);
        if (question.kind() instanceof Scale scale) {
            var label = scale.labels().get(Integer.parseInt(code));
            return label == null ? code : code + " — " + Objects.requireNonNull(label).in(language);
        }
        return question.kind().options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElseGet(() -> consent(at, code));
    }

    private static String consent(Component at, String code) {
        return switch (code) {
            case "yes" -> at.getTranslation("survey.consent.agreed");
            case "no" -> at.getTranslation("survey.consent.refused");
            default -> code;
        };
    }

    /// The name of a survey, with its version where there are several.
    public static String survey(Component at, Survey survey, List<Survey> all) {
        var name = survey.name().in(language(at));
        var isOnly = all.stream().filter(other -> other.id().equals(survey.id())).count() < 2;
        return isOnly ? name : at.getTranslation("console.name-version", name, survey.version());
    }

    /// The title of an exercise, or its id once it is gone.
    /// An exercise, or a lesson, by its title.
    public static String exercise(Component at, Shelf shelf, String id) {
        return shelf.findDemo(new DemoId(id))
                .map(Demo::title)
                .or(() -> lesson(shelf, id))
                .map(title -> title.in(language(at)))
                .orElse(id);
    }

    private static Optional<LocalizedText> lesson(Shelf shelf, String id) {
        return shelf.packs().lessons(shelf.place()).stream()
                .filter(lesson -> lesson.id().slug().equals(id))
                .map(Lesson::title)
                .findFirst();
    }

    public static Language language(Component at) {
        return new Language(locale(at).getLanguage());
    }

    /// Words in the language that the page has now: whoever saves a file later asks without a page.
    public static Wording wording(Component at) {
        var locale = locale(at);
        return (key, values) -> at.getTranslation(locale, key, values);
    }

    private static Locale locale(Component at) {
        if (at instanceof Speaker speaker) {
            return speaker.locale();
        }
        return at.getUI().map(ui -> ui.getLocale()).orElse(Locale.of("uk", "UA"));
    }
}
