package ua.mistok.app.console.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import ua.mistok.config.problem.Problem;

/// What can be done with what a form holds: save it, forget it, take the whole thing away; and
/// whether anything waits to be saved.
public final class SaveBar extends Div implements LocaleChangeObserver {

    private final Removal removal;
    private final Button save;
    private final Button discard;
    private final Button remove;
    private final Paragraph state = new Paragraph();
    private final Div wrong = new Div();
    private boolean waits;

    /// How the thing is taken away.
    ///
    /// @param button key of the words on it
    /// @param title key of the question
    /// @param lead key of what will come of it
    public record Removal(String button, String title, String lead, Runnable work) {}

    public SaveBar(Runnable saving, Runnable discarding, Removal removal) {
        this.removal = removal;
        save = button("save", saving);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        discard = button("discard", discarding);
        remove = button("remove", this::ask);
        state.setId("state");
        state.getElement().setAttribute("role", "status");
        var buttons = new Div(save, discard, remove);
        buttons.addClassName("btn-row");
        add(wrong, state, buttons);
    }

    private static Button button(String id, Runnable pressed) {
        var button = new Button("", click -> pressed.run());
        button.setId(id);
        return button;
    }

    /// @param removable whether there is anything to take away
    public void show(boolean removable) {
        remove.setVisible(removable);
        wrong.removeAll();
    }

    /// @param waits whether something waits to be saved
    public void tell(boolean waits) {
        this.waits = waits;
        save.setEnabled(waits);
        discard.setEnabled(waits);
        state.setText(getTranslation(waits ? "console.form.waits" : "console.form.saved"));
        state.setClassName("is-warn", waits);
    }

    /// Says that nothing was saved.
    ///
    /// @param left problems that no field has said
    public void refuse(List<Problem> left) {
        wrong.removeAll();
        if (!left.isEmpty()) {
            wrong.add(ProblemList.of(this, getTranslation("console.form.wrong"), left));
        }
        state.setText(getTranslation("console.form.not-saved"));
    }

    private void ask() {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation(removal.title()));
        ask.setText(getTranslation(removal.lead()));
        ask.setConfirmText(getTranslation(removal.button()));
        ask.setCancelText(getTranslation("console.form.cancel"));
        ask.setCancelable(true);
        ask.addConfirmListener(event -> removal.work().run());
        ask.open();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        save.setText(getTranslation("console.form.save"));
        discard.setText(getTranslation("console.form.discard"));
        remove.setText(getTranslation(removal.button()));
        tell(waits);
    }
}
