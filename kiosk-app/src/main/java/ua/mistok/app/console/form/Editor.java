package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.SaveBar.Removal;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.revision.Unsaved.Begun;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.staff.People;
import ua.mistok.config.problem.Problem;

/// One thing while it is edited: what waits to be saved, the save, somebody else's save meanwhile,
/// giving up, and what was saved before. How all that looks is the page's affair.
///
/// @param <T> what is edited, as a form holds it
public final class Editor<T> {

    private final Kept<T> kept;
    private final Unsaved<T> unsaved;
    private final Page<T> page;
    private final Component at;
    private final Words words;
    private final Deeds deeds;
    private final Desk desk;
    private final People people;
    private final SaveBar bar;
    private String id = "";
    private int basedOn;
    private @Nullable Form<T> form;

    /// As what it is noted in the chain of acts.
    public record Deeds(Deed saved, Deed removed, Deed restored) {}

    /// Keys of what is said of such a thing.
    ///
    /// @param made what its first save did
    /// @param removed what the save did that took it away
    /// @param off on the button that does
    /// @param title the question before that
    /// @param lead what will come of it
    public record Words(String made, String removed, String off, String title, String lead) {}

    /// The fields of a page.
    ///
    /// @param <T> what they hold
    public interface Form<T> {

        T written();

        /// Says at each field what is wrong with it.
        ///
        /// @return what no field has said
        List<Problem> refuse(Map<String, List<Problem>> problems);
    }

    /// Where it is edited.
    ///
    /// @param <T> what is edited
    public interface Page<T> {

        /// Draws everything anew.
        Form<T> edit(T value);

        /// What differs, in words.
        List<String> changes(T was, T is);

        /// Something else holds from now on.
        default void saved() {}

        /// There is nothing left to edit.
        void leave();
    }

    /// @param page draws [#bar] and [#history] where it likes
    public <P extends Component & Page<T>> Editor(
            Kept<T> kept,
            Unsaved<T> unsaved,
            P page,
            Words words,
            Deeds deeds,
            Desk desk,
            People people) {
        this.kept = kept;
        this.unsaved = unsaved;
        this.page = page;
        this.at = page;
        this.words = words;
        this.deeds = deeds;
        this.desk = desk;
        this.people = people;
        var removal = new Removal(words.off(), words.title(), words.lead(), this::remove);
        this.bar = new SaveBar(this::save, this::discard, removal);
    }

    /// Goes on where the writer was.
    ///
    /// @return false if there is nothing of that id
    public boolean open(String of) {
        id = of;
        var begun = unsaved.find(desk.staff(), of).or(this::fresh);
        begun.ifPresent(this::edit);
        return begun.isPresent();
    }

    private Optional<Begun<T>> fresh() {
        return kept.sketch(id).map(value -> new Begun<>(value, kept.number(id)));
    }

    private void edit(Begun<T> begun) {
        basedOn = begun.basedOn();
        draw(begun.value());
    }

    private void draw(T value) {
        form = page.edit(value);
        bar.show(kept.find(id).isPresent() && !hasFirst());
        bar.tell(isChanged(value));
    }

    /// Draws what the form holds once more, in another language.
    public void redraw() {
        written().ifPresent(this::draw);
    }

    /// What the form holds; empty while nothing is edited.
    public Optional<T> written() {
        return Optional.ofNullable(form).map(Form::written);
    }

    public SaveBar bar() {
        return bar;
    }

    // ── what waits ──────────────────────────────────────────────────────

    /// The form holds something else: whoever goes and comes back finds it.
    public void changed() {
        written()
                .ifPresent(
                        value -> {
                            keep(value);
                            bar.tell(isChanged(value));
                        });
    }

    /// Waits to be saved, though the form does not hold it.
    public void keep(T value) {
        unsaved.keep(desk.staff(), id, value, basedOn);
    }

    private boolean isChanged(T value) {
        return kept.find(id).filter(value::equals).isEmpty();
    }

    /// Back to what is saved.
    private void discard() {
        unsaved.drop(desk.staff(), id);
        fresh().ifPresentOrElse(this::edit, page::leave);
    }

    // ── saving ──────────────────────────────────────────────────────────

    private void save() {
        save(basedOn);
    }

    private void save(int on) {
        written().ifPresent(value -> act(deeds.saved(), () -> kept.save(value, on, desk.staff())));
    }

    private void remove() {
        act(deeds.removed(), () -> kept.remove(id, basedOn, desk.staff()));
    }

    private void restore(int number) {
        act(deeds.restored(), () -> kept.restore(id, number, kept.number(id), desk.staff()));
    }

    private void act(Deed deed, Supplier<Saving> work) {
        switch (desk.attempt(deed, id, work, Saving.Saved.class::isInstance)) {
            case Saving.Saved _ -> {
                unsaved.drop(desk.staff(), id);
                page.saved();
                kept.find(id)
                        .map(saved -> new Begun<>(saved, kept.number(id)))
                        .ifPresentOrElse(this::edit, page::leave);
            }
            case Saving.Invalid(var problems) -> {
                if (form != null) {
                    bar.refuse(form.refuse(problems));
                }
            }
            case Saving.Conflict(var theirs) -> resolve(theirs);
        }
    }

    /// Both stand before the later one, who decides; nothing is lost either way, for theirs is in
    /// the history and mine in the form.
    private void resolve(Revision theirs) {
        var changes =
                kept.find(id, theirs.number())
                        .flatMap(other -> written().map(mine -> page.changes(other, mine)));
        new ConflictDialog(
                        who(theirs),
                        theirs,
                        changes.orElse(List.of()),
                        () -> save(theirs.number()),
                        this::discard)
                .open();
    }

    // ── history ─────────────────────────────────────────────────────────

    /// What was saved when.
    public RevisionList history() {
        return new RevisionList(
                kept.history(id), this::who, this::changes, hasFirst(), this::restore);
    }

    /// Whether there was something before the first save: it cannot be taken away.
    private boolean hasFirst() {
        return kept.find(id, 0).isPresent();
    }

    private List<String> changes(Optional<Revision> before, Revision saved) {
        var is = kept.find(id, saved.number());
        if (is.isEmpty()) {
            return List.of(at.getTranslation(words.removed()));
        }
        return kept.find(id, before.map(Revision::number).orElse(0))
                .map(was -> page.changes(was, is.get()))
                .orElseGet(() -> List.of(at.getTranslation(words.made())));
    }

    private String who(Revision revision) {
        return Who.of(at, people, revision.staff());
    }
}
