package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Option;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// Answers of the step itself, below whatever they are about.
final class ChoicePage implements Page {

    private final DemoRun run;
    private final Step step;
    private final Div page = new Div();
    private final Div about = new Div();
    private final Div options = new Div();
    private final Map<Option, OptionButton> buttons = new LinkedHashMap<>();

    ChoicePage(DemoRun run, Runnable acted) {
        this.run = run;
        this.step = run.step();
        var many = step instanceof Step.ChooseMany;
        options.addClassName("options");
        options.setClassName("options--two", step.choices().size() > 3);
        options.getElement().setAttribute("role", many ? "group" : "radiogroup");
        for (var option : step.choices()) {
            var button =
                    new OptionButton(
                            many,
                            () -> {
                                run.choose(option.id());
                                acted.run();
                            });
            button.button().getElement().setAttribute("data-option", option.id());
            buttons.put(option, button);
            options.add(button.button());
        }
        page.addClassName("portal__part");
        page.setClassName("callin", step instanceof Step.PopUp);
        page.add(about, options);
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void name(Language language) {
        var html = about(language);
        about.setVisible(!html.isEmpty());
        Dom.html(about, html);
        options.getElement().setAttribute("aria-label", step.head().title().in(language));
        buttons.forEach((option, button) -> button.name(option.label().in(language)));
    }

    private String about(Language language) {
        return switch (step) {
            case Step.PopUp popUp ->
                    "<div class=\"callin__from\"><span class=\"tile tile--go\">%s</span><p class=\"lead\">%s</p></div>"
                            .formatted(Dom.icon("phone"), Dom.escape(popUp.message().in(language)));
            case Step.Timeline line -> Stages.draw(line, language);
            default -> "";
        };
    }

    @Override
    public void redraw(Language language) {
        var chosen = run.chosen(step.id());
        buttons.forEach((option, button) -> button.check(chosen.contains(option.id())));
    }

    @Override
    public Optional<Touch> find(Target target) {
        return target instanceof Target.OfOption(var id)
                ? buttons.entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(id))
                        .map(entry -> entry.getValue().button())
                        .findFirst()
                : Optional.empty();
    }
}
