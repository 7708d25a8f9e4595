package ua.mistok.config.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import ua.mistok.config.survey.QuestionKind.Note;
import ua.mistok.config.text.LocalizedText;

/// One visitor's way through a survey. Knows no screen and no store; not for several threads.
public final class SurveyRun {

    /// An answer in less is marked as perhaps play (method rule 7 of the survey design).
    static final Duration TOO_FAST = Duration.ofMillis(700);

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Survey survey;
    private final Setting setting;
    private final boolean again;
    private final InstantSource clock;
    private final Map<String, List<Option>> shown = new HashMap<>();
    private final Gathered gathered = new Gathered();
    private Course course;
    private Optional<Question> current;
    private Instant since;

    private SurveyRun(
            Survey survey,
            Setting setting,
            boolean again,
            RandomGenerator random,
            InstantSource clock) {
        this.survey = survey;
        this.setting = setting;
        this.again = again;
        this.clock = clock;
        var shuffle = Random.from(random);
        survey.questions()
                .forEach(question -> shown.put(question.id(), Shuffle.of(question, shuffle)));
        this.course = course();
        this.current = course.asked().stream().findFirst();
        this.since = clock.instant();
    }

    /// Begins at the first question.
    ///
    /// @param random shuffles the options that may be shuffled
    /// @param clock only measures how fast an answer came, and says which day is today; no time
    ///     leaves the run
    public static SurveyRun begin(Survey survey, RandomGenerator random, InstantSource clock) {
        return begin(survey, Setting.USUAL, random, clock);
    }

    /// As above, with what the library and the occasion say.
    public static SurveyRun begin(
            Survey survey, Setting setting, RandomGenerator random, InstantSource clock) {
        return new SurveyRun(survey, setting, false, random, clock);
    }

