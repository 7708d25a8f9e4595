package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import ua.mistok.app.hub.shelf.Conflict;

/// Asks what a conflict was, before it counts as settled.
final class NoteDialog extends Dialog {

    private final TextArea note = note(this);

    /// @param settle is given what somebody wrote
    NoteDialog(String heading, Consumer<String> settle) {
        setHeaderTitle(heading);
        setWidth("36rem");
        add(new Paragraph(getTranslation("hub.conflicts.settle.means")), note);
        getFooter().add(cancel(this), go(this, note, settle));
    }

    static TextArea note(Dialog dialog) {
        var note = new TextArea(dialog.getTranslation("hub.conflicts.note"));
        note.setId("note");
        note.setMaxLength(Conflict.LONGEST_NOTE);
        note.setWidthFull();
        note.setHelperText(dialog.getTranslation("hub.conflicts.note.help"));
        note.setErrorMessage(dialog.getTranslation("hub.conflicts.note.missing"));
        return note;
    }

    static Button cancel(Dialog dialog) {
        return new Button(dialog.getTranslation("hub.conflicts.close"), click -> dialog.close());
    }

    static Button go(Dialog dialog, TextArea note, Consumer<String> settle) {
        var go =
                new Button(
                        dialog.getTranslation("hub.conflicts.settle"),
                        click -> {
                            note.setInvalid(note.getValue().isBlank());
                            if (!note.isInvalid()) {
                                dialog.close();
                                settle.accept(note.getValue());
                            }
                        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("settle");
        return go;
    }
}
