package ua.mistok.app.campaign;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.CampaignWriter;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.problem.Problem;

/// The campaigns of this kiosk: those of its packs, and what the library has made. For several
/// threads.
public final class CampaignShelf {

    private static final String KIND = "campaign.saved";

    /// Ids that a library gives; no content may begin so.
    private static final String OWN = "own-";

    private final Supplier<Shelf> content;
    private final Revisions revisions;
    private final Pictures pictures;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Supplier<List<Campaign>> beside = List::of;
    private Known known;

    /// @param campaigns the most urgent first
    /// @param problems of saved campaigns that cannot be shown
    /// @param broken of the library, as far as they can be read
    private record Known(
            Shelf shelf, List<Campaign> campaigns, List<Campaign> broken, List<Problem> problems) {}

    /// @param content what is on the shelf at the moment
    public CampaignShelf(
            Supplier<Shelf> content, Ledger ledger, Pictures pictures, InstantSource clock) {
        this.content = content;
        this.revisions = new Revisions(ledger, KIND, clock);
        this.pictures = pictures;
        this.known = know(content.get());
    }

    /// All that can be shown, due or not, the most urgent first.
    public List<Campaign> list() {
        return known().campaigns();
    }

    /// What is on the kiosk besides campaigns, and what a campaign may name.
    public Shelf shelf() {
        return known().shelf();
    }

    /// A shelf with what the library has made on it.
    public Shelf onto(Shelf shelf) {
        var own = new HashMap<Campaign, Optional<String>>();
        list().stream()
                .filter(campaign -> isOwn(campaign.id()))
                .forEach(campaign -> own.put(campaign, picture(campaign)));
        beside.get().forEach(campaign -> own.put(campaign, Optional.empty()));
        return shelf.with(own);
    }

    /// Shows something else like campaigns, such as classes that are to come; each has a drawing.
    ///
    /// @param slides what it is at the moment
    public void showBeside(Supplier<List<Campaign>> slides) {
        beside = slides;
    }

    /// What is shown beside campaigns is another now.
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /// What one may begin with.
    public List<Campaign> templates() {
        return known().shelf().templates();
    }

