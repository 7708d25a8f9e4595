package ua.mistok.app.workshop;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ua.mistok.app.content.LocalWork;
import ua.mistok.app.content.LocalWork.Published;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.workshop.Review.Step;
import ua.mistok.config.pack.Pack;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.source.PlainTree;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.survey.SurveyReader;
import ua.mistok.config.text.Language;

/// The surveys that this library writes: every save of them, where each stands, and how it comes
/// onto the shelf. For several threads.
public final class SurveyWorkshop {

    private static final String KIND = "survey.saved";

    /// Ids that a library gives to what is its own; no content may begin so.
    private static final String OWN = "own-";

    private final Supplier<Shelf> shelf;
    private final LocalWork work;
    private final Ledger ledger;
    private final Revisions revisions;
    private final InstantSource clock;
    private final Map<String, Review> reviews = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param shelf what is on it at the moment
    public SurveyWorkshop(
            Supplier<Shelf> shelf, LocalWork work, Ledger ledger, InstantSource clock) {
        this.shelf = shelf;
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
        this.revisions = new Revisions(ledger, KIND, clock);
        ledger.list(Review.KIND, Review.class).forEach(one -> reviews.put(one.of(), one));
    }

    /// Whether it is for others too: its id begins with the name of a pack of a place.
    static boolean isShared(SurveyId id) {
        return !id.slug().startsWith(OWN);
    }

    /// What ships or came with packs; it is looked at and copied only.
    public List<Survey> packed() {
        return shelf.get().surveys().stream().filter(one -> find(one.id()).isEmpty()).toList();
    }

