package ua.mistok.app.console.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ua.mistok.app.revision.Revision;

/// Somebody else has saved meanwhile: what differs, and which of the two holds.
public final class ConflictDialog extends Dialog {

    private final String who;
    private final Revision theirs;
    private final List<String> changes;
    private final Runnable mine;
    private final Runnable other;

    /// @param who saved theirs
    /// @param changes from theirs to mine, in words
    /// @param mine saves mine over theirs, which stays in the history
    /// @param other takes theirs and forgets mine
    public ConflictDialog(
            String who, Revision theirs, List<String> changes, Runnable mine, Runnable other) {
        this.who = who;
        this.theirs = theirs;
        this.changes = changes;
        this.mine = mine;
        this.other = other;
        setId("conflict");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(getTranslation("console.form.conflict"));
        add(
                new Paragraph(
                        getTranslation(
                                "console.form.conflict.who", who, FormTell.moment(theirs.at()))),
                new Paragraph(getTranslation("console.form.conflict.differs")));
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(change)));
        add(list);
        var keep = choice("console.form.conflict.mine", mine);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("console.form.conflict.later"), click -> close()),
                        choice("console.form.conflict.theirs", other),
                        keep);
    }

    private Button choice(String key, Runnable chosen) {
        return new Button(
                getTranslation(key),
                click -> {
                    close();
                    chosen.run();
                });
    }
}
