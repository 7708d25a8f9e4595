package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.classroom.Item;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.config.text.Language;

/// The lesson part by part: where the class is, and the way on, back, or straight to one.
final class PartsPanel extends Section {

    private final transient LiveClass of;
    private final List<Button> parts = new ArrayList<>();
    private final Paragraph lead = new Paragraph();
    private final Button previous;
    private final Button next;

    PartsPanel(LiveClass of, Ways ways) {
        this.of = of;
        addClassName("panel");
        previous =
                new Button(
                        getTranslation("console.class.previous"),
                        click -> ways.leading(of.trainer()::previous).run());
        previous.setId("previous");
        next =
                new Button(
                        getTranslation("console.class.next"),
                        click -> ways.leading(of.trainer()::next).run());
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var list = new OrderedList();
        list.addClassName("board__parts");
        for (var at = 0; at < of.agenda().items().size(); at++) {
            var place = at;
            var part =
                    new Button(
                            title(of.agenda().items().get(at)),
                            click -> ways.leading(() -> of.trainer().go(place)).run());
            part.addThemeVariants(ButtonVariant.TERTIARY);
            parts.add(part);
            list.add(new ListItem(part));
        }
        lead.addClassName("answer");
        var buttons = new Div(previous, next);
        buttons.addClassName("btn-row");
        add(new H2(getTranslation("console.class.parts")), lead, buttons, list);
    }

    private String title(Item item) {
        return item.head().title().in(language())
                + " · "
                + getTranslation("console.class.minutes", item.head().minutes());
    }

    void draw() {
        var at = of.at();
        previous.setEnabled(at > 0);
        next.setEnabled(at < parts.size() - 1);
        next.setText(getTranslation(at < 0 ? "console.class.first" : "console.class.next"));
        lead.setText(of.item().map(item -> item.head().lead().in(language())).orElse(""));
        for (var place = 0; place < parts.size(); place++) {
            parts.get(place)
                    .getElement()
                    .setAttribute("aria-current", place == at ? "step" : "false");
        }
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }
}
