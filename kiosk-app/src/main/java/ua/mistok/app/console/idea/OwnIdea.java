package ua.mistok.app.console.idea;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.idea.IdeaBank;
import ua.mistok.app.idea.IdeaWords;
import ua.mistok.app.idea.Topic;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.field.FreeText;

/// An idea of one's own, of whoever is signed in.
final class OwnIdea extends Section implements LocaleChangeObserver {

    private final transient IdeaBank ideas;
    private final transient Desk desk;
    private final transient Runnable added;
    private final H2 title = new H2();
    private final TextArea words = new TextArea();
    private final Select<Topic> topic = new Select<>();
    private final Button add = new Button("", click -> add());

    /// @param added hears that there is one more
    OwnIdea(IdeaBank ideas, Desk desk, Runnable added) {
        this.ideas = ideas;
        this.desk = desk;
        this.added = added;
        addClassName("panel");
        setId("own");
        setVisible(desk.may(Deed.IDEA_ADDED));
        words.setId("own-words");
        words.setMaxLength(FreeText.LONGEST);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(event -> add.setEnabled(!event.getValue().isBlank()));
        topic.setId("own-topic");
        topic.setItems(Topic.values());
        topic.setEmptySelectionAllowed(true);
        add.setId("own-add");
        add.setEnabled(false);
        var bar = new Div(topic, add);
        bar.addClassName("toolbar");
        add(title, words, bar);
    }

    private void add() {
        desk.attempt(
                Deed.IDEA_ADDED,
                () ->
                        ideas.add(
                                        desk.staff(),
                                        Optional.ofNullable(topic.getValue()),
                                        FormTell.language(this).tag(),
                                        words.getValue())
                                .isPresent());
        words.clear();
        topic.clear();
        added.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("console.ideas.own"));
        words.setLabel(getTranslation("console.ideas.own.words"));
        words.setHelperText(getTranslation("console.ideas.own.help", FreeText.LONGEST));
        topic.setLabel(getTranslation("console.ideas.own.topic"));
        topic.setEmptySelectionCaption(getTranslation("console.ideas.own.no-topic"));
        topic.setItemLabelGenerator(
                each ->
                        each == null
                                ? getTranslation("console.ideas.own.no-topic")
                                : IdeaWords.topic(this, each));
        add.setText(getTranslation("console.ideas.own.add"));
    }
}