    public Optional<Campaign> find(CampaignId id) {
        return list().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /// Whether the library made it; what comes with a pack is copied, not changed.
    public static boolean isOwn(CampaignId id) {
        return id.slug().startsWith(OWN);
    }

    /// Those that a library made and that cannot be shown any more, such as one whose exercise is
    /// gone; what is wrong is said by [#problems].
    public List<Campaign> broken() {
        return known().broken();
    }

    /// Those that a library made and took away, as they were last.
    public List<Campaign> off() {
        return revisions.latest().stream()
                .filter(revision -> revision.text().isEmpty())
                .flatMap(revision -> find(revision).stream())
                .toList();
    }

    private Optional<Campaign> find(Revision off) {
        var id = new CampaignId(off.of());
        return revisions.history(off.of()).stream()
                .flatMap(revision -> revision.text().stream())
                .findFirst()
                .flatMap(text -> OwnCampaign.read(id, text, known().shelf(), pictures).read());
    }

    /// To go on writing: as it is, as it was before it broke, or before it was taken away.
    public Optional<Sketch> sketch(CampaignId id) {
        return find(id).or(() -> broken().stream().filter(one -> one.id().equals(id)).findFirst())
                .or(() -> revisions.latest(id.slug()).flatMap(this::find))
                .map(Sketch::of);
    }

    /// What is wrong with saved campaigns, such as one whose exercise is gone.
    public List<Problem> problems() {
        return known().problems();
    }

    /// A campaign's picture as a page shows it; empty where it has a drawing.
    public Optional<String> picture(Campaign campaign) {
        return isOwn(campaign.id())
                ? campaign.look().picture().flatMap(pictures::find)
                : known().shelf().picture(campaign.id());
    }

    // ── saves ───────────────────────────────────────────────────────────

    /// How often it was saved; a writer says with it what they had seen.
    public int number(CampaignId id) {
        return revisions.number(id.slug());
    }

    /// The newest save first.
    public List<Revision> history(CampaignId id) {
        return revisions.history(id.slug());
    }

    /// As a revision has it; empty if it was taken away.
    public Optional<Campaign> find(CampaignId id, int number) {
        return revisions
                .find(id.slug(), number)
                .flatMap(Revision::text)
                .flatMap(text -> OwnCampaign.read(id, text, known().shelf(), pictures).read());
    }

    /// An id for a campaign that the library makes.
    ///
    /// @param begun ids that somebody writes on already
    public CampaignId free(Set<String> begun) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new CampaignId(OWN + n))
                .filter(id -> !begun.contains(id.slug()))
                .filter(id -> revisions.latest(id.slug()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// Words that papers of other campaigns carry.
    public Set<String> words(CampaignId but) {
        return list().stream()
                .filter(campaign -> !campaign.id().equals(but))
                .map(Campaign::word)
                .collect(Collectors.toSet());
    }

    /// What the checker would say of it, by the field that it is about.
    public Map<String, List<Problem>> check(Sketch sketch) {
        var text = CampaignWriter.write(sketch);
        return ByField.of(problems(sketch.id(), text), text);
    }

    private List<Problem> problems(CampaignId id, String text) {
        return OwnCampaign.read(id, text, known().shelf(), pictures).with(others(id)).problems();
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    public Saving save(Sketch sketch, int basedOn, String staff) {
        var text = CampaignWriter.write(sketch.version(version(basedOn)));
        var problems = problems(sketch.id(), text);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Saving.Invalid(ByField.of(problems, text));
        }
        return append(sketch.id(), basedOn, staff, Optional.of(text), Optional.empty(), problems);
    }

    /// Brings a revision back, as a new one.
    public Saving restore(CampaignId id, int number, int basedOn, String staff) {
        var text =
                find(id, number)
                        .map(was -> Sketch.of(was).version(version(basedOn)))
                        .map(CampaignWriter::write);
        return append(id, basedOn, staff, text, Optional.of(number), List.of());
    }

    /// Takes it away from every screen; its history stays.
    public Saving remove(CampaignId id, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.empty(), Optional.empty(), List.of());
    }

    private static int version(int basedOn) {
        return Math.min(basedOn + 1, Campaign.LAST_VERSION);
    }

    private Saving append(
            CampaignId id,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores,
            List<Problem> warnings) {
        var saving = revisions.save(id.slug(), basedOn, staff, text, restores, warnings);
        if (saving instanceof Saving.Saved) {
            knowAnew();
            listeners.forEach(Runnable::run);
        }
        return saving;
    }

    /// Hears of every save, in the thread that saved.
    ///
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    // ── reading ─────────────────────────────────────────────────────────

    private synchronized void knowAnew() {
        known = know(content.get());
    }

    /// Looks whether the content was edited.
    private synchronized Known known() {
        var shelf = content.get();
        if (shelf != known.shelf()) {
            known = know(shelf);
        }
        return known;
    }

    private Known know(Shelf shelf) {
        var read =
                revisions.latest().stream()
                        .flatMap(revision -> own(revision, shelf).stream())
                        .toList();
        var own = read.stream().flatMap(each -> each.value().stream()).toList();
        var campaigns = new ArrayList<>(shelf.campaigns());
        campaigns.addAll(own);
        campaigns.sort(Campaign.BY_URGENCY);
        return new Known(
                shelf,
                List.copyOf(campaigns),
                read.stream()
                        .filter(each -> each.value().isEmpty())
                        .flatMap(each -> each.read().stream())
                        .toList(),
                read.stream().flatMap(each -> each.problems().stream()).toList());
    }

    private Optional<OwnCampaign> own(Revision revision, Shelf shelf) {
        var id = new CampaignId(revision.of());
        return revision.text().map(text -> OwnCampaign.read(id, text, shelf, pictures));
    }

    private Stream<Campaign> others(CampaignId but) {
        return list().stream().filter(campaign -> !campaign.id().equals(but));
    }
}
