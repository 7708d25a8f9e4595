package ua.mistok.app.timetable;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.library.Sign;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.TextShelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.lesson.ClassPlanReader;
import ua.mistok.config.lesson.ClassPlanWriter;
import ua.mistok.config.lesson.ClassWords;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.problem.Problem;

/// The classes of this library, planned, held and cancelled. For several threads.
public final class ClassShelf implements Kept<ClassPlan> {

    private static final String FILE = "class.yaml";
    private static final TextShelf.Script<ClassPlan> SCRIPT =
            new TextShelf.Script<>(
                    "timetable.saved",
                    "class-",
                    ClassPlan::id,
                    ClassPlanWriter::write,
                    text -> ClassPlanReader.read(FILE, text));
    private static final int SEED = 16;
    private static final LocalTime USUAL = LocalTime.of(14, 0);
    private static final int A_WEEK = 7;

    private static final Comparator<ClassPlan> BY_DATE =
            Comparator.comparing((ClassPlan plan) -> plan.on().orElse(LocalDate.MAX))
                    .thenComparing(plan -> plan.from().orElse(LocalTime.MAX))
                    .thenComparing(ClassPlan::id);

    private final Supplier<Shelf> content;
    private final TextShelf<ClassPlan> texts;
    private final InstantSource clock;
    private final RandomGenerator random;
    /// As they are: every waiting screen asks what is to come, and no plan is read twice.
    private final Map<String, ClassPlan> known = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param content what is on the shelf at the moment
    /// @param random unguessable: secrets of cards come of it
    public ClassShelf(
            Supplier<Shelf> content, Ledger ledger, InstantSource clock, RandomGenerator random) {
        this.content = content;
        this.texts = new TextShelf<>(SCRIPT, ledger, clock);
        this.clock = clock;
        this.random = random;
        texts.list().forEach(plan -> known.put(plan.id(), plan));
    }

    // ── lessons ─────────────────────────────────────────────────────────

    /// What a class may be held by, in the order of courses.
    public List<Lesson> lessons() {
        return shelf().packs().lessons(shelf().place());
    }

    public Optional<Lesson> findLesson(String id) {
        return lessons().stream().filter(lesson -> lesson.id().slug().equals(id)).findFirst();
    }

    /// A card of advice for each audience.
    public List<TipCard> tips() {
        return shelf().packs().tips(shelf().place());
    }

    /// All that lessons name.
    public Shelf shelf() {
        return content.get();
    }

    // ── classes ─────────────────────────────────────────────────────────

    /// The earliest first.
    public List<ClassPlan> list() {
        return known.values().stream().sorted(BY_DATE).toList();
    }

    /// Those of today and later that nobody cancelled, the earliest first.
    public List<ClassPlan> toCome() {
        var today = today();
        return list().stream().filter(plan -> plan.isToCome(today)).toList();
    }

    /// Those that are to be held today, the earliest first.
    public List<ClassPlan> ofToday() {
        var today = Optional.of(today());
        return toCome().stream().filter(plan -> plan.on().equals(today)).toList();
    }

    /// Those whose people are asked today, some weeks later, by their words.
    public List<PastClass> toFollow() {
        var today = today();
        return list().stream()
                .flatMap(
                        plan ->
                                findLesson(plan.lesson())
                                        .flatMap(lesson -> PastClass.of(plan, lesson, today))
                                        .stream())
                .sorted(Comparator.comparing(PastClass::word))
                .toList();
    }

    /// Those that are over or cancelled, the latest first.
    public List<ClassPlan> past() {
        var today = today();
        return list().reversed().stream().filter(plan -> !plan.isToCome(today)).toList();
    }

    /// The day today, in Kyiv.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Showing.KYIV);
    }

    @Override
    public Optional<ClassPlan> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /// As a revision has it; empty if it was taken away.
    @Override
    public Optional<ClassPlan> find(String id, int number) {
        return texts.find(id, number);
    }

    /// To go on writing: as it is, or as it was before it was taken away.
    @Override
    public Optional<ClassPlan> sketch(String id) {
        return texts.sketch(id);
    }

    /// A class by this lesson, in a week, at this library; it is there once it is saved.
    ///
    /// @param begun ids that somebody writes on already
    public ClassPlan begin(Lesson lesson, Set<String> begun) {
        var sign = shelf().sign();
        var words = list().stream().map(ClassPlan::word).collect(Collectors.toSet());
        return new ClassPlan(
                texts.free(begun),
                lesson.id().slug(),
                Optional.of(today().plusDays(A_WEEK)),
                Optional.of(begin(lesson)),
                Optional.of(begin(lesson).plusMinutes(lesson.minutes())),
                "",
                sign.map(Sign::name).orElse(""),
                sign.flatMap(Sign::partner).orElse(""),
                "",
                "",
                "",
                ClassPlan.USUAL_PLACES,
                Turn.PLANNED,
                ClassWords.free(words, random),
                seed());
    }

    /// A lesson of a whole day begins in the morning.
    private static LocalTime begin(Lesson lesson) {
        return USUAL.plusMinutes(lesson.minutes()).isAfter(USUAL.plusHours(4))
                ? LocalTime.of(10, 0)
                : USUAL;
    }

    private String seed() {
        var bytes = new byte[SEED];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What is to come, as slides of a waiting screen.
    public List<Campaign> slides() {
        var lessons =
                lessons().stream()
                        .collect(Collectors.toMap(lesson -> lesson.id().slug(), lesson -> lesson));
        var now = clock.instant();
        return toCome().stream()
                .filter(ClassPlan::isDated)
                .flatMap(
                        plan ->
                                Stream.ofNullable(lessons.get(plan.lesson()))
                                        .map(lesson -> ClassSlide.of(plan, lesson)))
                .filter(slide -> !slide.isOver(now))
                .toList();
    }

    // ── saves ───────────────────────────────────────────────────────────

    /// How often it was saved; a writer says with it what they had seen.
    @Override
    public int number(String id) {
        return texts.number(id);
    }

    /// The newest save first.
    @Override
    public List<Revision> history(String id) {
        return texts.history(id);
    }

    /// What is wrong with it, by the field that it is about.
    public Map<String, List<Problem>> check(ClassPlan plan) {
        return texts.check(plan);
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    @Override
    public Saving save(ClassPlan plan, int basedOn, String staff) {
        return heard(plan.id(), texts.save(plan, basedOn, staff));
    }

    /// A class has ended. If it was one of today's, it invites to nothing any more.
    ///
    /// @param cards of its seats, by which it is known
    /// @param staff id of whoever ended it
    public void hold(List<SeatCard> cards, String staff) {
        ofToday().stream()
                .filter(plan -> SeatCard.of(plan.seed(), cards.size()).equals(cards))
                .forEach(plan -> save(plan.held(), number(plan.id()), staff));
    }

    /// Brings a revision back, as a new one.
    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        return heard(id, texts.restore(id, number, basedOn, staff));
    }

    /// Takes it away; its history stays.
    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return heard(id, texts.remove(id, basedOn, staff));
    }

    private Saving heard(String id, Saving saving) {
        if (saving instanceof Saving.Saved) {
            texts.find(id).ifPresentOrElse(plan -> known.put(id, plan), () -> known.remove(id));
            listeners.forEach(Runnable::run);
        }
        return saving;
    }

    /// Hears of every save, in the thread that saved.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }
}
