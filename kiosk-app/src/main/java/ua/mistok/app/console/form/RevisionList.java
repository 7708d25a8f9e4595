package ua.mistok.app.console.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ua.mistok.app.revision.Revision;

/// What was saved when, by whom, and what it changed; each can be brought back.
public final class RevisionList extends Section implements LocaleChangeObserver {

    /// So many more with each touch.
    private static final int OF_A_PAGE = 8;

    private final List<Revision> history;
    private final Function<Revision, String> who;
    private final Changes changes;
    private final boolean hasFirst;
    private final IntConsumer restore;
    private int shown = OF_A_PAGE;

    /// What a save changed, in words.
    public interface Changes {

        /// @param before the save before it; empty if it was the first
        List<String> between(Optional<Revision> before, Revision saved);
    }

    /// @param history the newest first
    /// @param hasFirst whether there was something before the first save
    /// @param restore hears the number to bring back; 0 is what was there before all saves
    public RevisionList(
            List<Revision> history,
            Function<Revision, String> who,
            Changes changes,
            boolean hasFirst,
            IntConsumer restore) {
        this.history = List.copyOf(history);
        this.who = who;
        this.changes = changes;
        this.hasFirst = hasFirst;
        this.restore = restore;
        addClassNames("panel", "revisions");
        setId("history");
    }

    private void draw() {
        removeAll();
        add(new H2(getTranslation("console.form.history")));
        if (history.isEmpty()) {
            add(new Paragraph(getTranslation("console.form.history.none")));
            return;
        }
        var list = new OrderedList();
        history.stream().limit(shown).forEach(revision -> list.add(item(revision)));
        if (hasFirst && history.size() <= shown) {
            list.add(first());
        }
        add(list);
        if (history.size() > shown) {
            add(new Button(getTranslation("console.form.history.more"), click -> more()));
        }
    }

    private void more() {
        shown += OF_A_PAGE;
        draw();
    }

    private ListItem item(Revision revision) {
        var head =
                new Span(
                        getTranslation(
                                "console.form.history.by",
                                revision.number(),
                                FormTell.moment(revision.at()),
                                who.apply(revision)));
        head.addClassName("revisions__head");
        var words = new Div(head);
        revision.restores()
                .ifPresent(
                        number ->
                                words.add(
                                        new Paragraph(
                                                getTranslation(
                                                        "console.form.history.restores", number))));
        changes.between(before(revision), revision)
                .forEach(change -> words.add(new Paragraph(change)));
        var item = new ListItem(words);
        if (revision.number() != history.getFirst().number()) {
            item.add(back(revision.number()));
        }
        return item;
    }

    private Optional<Revision> before(Revision saved) {
        return history.stream().filter(one -> one.number() == saved.number() - 1).findFirst();
    }

    private ListItem first() {
        var head = new Span(getTranslation("console.form.history.first"));
        head.addClassName("revisions__head");
        return new ListItem(new Div(head), back(0));
    }

    private Button back(int number) {
        var back =
                new Button(
                        getTranslation("console.form.history.back"),
                        click -> restore.accept(number));
        back.setId("restore-" + number);
        return back;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }
}
