package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/// The options of a choice, a row each: their words, their order, what is special about them.
final class OptionRows extends Div {

    private final transient Writing writing;
    private final String id;
    private final Kind kind;
    private final transient AnswersDraft answers;
    private final Div rows = new Div();

    /// @param id of the question
    OptionRows(Writing writing, String id, Kind kind, AnswersDraft answers) {
        this.writing = writing;
        this.id = id;
        this.kind = kind;
        this.answers = answers;
        addClassName("option-rows");
        rows.addClassName("option-rows__list");
        var more = add("more", "console.surveys.option.more");
        var adding = new Div(more);
        adding.addClassName("btn-row");
        if (kind != Kind.RANKING) {
            adding.add(special("other", "console.surveys.option.other"));
        }
        if (kind == Kind.MULTI) {
            adding.add(special("none", "console.surveys.option.none"));
        }
        add(new H4(writing.say("console.surveys.options")), rows, adding, settings());
        draw();
    }

    private Button add(String name, String key) {
        return button(
                name,
                writing.say(key),
                () -> {
                    var option = answers.addOption();
                    Writing.focus(this, field(option));
                });
    }

    /// «Інше» goes last and may be said in one's own words, «Нічого з цього» goes alone.
    private Button special(String name, String key) {
        var words = writing.tell().both(key);
        return button(
                name,
                writing.say("console.surveys.option.add", writing.tell().in(words)),
                () -> {
                    var option = answers.addOption();
                    answers.options.remove(option);
                    answers.options.add(option);
                    option.label = words;
                    option.last = true;
                    option.exclusive = name.equals("none");
                });
    }

    private String field(OptionDraft option) {
        return id + "-" + option.code;
    }

    private void draw() {
        rows.removeAll();
        answers.options.forEach(option -> rows.add(row(option)));
    }

    private Div row(OptionDraft option) {
        var at = answers.options.indexOf(option);
        var number = at + 1;
        var words =
                writing.line(
                        field(option), writing.say("console.surveys.option", number), option.label);
        var buttons =
                new RowButtons<>(
                        writing,
                        field(option),
                        answers.options,
                        option,
                        name -> "console.surveys.option." + name,
                        this::draw);
        var row = new Div(words, buttons, marks(option));
        row.addClassName("option-rows__row");
        return row;
    }

    private Div marks(OptionDraft option) {
        var marks = new Div();
        marks.addClassName("option-rows__marks");
        marks.add(
                writing.check(
                        field(option) + "-last",
                        writing.say("console.surveys.option.last"),
                        option.last,
                        value -> option.last = value));
        if (kind == Kind.MULTI) {
            marks.add(
                    writing.check(
                            field(option) + "-exclusive",
                            writing.say("console.surveys.option.exclusive"),
                            option.exclusive,
                            value -> option.exclusive = value));
        }
        if (kind != Kind.RANKING) {
            marks.add(
                    writing.check(
                            field(option) + "-words",
                            writing.say("console.surveys.option.words"),
                            option.words,
                            value -> option.words = value));
        }
        return marks;
    }

    private Div settings() {
        var settings = new Div();
        settings.addClassName("option-rows__marks");
        settings.add(
                writing.check(
                        id + "-shuffled",
                        writing.say("console.surveys.shuffled"),
                        answers.shuffled,
                        value -> answers.shuffled = value));
        if (kind == Kind.MULTI || kind == Kind.RANKING) {
            var most =
                    new IntegerField(
                            writing.say(
                                    kind == Kind.MULTI
                                            ? "console.surveys.most"
                                            : "console.surveys.places"));
            most.setId(id + "-most");
            most.setMin(1);
            most.setStepButtonsVisible(true);
            most.setHelperText(writing.say("console.surveys.most.help"));
            if (answers.most.matches("[0-9]{1,3}")) {
                most.setValue(Integer.valueOf(answers.most));
            }
            writing.hear(
                    most,
                    value ->
                            answers.most =
                                    Optional.ofNullable(value).map(Object::toString).orElse(""));
            settings.add(most);
        }
        return settings;
    }

    private Button button(String name, String words, Runnable work) {
        return writing.button(id + "-" + name, words, work, this::draw);
    }
}
