package ua.mistok.app.hub.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.office.WishTell;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.wish.Setting;
import ua.mistok.app.wish.Verdict;
import ua.mistok.app.wish.WishKind;
import ua.mistok.app.wish.WishRules;
import ua.mistok.config.problem.Problem;

/// Sets something at a level: what, its value, and whether levels below may choose.
final class SetForm extends Section {

    private final transient Way way;
    private final Select<Subject> subject = new Select<>();
    private final TextField id = new TextField();
    private final TextField line = new TextField();
    private final TextArea text = new TextArea();
    private final Select<String> choice = new Select<>();
    private final Checkbox free = new Checkbox();
    private final Div said = new Div();

    /// Sets it, if it is right.
    interface Way {

        Verdict set(WishKind kind, String id, String value, boolean free);
    }

    /// @param id of a setting; empty where somebody must name it
    private record Subject(WishKind kind, String id) {}

    SetForm(Way way) {
        this.way = way;
        addClassName("panel");
        setId("set");
        subject.setId("subject");
        subject.setLabel(getTranslation("hub.state.subject"));
        subject.setItems(subjects());
        subject.setItemLabelGenerator(this::label);
        subject.addValueChangeListener(chosen -> draw());
        subject.setWidth("24rem");
        id.setId("wish-id");
        id.setLabel(getTranslation("hub.state.id"));
        line.setId("value");
        line.setLabel(getTranslation("hub.state.value"));
        choice.setId("choice");
        choice.setLabel(getTranslation("hub.state.value"));
        text.setId("text");
        text.setLabel(getTranslation("hub.state.text"));
        text.setMaxLength(WishRules.LONGEST);
        text.setWidthFull();
        text.setMinHeight("12rem");
        free.setId("free");
        free.setLabel(getTranslation("hub.state.free"));
        free.setValue(true);
        said.setId("set-said");
        said.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("hub.state.set"), click -> save());
        save.setId("set-it");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(subject, id, line, choice);
        row.addClassName("set-row");
        var last = new Div(free, save);
        last.addClassName("set-row");
        add(
                new H2(getTranslation("hub.state.set-here")),
                new Paragraph(getTranslation("hub.state.means")),
                row,
                text,
                last,
                said);
        subject.setValue(subjects().getFirst());
        draw();
    }

    private static List<Subject> subjects() {
        var all = new ArrayList<Subject>();
        for (var setting : Setting.values()) {
            all.add(new Subject(WishKind.SETTING, setting.id()));
        }
        all.add(new Subject(WishKind.MODE, ""));
        all.add(new Subject(WishKind.WEEK, WishKind.THE_WEEK));
        all.add(new Subject(WishKind.SURVEY, ""));
        all.add(new Subject(WishKind.CAMPAIGN, ""));
        return all;
    }

    private String label(Subject of) {
        return WishTell.about(this, of.kind(), of.id()).strip();
    }

    private void draw() {
        var now = subject.getValue();
        var isText = now.kind() == WishKind.MODE || now.kind() == WishKind.WEEK;
        var choices = choices(now);
        id.setVisible(now.id().isEmpty());
        text.setVisible(isText);
        choice.setVisible(!choices.isEmpty());
        line.setVisible(!isText && choices.isEmpty());
        line.setHelperText(
                Setting.find(now.id()).map(setting -> WishTell.sample(this, setting)).orElse(""));
        choice.setItems(choices);
        choice.setItemLabelGenerator(value -> WishTell.value(this, now.kind(), now.id(), value));
        choices.stream().findFirst().ifPresent(choice::setValue);
        said.removeAll();
    }

    private static List<String> choices(Subject of) {
        return switch (of.kind()) {
            case SURVEY, CAMPAIGN -> List.of(WishKind.WITHDRAWN, WishKind.SHOWN);
            case SETTING ->
                    of.id().equals(Setting.TEXTS.id())
                            ? List.of(Setting.ON, Setting.OFF)
                            : List.of();
            case MODE, WEEK -> List.of();
        };
    }

    private void save() {
        var now = subject.getValue();
        var about = now.id().isEmpty() ? id.getValue().strip() : now.id();
        var verdict = way.set(now.kind(), about, value(), free.getValue());
        tell(verdict);
        if (verdict.isFine()) {
            line.clear();
            text.clear();
            id.clear();
        }
    }

    private String value() {
        if (text.isVisible()) {
            return text.getValue();
        }
        return choice.isVisible() ? choice.getValue() : line.getValue().strip();
    }

    private void tell(Verdict verdict) {
        said.removeAll();
        said.add(
                new Paragraph(
                        verdict.code()
                                .map(code -> WishTell.wrong(this, code))
                                .orElseGet(() -> getTranslation("hub.state.is-set"))));
        if (!verdict.problems().isEmpty()) {
            var list = new UnorderedList();
            verdict.problems().forEach(problem -> list.add(new ListItem(words(problem))));
            said.add(list);
        }
    }

    private String words(Problem problem) {
        return getTranslation(
                "hub.state.problem",
                problem.place().line(),
                problem.words().in(Tell.language(this)));
    }
}
