package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.classroom.Item;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.Story;
import ua.mistok.config.demo.Step;
import ua.mistok.config.text.Language;

/// What the trainer does in the part that is on: lead the exercise, show a hint or an answer,
/// begin anew.
final class LeadPanel extends Section {

    private final transient LiveClass of;
    private final Paragraph where = new Paragraph();
    private final Button act;
    private final Button back;
    private final Button on;
    private final Button hint;
    private final Button answer;
    private final Button restart;
    private final Select<Step> jump = new Select<>();
    private final Div leading;
    private transient Optional<Item> item = Optional.empty();

    LeadPanel(LiveClass of, Ways ways) {
        this.of = of;
        addClassName("panel");
        where.setId("where");
        act = button("act", "console.class.act", ways.leading(of.trainer()::act));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        back =
                button(
                        "step-back",
                        "console.class.step-back",
                        ways.leading(() -> of.trainer().move(-1)));
        on = button("step-on", "console.class.step-on", ways.leading(() -> of.trainer().move(1)));
        hint =
                button(
                        "hint",
                        "console.class.hint",
                        ways.leading(() -> of.trainer().showHint(!of.showsHint())));
        answer =
                button(
                        "answer",
                        "console.class.answer",
                        ways.leading(() -> of.trainer().showAnswer(!of.showsAnswer())));
        restart = button("restart", "console.class.restart", ways.leading(of.trainer()::restart));
        jump.setId("jump");
        jump.setLabel(getTranslation("console.class.jump"));
        jump.setItemLabelGenerator(step -> step.head().title().in(language()));
        jump.addValueChangeListener(
                changed -> {
                    if (changed.isFromClient()) {
                        Optional.ofNullable(changed.getValue())
                                .ifPresent(
                                        step ->
                                                ways.leading(() -> of.trainer().jump(step.id()))
                                                        .run());
                    }
                });
        leading = new Div(act, back, on, hint, jump);
        leading.addClassName("toolbar");
        var rest = new Div(answer, restart);
        rest.addClassName("btn-row");
        add(new H2(getTranslation("console.class.lead")), where, leading, rest);
    }

    private Button button(String id, String key, Runnable pressed) {
        var button = new Button(getTranslation(key), click -> pressed.run());
        button.setId(id);
        return button;
    }

    void draw() {
        var now = of.item();
        if (!now.equals(item)) {
            item = now;
            jump.setItems(
                    now.filter(Item.FollowMe.class::isInstance)
                            .flatMap(Item::exercise)
                            .map(Story::steps)
                            .orElse(List.of()));
        }
        var lead = of.lead();
        leading.setVisible(lead.isPresent());
        restart.setVisible(now.flatMap(Item::exercise).isPresent());
        answer.setVisible(now.flatMap(part -> part.head().task()).isPresent());
        setVisible(leading.isVisible() || restart.isVisible() || answer.isVisible());
        press(hint, of.showsHint());
        press(answer, of.showsAnswer());
        lead.ifPresent(
                at -> {
                    back.setEnabled(!at.isFirst());
                    on.setEnabled(!at.isLast());
                    jump.getListDataView()
                            .getItems()
                            .filter(step -> step.id().equals(at.step()))
                            .findFirst()
                            .ifPresent(jump::setValue);
                });
        where.setText(
                now.filter(Item.Ask.class::isInstance)
                        .map(asked -> getTranslation("console.class.told", of.tallied().answered()))
                        .or(
                                () ->
                                        lead.map(
                                                at ->
                                                        getTranslation(
                                                                "console.class.step",
                                                                at.number(),
                                                                at.count())))
                        .orElse(""));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }
}