    /// As [#begin], worded for the second time in a visit («А тепер?»).
    public static SurveyRun again(Survey survey, RandomGenerator random, InstantSource clock) {
        return new SurveyRun(survey, Setting.USUAL, true, random, clock);
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

    /// The question shown now, or the last one after the end.
    public Question lastShown() {
        return current.orElseGet(() -> course.asked().getLast());
    }

    /// How the question is worded in this run, earlier answers put in.
    public LocalizedText text() {
        return worded().text();
    }

    /// The small line under the question.
    public Optional<LocalizedText> lead() {
        return worded().lead();
    }

    /// The heading of the part of the survey that this question stands in.
    public Optional<LocalizedText> section() {
        return worded().section();
    }

    /// What the rows of a matrix have in common, where this question is one of them.
    public Optional<LocalizedText> stem() {
        return worded().stem();
    }

    private Worded worded() {
        return new Worded(survey, course.known(), question(), again);
    }

    /// The options of this question in this run's order; empty for a kind without any.
    public List<Option> options() {
        return shown.getOrDefault(question().id(), List.of());
    }

    /// What was answered here before going back.
    public Optional<Answer> answered() {
        return gathered.answer(question());
    }

    /// Whether words of one's own may be added to this choice.
    public boolean takesWords(Option option) {
        return option.words() && survey.words() && setting.words();
    }

    /// Adds words of one's own to the question shown now; empty text takes them away.
    public void say(String text) {
        gathered.say(question(), text);
    }

    /// What was said here before going back.
    public String said() {
        return gathered.words().getOrDefault(question().id(), "");
    }

    /// Forgets every word that was typed; what was chosen stays.
    public void forgetTyped() {
        gathered.forgetTyped();
        course = course();
    }

    /// Why the question would not take this answer.
    public Optional<Objection> objection(Answer answer) {
        var question = question();
        if (question.kind().take(answer).isEmpty()) {
            return Optional.of(new Objection.Unfit());
        }
        return question.constraint()
                .filter(each -> !each.rule().holds(course.known().judging(answer)))
                .map(each -> new Objection.Against(worded().filled(each.message())));
    }

    /// Keeps the answer and goes on; after the last question the run has ended.
    ///
    /// @return false if this question does not take such an answer; then nothing changed
    public boolean answer(Answer answer) {
        if (objection(answer).isPresent()) {
            return false;
        }
        var question = question();
        var taken = question.kind().take(answer).orElseThrow();
        gathered.answer(question, taken, isHasty());
        forward(question);
        return true;
    }

    /// How this question may be left without an answer.
    public Leaving leaving() {
        var question = question();
        if (question.kind() instanceof Note) {
            return Leaving.READ;
        }
        if (question.required().holds(course.known())) {
            return question.declines() ? Leaving.DECLINE : Leaving.NONE;
        }
        return question.declines() ? Leaving.DECLINE : Leaving.SKIP;
    }

    /// Goes on without an answer; one given before is forgotten. A question that must be answered
    /// is not left.
    public void skip() {
        var question = question();
        var how = leaving();
        if (how == Leaving.NONE) {
            return;
        }
        gathered.leave(question, how);
        forward(question);
    }

    public boolean canGoBack() {
        return !ended() && number() > 1;
    }

    /// To the question shown before; all answers are kept. Nothing happens at the first.
    public void back() {
        if (canGoBack()) {
            show(Optional.of(course.asked().get(number() - 2)));
        }
    }

    /// Which question this is, from 1; after the end, how many there were.
    public int number() {
        var asked = course.asked();
        return current.map(question -> asked.indexOf(question) + 1).orElse(asked.size());
    }

    /// How many questions there are on the way that the answers so far lead.
    public int count() {
        return course.asked().size();
    }

    /// How many questions come after this one: «Ще 2 запитання».
    public int remaining() {
        return count() - number();
    }

    public boolean ended() {
        return current.isEmpty();
    }

    /// Whether anything was answered yet.
    public boolean isTouched() {
        return !course.known().answers().isEmpty();
    }

    /// Whether what must be answered is answered, so that a survey left here is a whole answer: the
    /// one touch of a smiley. A survey that demands nothing is whole at its end only.
    public boolean isEnough() {
        var required =
                course.asked().stream()
                        .filter(question -> question.required().holds(course.known()))
                        .toList();
        return !required.isEmpty()
                && required.stream()
                        .allMatch(question -> course.known().answers().containsKey(question.id()));
    }

    /// Whether the visitor did not agree: then nothing of this run may be kept.
    public boolean refused() {
        return course.asked().stream()
                .anyMatch(
                        question ->
                                gathered.answer(question)
                                        .filter(answer -> Course.isRefusal(question, answer))
                                        .isPresent());
    }

    /// What to tell at the end because of what was chosen («Підійдіть до стійки…»); `{demo}` in
    /// it is the caller's to fill.
    public List<LocalizedText> consequences() {
        return chosen().consequences();
    }

    /// The card to show at the end, because the visitor asked for it.
    public Optional<String> destination() {
        return chosen().destination();
    }

    private Chosen chosen() {
        return new Chosen(course);
    }

    /// The answers so far, of the questions that are asked on this way.
    public Response response() {
        return new Filled(survey, course, gathered).response();
    }

    /// Codes of the questions whose answers are only counted, by question id.
    public Map<String, List<String>> groups() {
        return new Filled(survey, course, gathered).groups();
    }

    /// Words of one's own by question id, as they were typed; empty where they are switched off.
    public Map<String, String> words() {
        return setting.words() && survey.words() ? chosen().words(gathered.words()) : Map.of();
    }

    private void forward(Question from) {
        course = course();
        var asked = course.asked();
        var next = asked.indexOf(from) + 1;
        show(next < asked.size() ? Optional.of(asked.get(next)) : Optional.empty());
    }

    private void show(Optional<Question> question) {
        current = question;
        since = clock.instant();
    }

    private Course course() {
        return Course.of(
                survey, setting, gathered.answers(), LocalDate.ofInstant(clock.instant(), KYIV));
    }

    private boolean isHasty() {
        var took = Duration.between(since, clock.instant());
        return !took.isNegative() && took.compareTo(TOO_FAST) < 0;
    }

    /// How a question may be left without an answer.
    public enum Leaving {
        /// «Пропустити».
        SKIP,
        /// «Не хочу відповідати».
        DECLINE,
        /// A note: there is nothing to answer.
        READ,
        /// It must be answered.
        NONE
    }
}