    public Optional<Survey> packed(SurveyId id) {
        return packed().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Packs of the places that the kiosk stands in: a survey may be written for one of them.
    public List<Pack> places() {
        var now = shelf.get();
        var around = now.packs().areas().path(now.place());
        return now.packs().all().stream()
                .filter(pack -> pack.area().filter(around::contains).isPresent())
                .toList();
    }

    /// What the library writes, the newest save first.
    public List<Standing> list() {
        return revisions.latest().stream()
                .sorted(Comparator.comparing(Revision::at).reversed())
                .flatMap(revision -> find(new SurveyId(revision.of())).stream())
                .toList();
    }

    /// Empty for what the library never saved, or put away.
    public Optional<Standing> find(SurveyId id) {
        return revisions
                .latest(id.slug())
                .filter(one -> one.text().isPresent() || work.latest(id).isPresent())
                .map(latest -> standing(id, latest));
    }

    private Standing standing(SurveyId id, Revision latest) {
        return new Standing(
                id,
                latest,
                review(id),
                work.latest(id),
                work.newest(id).map(Published::version).orElse(0));
    }

    private synchronized Optional<Review> review(SurveyId id) {
        return Optional.ofNullable(reviews.get(id.slug()));
    }

    /// An id that nobody has yet.
    ///
    /// @param pack slug of the pack that it is for; empty for the library itself
    /// @param begun ids that somebody writes on already
    public SurveyId free(String pack, Set<String> begun) {
        var prefix = pack.isEmpty() ? OWN : pack + "-";
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new SurveyId(prefix + n))
                .filter(id -> !begun.contains(id.slug()))
                .filter(id -> revisions.latest(id.slug()).isEmpty())
                .filter(id -> shelf.get().findSurvey(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// How often it was saved; a writer says with it what they had seen.
    public int number(SurveyId id) {
        return revisions.number(id.slug());
    }

    /// The newest save first.
    public List<Revision> history(SurveyId id) {
        return revisions.history(id.slug());
    }

    /// The text of the newest save; empty if it was put away.
    public Optional<String> text(SurveyId id) {
        return revisions.latest(id.slug()).flatMap(Revision::text);
    }

    /// The newest text that was published; empty if none was.
    public Optional<String> published(SurveyId id) {
        return work.newest(id).flatMap(Published::text);
    }

    // ── writing ─────────────────────────────────────────────────────────

    /// What the checker says of it. A library need not write English for itself; whoever gives it
    /// a name in English, or writes for others, must write all of it.
    public static Checked<Survey> check(SurveyId id, String text) {
        var both =
                isShared(id)
                        || PlainTree.read(text).get("name") instanceof Map<?, ?> name
                                && name.containsKey(Language.ENGLISH.tag());
        return SurveyReader.read(
                "surveys/" + id + ".yaml",
                text,
                both ? Language.SHIPPED : List.of(Language.UKRAINIAN));
    }

    /// Keeps it, finished or not.
    ///
    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    public Saving save(SurveyId id, String text, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.of(text), Optional.empty());
    }

    /// Brings a revision back, as a new one.
    public Saving restore(SurveyId id, int number, int basedOn, String staff) {
        var text = revisions.find(id.slug(), number).flatMap(Revision::text);
        return append(id, basedOn, staff, text, Optional.of(number));
    }

    /// Puts a draft away; its history stays.
    public Saving remove(SurveyId id, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.empty(), Optional.empty());
    }

    private Saving append(
            SurveyId id,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores) {
        var saving = revisions.save(id.slug(), basedOn, staff, text, restores, List.of());
        if (saving instanceof Saving.Saved) {
            tell();
        }
        return saving;
    }

    // ── publishing ──────────────────────────────────────────────────────

    /// Asks a second person to read it.
    ///
    /// @param revision the save that the writer sees
    synchronized Publishing send(SurveyId id, int revision, String staff) {
        return switch (judged(id, revision)) {
            case Publishing.Done done -> {
                note(new Review(id.slug(), revision, Step.SENT, staff, clock.instant(), ""));
                yield done;
            }
            case Publishing other -> other;
        };
    }

    /// Sends it back to its writer.
    ///
    /// @param remark what to change
    synchronized Publishing giveBack(SurveyId id, int revision, String staff, String remark) {
        var waits = find(id).filter(Standing::isWaiting).isPresent();
        return switch (judged(id, revision)) {
            case Publishing.Stale stale -> stale;
            case Publishing _ when !waits -> new Publishing.Stale(latest(id));
            case Publishing.Done done -> {
                var now = clock.instant();
                note(new Review(id.slug(), revision, Step.RETURNED, staff, now, remark));
                yield done;
            }
            case Publishing other -> other;
        };
    }

    /// Puts it on the shelf. What others will use too waits until somebody else has read it.
    ///
    /// @param revision the save that whoever publishes sees
    Publishing publish(SurveyId id, int revision, String staff) {
        Publishing judged;
        synchronized (this) {
            judged = judged(id, revision);
            if (judged instanceof Publishing.Done && isShared(id)) {
                if (find(id).filter(Standing::isWaiting).isEmpty()) {
                    return new Publishing.Stale(latest(id));
                }
                if (isWriter(id, staff)) {
                    return new Publishing.NeedsAnother();
                }
            }
        }
        if (judged instanceof Publishing.Done(var survey)) {
            var done = new Publishing.Done(work.publish(survey, revision, staff));
            tell();
            return done;
        }
        return judged;
    }

    /// Takes it off the shelf: it is offered no longer, its answers stay.
    ///
    /// @return whether it was there
    boolean withdraw(SurveyId id, String staff) {
        var gone = work.withdraw(id, staff);
        tell();
        return gone;
    }

    /// Whether they had a hand in what is not published yet.
    public boolean isWriter(SurveyId id, String staff) {
        var since = work.newest(id).map(Published::revision).orElse(0);
        var sent = review(id).filter(one -> one.step() == Step.SENT);
        return sent.filter(one -> one.staff().equals(staff)).isPresent()
                || history(id).stream()
                        .filter(one -> one.number() > since)
                        .anyMatch(one -> one.staff().equals(staff));
    }

    private Publishing judged(SurveyId id, int revision) {
        var latest = latest(id);
        if (latest.number() != revision || latest.text().isEmpty()) {
            return new Publishing.Stale(latest);
        }
        return switch (check(id, latest.text().get())) {
            case Good<Survey>(var survey, var _) -> new Publishing.Done(survey);
            case Bad<Survey>(var problems) -> new Publishing.Invalid(problems);
        };
    }

    private Revision latest(SurveyId id) {
        return revisions.latest(id.slug()).orElseThrow();
    }

    private void note(Review review) {
        ledger.append(Review.KIND, review);
        reviews.put(review.of(), review);
        tell();
    }

    // ── hearing ─────────────────────────────────────────────────────────

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Hears of every change, in the thread that made it.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
