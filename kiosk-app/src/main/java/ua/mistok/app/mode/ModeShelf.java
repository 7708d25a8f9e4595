package ua.mistok.app.mode;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.WishKind;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.ModeReader;
import ua.mistok.config.mode.ModeWriter;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;

/// The modes of this kiosk: those of the content, and what the library has made of them. For
/// several threads.
public final class ModeShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ModeShelf.class);
    private static final String KIND = "mode.saved";

    /// Ids that a library gives; no content may begin so.
    private static final String OWN = "own-";

    private final Supplier<Shelf> content;
    private final Revisions revisions;
    private final Wanted wanted;
    private Known known;

    /// @param modes by id, in the order of lists
    /// @param problems of saved modes that cannot be used
    private record Known(Shelf shelf, Map<ModeId, Mode> modes, List<Problem> problems) {}

    /// Of a library that decides alone.
    ///
    /// @param content what is on the shelf at the moment
    public ModeShelf(Supplier<Shelf> content, Ledger ledger, InstantSource clock) {
        this(content, ledger, clock, Wanted.NOTHING);
    }

    /// @param content what is on the shelf at the moment
    /// @param wanted by the hub
    public ModeShelf(Supplier<Shelf> content, Ledger ledger, InstantSource clock, Wanted wanted) {
        this.content = content;
        this.wanted = wanted;
        this.revisions = new Revisions(ledger, KIND, clock);
        this.known = know(content.get());
        wanted.onChange(this::lookAgain);
    }

    private synchronized void lookAgain() {
        known = know(content.get());
    }

    /// All that can be used now, kind by kind; a saved mode that is broken is not among them, but
    /// the shipped one of its id is.
    public List<Mode> list() {
        return List.copyOf(known().modes().values());
    }

    public Optional<Mode> find(ModeId id) {
        return Optional.ofNullable(known().modes().get(id));
    }

    /// What the hub has fixed of a mode, so that the library's own does not count.
    public Optional<Wish> fixed(ModeId id) {
        return wanted.fixed(WishKind.MODE, id.slug());
    }

    /// What a station shows when everything else fails.
    public Mode usual() {
        return get(Shelf.USUAL);
    }

    private Mode get(ModeId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no mode " + id));
    }

    /// The shelf on which all these modes lie.
    public Shelf shelf() {
        return known().shelf();
    }

    /// What is wrong with saved modes, such as one that names a service that is gone.
    public List<Problem> problems() {
        return known().problems();
    }

    /// How often it was saved; a writer says with it what they had seen.
    public int number(ModeId id) {
        return revisions.number(id.slug());
    }

    /// The newest save first.
    public List<Revision> history(ModeId id) {
        return revisions.history(id.slug());
    }

    /// The mode as a revision has it; 0 is as it was shipped. Empty if it is none, or none any
    /// more.
    public Optional<Mode> find(ModeId id, int number) {
        var revision = revisions.find(id.slug(), number);
        return number == 0 || revision.isPresent() ? read(id, revision) : Optional.empty();
    }

    /// The mode as a revision has it.
    ///
    /// @param revision empty for what was there before the first save
    public Optional<Mode> read(ModeId id, Optional<Revision> revision) {
        return revision.isEmpty() || revision.get().text().isEmpty()
                ? shipped(id)
                : read(revision.get(), new Problems(), new Problems());
    }

    /// Whether the programme or the library's content has it too, so that it cannot be taken away.
    public Optional<Mode> shipped(ModeId id) {
        return shelf().modes().stream().filter(mode -> mode.id().equals(id)).findFirst();
    }

    /// An id for a mode that the library makes.
    public synchronized ModeId free() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new ModeId(OWN + n))
                .filter(id -> revisions.latest(id.slug()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What the checker would say of it.
    public List<Problem> check(Mode draft) {
        var references = new Problems();
        var text = ModeWriter.write(draft);
        var problems = new Problems();
        problems.addAll(
                ModeReader.read(file(draft.id()), text, shelf().named(), references).problems());
        problems.addAll(references.list());
        return problems.list();
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    public Saving save(Mode draft, int basedOn, String staff) {
        var text = ModeWriter.write(draft);
        var problems = check(draft);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Saving.Invalid(ByField.of(problems, text));
        }
        return append(draft.id(), basedOn, staff, Optional.of(text), Optional.empty(), problems);
    }

    /// Brings a revision back, as a new one.
    public Saving restore(ModeId id, int number, int basedOn, String staff) {
        var text = revisions.find(id.slug(), number).flatMap(Revision::text);
        return append(id, basedOn, staff, text, Optional.of(number), List.of());
    }

    /// Takes away what the library made; what is shipped is as shipped again.
    public Saving remove(ModeId id, int basedOn, String staff) {
        return append(id, basedOn, staff, Optional.empty(), Optional.empty(), List.of());
    }

    private synchronized Saving append(
            ModeId id,
            int basedOn,
            String staff,
            Optional<String> text,
            Optional<Integer> restores,
            List<Problem> warnings) {
        var saving = revisions.save(id.slug(), basedOn, staff, text, restores, warnings);
        if (saving instanceof Saving.Saved) {
            known = know(content.get());
        }
        return saving;
    }

    // ── reading ─────────────────────────────────────────────────────────

    /// Looks whether the content was edited, as it is looked whenever a page is opened.
    public synchronized void refresh() {
        var shelf = content.get();
        if (shelf != known.shelf()) {
            known = know(shelf);
        }
    }

    private synchronized Known known() {
        return known;
    }

    private Known know(Shelf shelf) {
        var modes = new LinkedHashMap<ModeId, Mode>();
        var all = new ArrayList<Mode>();
        var problems = new Problems();
        shelf.modes().forEach(mode -> modes.put(mode.id(), mode));
        var references = new Problems();
        for (var wish : wanted.list(WishKind.MODE)) {
            read(shelf, wish.id(), wish.value(), problems, references)
                    .ifPresent(mode -> modes.put(mode.id(), mode));
        }
        for (var revision : revisions.latest()) {
            if (wanted.fixed(WishKind.MODE, revision.of()).isEmpty()) {
                read(shelf, revision, problems, references)
                        .ifPresent(mode -> modes.put(mode.id(), mode));
            }
        }
        all.addAll(modes.values());
        all.sort(
                Comparator.comparing(Mode::kind)
                        .thenComparing(mode -> mode.id().slug().startsWith(OWN))
                        .thenComparing(mode -> mode.id().slug()));
        modes.clear();
        all.forEach(mode -> modes.put(mode.id(), mode));
        problems.list().forEach(ModeShelf::log);
        problems.addAll(references.list());
        return new Known(shelf, modes, problems.list());
    }

    private Optional<Mode> read(Revision revision, Problems problems, Problems references) {
        return read(shelf(), revision, problems, references);
    }

    private static Optional<Mode> read(
            Shelf shelf, Revision revision, Problems problems, Problems references) {
        return revision.text()
                .flatMap(text -> read(shelf, revision.of(), text, problems, references));
    }

    private static Optional<Mode> read(
            Shelf shelf, String id, String text, Problems problems, Problems references) {
        return switch (ModeReader.read(file(new ModeId(id)), text, shelf.named(), references)) {
            case Good<Mode>(var mode, var _) -> Optional.of(mode);
            case Bad<Mode>(var wrong) -> {
                problems.addAll(wrong);
                yield Optional.<Mode>empty();
            }
        };
    }

    private static void log(Problem problem) {
        LOG.error(
                "{}: {}; the kiosk uses what is shipped instead",
                problem.place(),
                problem.words().in(Language.ENGLISH));
    }

    private static String file(ModeId id) {
        return "modes/" + id.slug() + ".yaml";
    }
}
