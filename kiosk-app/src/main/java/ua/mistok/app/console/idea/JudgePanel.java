package ua.mistok.app.console.idea;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.idea.Idea;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.PublishedIdea;
import ua.mistok.app.idea.Reason;
import ua.mistok.app.idea.Standing;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.field.FreeText;

/// What becomes of an idea: shown to visitors in words without anybody in them, declined with a
/// reason, or deleted for good.
final class JudgePanel extends Section {

    private final transient Idea idea;
    private final transient IdeaBank ideas;
    private final transient Desk desk;
    private final transient Runnable judged;
    private final transient Runnable gone;
    private final TextArea words = new TextArea();
    private final Select<Reason> reason = new Select<>();

    /// @param judged hears that it was published or declined
    /// @param gone hears that there is no such idea any more
    JudgePanel(Idea idea, IdeaBank ideas, Desk desk, Runnable judged, Runnable gone) {
        this.idea = idea;
        this.ideas = ideas;
        this.desk = desk;
        this.judged = judged;
        this.gone = gone;
        addClassName("panel");
        setId("judge");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        removeAll();
        words.setId("judge-words");
        words.setMaxLength(FreeText.LONGEST);
        words.setWidthFull();
        words.setLabel(getTranslation("console.ideas.judge.words"));
        words.setHelperText(getTranslation("console.ideas.judge.help"));
        words.setValue(idea.published().map(PublishedIdea::words).orElse(idea.words()));
        add(new H2(getTranslation("console.ideas.judge")), words, publishing(), refusing());
    }

    private Div publishing() {
        var isShown = idea.standing() instanceof Standing.Published;
        var publish =
                button(
                        "publish",
                        isShown ? "console.ideas.publish.again" : "console.ideas.publish",
                        this::publish);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(publish);
        row.addClassName("btn-row");
        return row;
    }

    private Div refusing() {
        reason.setId("judge-reason");
        reason.setLabel(getTranslation("console.ideas.judge.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(
                each -> getTranslation("console.ideas.reason." + FormTell.key(each)));
        var decline = button("decline", "console.ideas.decline", this::decline);
        decline.setEnabled(false);
        reason.addValueChangeListener(event -> decline.setEnabled(event.getValue() != null));
        var delete = button("delete", "console.ideas.delete", this::ask);
        var row = new Div(reason, decline, delete);
        row.addClassName("toolbar");
        return row;
    }

    private Button button(String id, String key, Runnable pressed) {
        var button = new Button(getTranslation(key), click -> pressed.run());
        button.setId(id);
        return button;
    }

    private void publish() {
        var came =
                desk.attempt(
                        Deed.IDEA_PUBLISHED,
                        idea.id(),
                        () -> ideas.publish(idea.id(), words.getValue()),
                        done -> done);
        if (came) {
            judged.run();
        } else {
            words.setErrorMessage(getTranslation("console.ideas.judge.empty"));
            words.setInvalid(true);
        }
    }

    private void decline() {
        desk.act(Deed.IDEA_DECLINED, idea.id(), () -> ideas.decline(idea.id(), reason.getValue()));
        judged.run();
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.ideas.delete-this"));
        var quote = new Paragraph(idea.words());
        quote.getElement().setAttribute("lang", idea.language());
        dialog.add(quote, new Paragraph(getTranslation("console.words.for-good")));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.words.keep"));
        dialog.setConfirmText(getTranslation("console.ideas.delete"));
        dialog.addConfirmListener(
                confirmed -> {
                    desk.act(Deed.IDEA_DELETED, idea.id(), () -> ideas.delete(idea.id()));
                    gone.run();
                });
        dialog.open();
    }
}
