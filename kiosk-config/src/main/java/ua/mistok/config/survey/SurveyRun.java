package ua.mistok.config.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import ua.mistok.config.survey.Response.Flag;
import ua.mistok.config.text.LocalizedText;

/// One visitor's way through a survey. Knows no screen and no store; not for several threads.
public final class SurveyRun {

    /// An answer in less is marked as perhaps play (method rule 7 of the survey design).
    static final Duration TOO_FAST = Duration.ofMillis(700);

    private static final int STRAIGHT_LINE = 5;
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Survey survey;
    private final boolean again;
    private final InstantSource clock;
    private final Map<String, List<Option>> shown = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> hasty = new HashSet<>();
    private Optional<Question> current;
    private Instant since;

    private SurveyRun(Survey survey, boolean again, RandomGenerator random, InstantSource clock) {
        this.survey = survey;
        this.again = again;
        this.clock = clock;
        var shuffle = Random.from(random);
        survey.questions().forEach(question -> shown.put(question.id(), order(question, shuffle)));
        this.current = asked().stream().findFirst();
        this.since = clock.instant();
    }

    /// Begins at the first question.
    ///
    /// @param random shuffles the options that may be shuffled
    /// @param clock only measures how fast an answer came; no time leaves the run
    public static SurveyRun begin(Survey survey, RandomGenerator random, InstantSource clock) {
        return new SurveyRun(survey, false, random, clock);
    }

    /// As [#begin], worded for the second time in a visit («А тепер?»).
    public static SurveyRun again(Survey survey, RandomGenerator random, InstantSource clock) {
        return new SurveyRun(survey, true, random, clock);
    }

    public Survey survey() {
        return survey;
    }

    /// The question to show now.
    ///
    /// @throws IllegalStateException after the end
    public Question question() {
        return current.orElseThrow(() -> new IllegalStateException("the survey has ended"));
    }

    /// How the question is worded in this run.
    public LocalizedText text() {
        return again ? question().again().orElse(question().text()) : question().text();
    }

    /// The options of this question in this run's order; empty for a scale.
    public List<Option> options() {
        return shown.getOrDefault(question().id(), List.of());
    }

    /// What was answered here before going back.
    public Optional<Answer> answered() {
        return Optional.ofNullable(answers.get(question().id()));
    }

    /// Keeps the answer and goes on; after the last question the run has ended.
    ///
    /// @return false if this question does not take such an answer; then nothing changed
    public boolean answer(Answer answer) {
        var question = question();
        var taken = question.kind().take(answer);
        if (taken.isEmpty()) {
            return false;
        }
        noteHaste(question);
        answers.put(question.id(), taken.get());
        skipped.remove(question.id());
        forward(question);
        return true;
    }

    /// Goes on without an answer; one given before is forgotten.
    public void skip() {
        var question = question();
        answers.remove(question.id());
        hasty.remove(question.id());
        skipped.add(question.id());
        forward(question);
    }

    public boolean canGoBack() {
        return !ended() && number() > 1;
    }

    /// To the question shown before; all answers are kept. Nothing happens at the first.
    public void back() {
        if (canGoBack()) {
            show(Optional.of(asked().get(number() - 2)));
        }
    }

    /// Which question this is, from 1; after the end, how many there were.
    public int number() {
        var asked = asked();
        return current.map(question -> asked.indexOf(question) + 1).orElse(asked.size());
    }

    /// How many questions there are on the way that the answers so far lead.
    public int count() {
        return asked().size();
    }

    /// How many questions come after this one: «Ще 2 запитання».
    public int remaining() {
        return count() - number();
    }

    public boolean ended() {
        return current.isEmpty();
    }

    /// What to tell at the end because of what was chosen («Підійдіть до стійки…»); `{demo}` in
    /// it is the caller's to fill.
    public List<LocalizedText> consequences() {
        return asked().stream()
                .flatMap(question -> chosen(question).stream())
                .flatMap(option -> option.then().stream())
                .toList();
    }

    /// The answers so far, of the questions that are asked on this way.
    public Response response() {
        var codes = new LinkedHashMap<String, List<String>>();
        var unanswered = new HashSet<String>();
        var flags = new HashSet<Flag>();
        for (var question : asked()) {
            var answer = answers.get(question.id());
            if (answer != null) {
                codes.put(question.id(), answer.asCodes());
            } else if (skipped.contains(question.id())) {
                unanswered.add(question.id());
            }
            if (hasty.contains(question.id())) {
                flags.add(Flag.TOO_FAST);
            }
        }
        if (isStraightLine()) {
            flags.add(Flag.STRAIGHT_LINE);
        }
        return new Response(survey.id(), survey.version(), codes, unanswered, flags);
    }

    private void forward(Question from) {
        var asked = asked();
        var next = asked.indexOf(from) + 1;
        show(next < asked.size() ? Optional.of(asked.get(next)) : Optional.empty());
    }

    private void show(Optional<Question> question) {
        current = question;
        since = clock.instant();
    }

    /// A second look at an answer may be quick; only the first one is measured.
    private void noteHaste(Question question) {
        var took = Duration.between(since, clock.instant());
        var first = !answers.containsKey(question.id());
        if (first && !took.isNegative() && took.compareTo(TOO_FAST) < 0) {
            hasty.add(question.id());
        }
    }

    /// The questions of the way that the answers so far lead, first to last.
    private List<Question> asked() {
        var today = LocalDate.ofInstant(clock.instant(), KYIV);
        var known = new Known(new HashMap<>(), today);
        var way = new ArrayList<Question>();
        for (var question : survey.questions()) {
            if (question.relevant().holds(known)) {
                way.add(question);
                var answer = answers.get(question.id());
                if (answer != null) {
                    known.answers().put(question.id(), answer);
                }
            }
        }
        return way;
    }

    private List<Option> chosen(Question question) {
        var answer = answers.get(question.id());
        return answer == null
                ? List.of()
                : question.kind().options().stream()
                        .filter(option -> answer.asCodes().contains(option.code()))
                        .toList();
    }

    private boolean isStraightLine() {
        var points =
                asked().stream()
                        .map(question -> answers.get(question.id()))
                        .filter(answer -> answer instanceof Answer.Point)
                        .toList();
        return points.size() >= STRAIGHT_LINE && Set.copyOf(points).size() == 1;
    }

    private static List<Option> order(Question question, Random random) {
        var kind = question.kind();
        if (!kind.isShuffled()) {
            return kind.options();
        }
        var order = new ArrayList<>(kind.options().stream().filter(o -> !o.last()).toList());
        Collections.shuffle(order, random);
        kind.options().stream().filter(Option::last).forEach(order::add);
        return List.copyOf(order);
    }
}
