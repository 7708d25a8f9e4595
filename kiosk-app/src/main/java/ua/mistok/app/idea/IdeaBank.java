package ua.mistok.app.idea;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.tally.Weeks;
import ua.mistok.config.field.Mask;

/// The ideas of this kiosk. For several threads. Refusals of disk and store are those of [Ledger].
///
/// Support is a ledger record, not a fact: no kind of fact names an idea, and its words must not
/// leave the machine.
public final class IdeaBank {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// No kiosk kept an idea before.
    private static final Instant EARLIEST = Instant.parse("2026-11-23T00:00:00Z");

    private static final Comparator<Idea> NEWEST =
            Comparator.comparingInt(Idea::week).reversed().thenComparing(Idea::id);

    private final Ledger ledger;
    private final InstantSource clock;
    private final Map<String, Idea> ideas = new HashMap<>();
    private boolean allowed;

    public IdeaBank(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        allowed =
                ledger.latest(IdeaRecord.ALLOWED, IdeaRecord.Allowed.class)
                        .map(IdeaRecord.Allowed::on)
                        .orElse(false);
        ledger.list(IdeaRecord.LEFT, IdeaRecord.Left.class).forEach(this::take);
        ledger.list(IdeaRecord.JUDGED, IdeaRecord.Judged.class).forEach(this::take);
        ledger.list(IdeaRecord.SUPPORTED, IdeaRecord.Named.class).forEach(this::take);
        ledger.list(IdeaRecord.RATED, IdeaRecord.Rated.class).forEach(this::take);
    }

    /// Whether visitors may leave ideas; off until the library says so (decision 7).
    public synchronized boolean areAllowed() {
        return allowed;
    }

    public synchronized void allow(boolean on) {
        ledger.append(IdeaRecord.ALLOWED, new IdeaRecord.Allowed(on));
        allowed = on;
    }

    // ── leaving ─────────────────────────────────────────────────────────

    /// A visitor's: it is masked, and on the disk when this returns.
    ///
    /// @param language tag of the language on the screen
    /// @return the id; empty if nothing readable was left of it, and nothing was kept
    public Optional<String> leave(Optional<Topic> topic, String language, String words) {
        return keep(Optional.empty(), topic, language, words);
    }

    /// As [#leave], of somebody of the staff.
    ///
    /// @param staff id of the person
    public Optional<String> add(
            String staff, Optional<Topic> topic, String language, String words) {
        return keep(Optional.of(staff), topic, language, words);
    }

    private synchronized Optional<String> keep(
            Optional<String> staff, Optional<Topic> topic, String language, String words) {
        var masked = Mask.of(words).text();
        if (masked.isBlank()) {
            return Optional.empty();
        }
        var left = new IdeaRecord.Left(randomId(), week(), staff, topic, language, masked);
        ledger.append(IdeaRecord.LEFT, left);
        take(left);
        return Optional.of(left.id());
    }

    // ── asking ──────────────────────────────────────────────────────────

    /// The newest week first, and within it in no order that means anything.
    public synchronized List<Idea> list() {
        return ideas.values().stream().sorted(NEWEST).toList();
    }

    public synchronized Optional<Idea> find(String id) {
        return Optional.ofNullable(ideas.get(id));
    }

    /// What visitors see, in the order of [#list].
    public List<PublishedIdea> published() {
        return list().stream().flatMap(idea -> idea.published().stream()).toList();
    }

    /// How many nobody has read yet.
    public synchronized int waiting() {
        return (int) ideas.values().stream().filter(Idea::isWaiting).count();
    }

    // ── judging ─────────────────────────────────────────────────────────

    /// Lets visitors see it. Whoever does has read it: masking knows no names and no accusations.
    ///
    /// @param words what is to be seen; numbers in them are masked once more
    /// @return whether there is such an idea, and anything to read in the words
    public boolean publish(String id, String words) {
        var masked = Mask.of(words).text();
        return !masked.isBlank()
                && judge(new IdeaRecord.Judged(id, Optional.of(masked), Optional.empty()));
    }

    /// Takes it from visitors, or never shows it to them.
    ///
    /// @return whether there is such an idea
    public boolean decline(String id, Reason why) {
        return judge(new IdeaRecord.Judged(id, Optional.empty(), Optional.of(why)));
    }

    private synchronized boolean judge(IdeaRecord.Judged judged) {
        if (!ideas.containsKey(judged.id())) {
            return false;
        }
        ledger.append(IdeaRecord.JUDGED, judged);
        take(judged);
        return true;
    }

    /// Somebody's judgement in place of the one that they gave before.
    ///
    /// @param staff id of the person
    /// @return whether there is such an idea
    public synchronized boolean rate(String id, String staff, Rating rating) {
        if (!ideas.containsKey(id)) {
            return false;
        }
        var rated = new IdeaRecord.Rated(id, staff, rating);
        ledger.append(IdeaRecord.RATED, rated);
        take(rated);
        return true;
    }

    /// A visitor is for it; nothing happens unless visitors see it.
    public synchronized void support(String id) {
        if (find(id).flatMap(Idea::published).isPresent()) {
            var named = new IdeaRecord.Named(id);
            ledger.append(IdeaRecord.SUPPORTED, named);
            take(named);
        }
    }

    /// Takes an idea away for good with all that was kept of it; nothing happens if it is gone.
    public synchronized void delete(String id) {
        if (ideas.containsKey(id)) {
            ledger.erase(record -> IdeaRecord.isOf(record, id));
            ideas.remove(id);
        }
    }

    // ── what the ledger says ────────────────────────────────────────────

    private void take(IdeaRecord.Left left) {
        ideas.put(left.id(), left.idea());
    }

    private void take(IdeaRecord.Judged judged) {
        ideas.computeIfPresent(judged.id(), (_, idea) -> idea.judged(judged.standing()));
    }

    private void take(IdeaRecord.Named supported) {
        ideas.computeIfPresent(supported.id(), (_, idea) -> idea.supportedOnceMore());
    }

    private void take(IdeaRecord.Rated rated) {
        ideas.computeIfPresent(
                rated.id(),
                (_, idea) -> {
                    var all = new HashMap<>(idea.ratings());
                    all.put(rated.staff(), rated.rating());
                    return idea.rated(all);
                });
    }

    private int week() {
        var now = clock.instant();
        return now.isBefore(EARLIEST) ? Weeks.UNKNOWN : Weeks.of(now);
    }

    private static String randomId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
