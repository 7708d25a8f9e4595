package ua.mistok.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.FactCodec;
import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.Stay;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.Way;
import ua.mistok.app.log.LogSeries;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.survey.QuestionKind.Single;
import ua.mistok.config.survey.Survey;

/// A journal's files after a busy year: visits, exercises, confidence before and after, and
/// finished surveys of those that ship. Seeded.
public final class VisitedYear {

    private static final int DAYS = 364;

    private final Random random = new Random(7);
    private final List<Survey> surveys;
    private final List<Demo> demos;
    private final Instant begin;
    private final long surveysInAll;
    private final Deque<Fact> next = new ArrayDeque<>();
    private long finished;
    private long seq;

    /// @param asked which surveys are filled in
    private VisitedYear(Instant begin, long surveys, Predicate<Survey> asked) {
        var shipped = Shipped.CONTENT;
        this.surveys = shipped.surveys().filter(asked).toList();
        this.demos = shipped.demos().toList();
        this.begin = begin;
        this.surveysInAll = surveys;
    }

    /// Fills a data folder, to be looked at: `DIR SURVEYS [FIRST-DAY]`.
    public static void main(String[] arguments) {
        var first =
                arguments.length > 2
                        ? LocalDate.parse(arguments[2])
                        : LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        write(
                Path.of(arguments[0]),
                Long.parseLong(arguments[1]),
                first.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /// Writes `<data>/journal` without a store.
    public static void write(Path data, long surveys, Instant begin) {
        write(data, new VisitedYear(begin, surveys, survey -> !isOf(survey, "confidence")));
    }

    /// As [#write], of one survey only.
    static void write(Path data, long surveys, Instant begin, String only) {
        write(data, new VisitedYear(begin, surveys, survey -> isOf(survey, only)));
    }

    private static boolean isOf(Survey survey, String id) {
        return survey.id().slug().equals(id);
    }

    private static void write(Path data, VisitedYear year) {
        try (var journal = LogSeries.open(data.resolve("journal"))) {
            journal.startNext(year.records());
        }
    }

    private Iterator<byte[]> records() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return finished < surveysInAll || !next.isEmpty();
            }

            @Override
            public byte[] next() {
                if (next.isEmpty()) {
                    visit();
                }
                return record(next.removeFirst());
            }
        };
    }

    private void visit() {
        next.add(new VisitBegan());
        var demo = any(demos);
        var way = any(List.of(Way.values()));
        next.add(new DemoBegan(demo.id().slug(), 1, way));
        var ended = random.nextInt(5) > 0;
        next.add(
                new DemoEnded(
                        demo.id().slug(),
                        1,
                        way,
                        ended ? DemoEnded.Ending.FINISHED : DemoEnded.Ending.LEFT,
                        Stay.UNDER_10_MINUTES,
                        demo.steps().stream().limit(6).map(step -> played(step.id())).toList(),
                        Optional.empty()));
        if (ended) {
            felt(demo, way);
        }
        for (var times = random.nextInt(3) + 1; times > 0 && finished < surveysInAll; times--) {
            next.add(response(any(surveys), demo, way));
            finished++;
        }
    }

    /// Now and then one half of the pair is skipped.
    private void felt(Demo demo, Way way) {
        var before = Math.min(10, (int) Math.abs(random.nextGaussian() * 2.5 + 4));
        var after = Math.min(10, before + random.nextInt(6));
        var isOnlyAfter = random.nextInt(9) == 0;
        var isOnlyBefore = !isOnlyAfter && random.nextInt(6) == 0;
        next.add(
                new ShiftMeasured(
                        demo.id().slug(),
                        isOnlyAfter ? Optional.empty() : Optional.of(before),
                        isOnlyBefore ? Optional.empty() : Optional.of(after),
                        Optional.of(way)));
    }

    private StepPlayed played(String step) {
        return new StepPlayed(
                step,
                1,
                random.nextInt(4) == 0 ? 1 : 0,
                0,
                0,
                0,
                random.nextInt(5) == 0 ? 1 : 0,
                Set.of());
    }

    private SurveyAnswered response(Survey survey, Demo demo, Way way) {
        var isAbout = survey.id().slug().equals("afterdemo");
        var answers = new LinkedHashMap<String, List<String>>();
        var given = new LinkedHashMap<String, List<String>>();
        survey.given().forEach((name, values) -> given.put(name, List.of(any(values))));
        survey.questions().stream()
                .filter(question -> !question.apart())
                .filter(question -> isAsked(question, given))
                .forEach(question -> answer(question, answers));
        var isLeft = random.nextInt(12) == 0;
        var isKept = isLeft && survey.unfinished() == Survey.Unfinished.KEEP && !answers.isEmpty();
        if (isLeft && !isKept) {
            answers.clear();
        }
        answers.putAll(given);
        return new SurveyAnswered(
                survey.id().slug(),
                survey.version(),
                answers,
                Set.of(),
                Set.of(),
                isLeft,
                isLeft ? Optional.of(any(survey.questions()).id()) : Optional.empty(),
                isAbout ? Optional.of(demo.id().slug()) : Optional.empty(),
                isAbout ? Optional.of(way) : Optional.empty(),
                random.nextInt(25) == 0 ? Set.of(SurveyAnswered.Flag.TOO_FAST) : Set.of(),
                given.keySet());
    }

    /// In this phase; whatever hangs on other answers is asked of everybody.
    private static boolean isAsked(Question question, Map<String, List<String>> given) {
        var condition = question.relevant().toString();
        return given.keySet().stream().noneMatch(name -> condition.contains("${" + name + "}"))
                || given.values().stream()
                        .anyMatch(values -> condition.contains("'" + values.getFirst() + "'"));
    }

    private void answer(Question question, Map<String, List<String>> answers) {
        if (random.nextInt(10) == 0) {
            return;
        }
        switch (question.kind()) {
            case Scale scale ->
                    answers.put(
                            question.id(),
                            List.of(
                                    Integer.toString(
                                            any(
                                                    IntStream.rangeClosed(scale.from(), scale.to())
                                                            .boxed()
                                                            .toList()))));
            case Single single -> answers.put(question.id(), List.of(any(single.codes())));
            case Multi multi -> answers.put(question.id(), List.of(any(multi.codes())));
            default -> {}
        }
    }

    private byte[] record(Fact fact) {
        seq++;
        var hours = DAYS * 24L;
        var hour = begin.plusSeconds(hours * finished / Math.max(1, surveysInAll) * 3600);
        return FactCodec.write(
                new FactHeader(
                        FactCodec.kind(fact),
                        FactCodec.version(fact),
                        seq,
                        hour,
                        FactHeader.Clock.SET,
                        1,
                        random.nextInt(3) == 0 ? "hall" : "main",
                        "self-service",
                        random.nextInt(5) == 0 ? "en" : "uk",
                        false),
                fact);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
