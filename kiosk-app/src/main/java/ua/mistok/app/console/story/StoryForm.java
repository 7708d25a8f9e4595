package ua.mistok.app.console.story;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.console.form.Fields;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.story.Story;

/// Everything that a story says, and whether it may be told.
final class StoryForm extends Div implements LocaleChangeObserver, Form<Story> {

    private static final String NONE = "";

    private final transient Story from;
    private final transient StoryTell tell;
    private final transient Fields fields;
    private final Paragraph lead = new Paragraph();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final Select<String> lesson = new Select<>();
    private final Checkbox agreed = new Checkbox();

    /// @param lessons that it may come of
    /// @param changed hears of every change
    StoryForm(Story story, StoryTell tell, List<Lesson> lessons, Consumer<StoryForm> changed) {
        this.from = story;
        this.tell = tell;
        this.fields =
                new Fields(
                        this,
                        "story",
                        (_, problem) -> tell.problem(problem),
                        of -> changed.accept(this));
        title.setMaxLength(Story.LONGEST_TITLE);
        text.setMaxLength(Story.LONGEST_TEXT);
        text.setMinRows(6);
        lesson.setItems(
                Stream.concat(Stream.of(NONE), lessons.stream().map(each -> each.id().slug()))
                        .toList());
        title.setValue(story.title());
        text.setValue(story.text());
        lesson.setValue(story.lesson().filter(lesson.getListDataView()::contains).orElse(NONE));
        agreed.setValue(story.agreed());
        var layout = new FormLayout();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        fields.add(layout, title, "title", "title", "console.stories.field.title");
        fields.add(layout, text, "text", "text", "console.stories.field.text");
        fields.add(layout, lesson, "lesson", "lesson", "console.stories.field.lesson");
        fields.add(layout, agreed, "agreed", "agreed", "console.stories.field.agreed");
        addClassName("campaign-form");
        add(lead, layout);
    }

    @Override
    public Story written() {
        return new Story(
                from.id(),
                title.getValue().strip(),
                text.getValue().strip(),
                lesson.getOptionalValue().filter(id -> !id.equals(NONE)).or(this::unknown),
                agreed.getValue());
    }

    /// A lesson that is no more is kept until another one is chosen.
    private Optional<String> unknown() {
        return from.lesson().filter(id -> !lesson.getListDataView().contains(id));
    }

    /// Says at each field that was touched what is wrong with it.
    void tell(Map<String, List<Problem>> problems) {
        fields.tell(problems);
    }

    /// From now on every problem is said, touched or not.
    @Override
    public List<Problem> refuse(Map<String, List<Problem>> problems) {
        fields.sayAll();
        return fields.tell(problems);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        lead.setText(getTranslation("console.stories.form.lead"));
        text.setHelperText(getTranslation("console.stories.field.text.help"));
        lesson.setItemLabelGenerator(
                id ->
                        id.equals(NONE)
                                ? getTranslation("console.stories.no-lesson")
                                : tell.lesson(id));
        fields.name();
    }
}
