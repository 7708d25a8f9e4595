package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;

/// Options below each other: one of them at a touch, or some of them and then «Далі».
final class Choices implements Answers {

    private final Div list = new Div();
    private final Map<Option, NativeButton> buttons = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final boolean many;

    private Choices(boolean many) {
        this.many = many;
        list.addClassName("choices");
        list.getElement().setAttribute("role", "group");
    }

    static Choices one(List<Option> options, Consumer<Answer> answered) {
        var choices = new Choices(false);
        options.forEach(
                option ->
                        choices.add(option, () -> answered.accept(new Answer.One(option.code()))));
        return choices;
    }

    /// Numbers that each have words, lowest first.
    static Choices point(Scale scale, Consumer<Answer> answered) {
        var choices = new Choices(false);
        choices.list.addClassName("choices--column");
        for (var number = scale.from(); number <= scale.to(); number++) {
            var point = new Answer.Point(number);
            var label = Objects.requireNonNull(scale.labels().get(number));
            var option = new Option(Integer.toString(number), label, false, Optional.empty());
            choices.add(option, () -> answered.accept(point));
        }
        return choices;
    }

    /// @param max as many may be chosen; a further one takes the place of the first
    static Choices some(List<Option> options, int max, Optional<Answer> before, Runnable changed) {
        var choices = new Choices(true);
        before.ifPresent(answer -> choices.chosen.addAll(answer.asCodes()));
        for (var option : options) {
            choices.add(
                    option,
                    () -> {
                        choices.toggle(option.code(), max);
                        changed.run();
                    });
        }
        choices.mark();
        return choices;
    }

    private void add(Option option, Runnable touched) {
        var button = Dom.button(many ? "choice" : "choice choice--one", "", touched);
        button.getElement().setAttribute("data-answer", option.code());
        if (many) {
            button.getElement().setAttribute("role", "checkbox");
        }
        buttons.put(option, button);
        list.add(button);
    }

    private void toggle(String code, int max) {
        if (!chosen.remove(code)) {
            if (chosen.size() == max) {
                chosen.remove(chosen.iterator().next());
            }
            chosen.add(code);
        }
        mark();
    }

    private void mark() {
        buttons.forEach(
                (option, button) ->
                        button.getElement()
                                .setAttribute(
                                        "aria-checked",
                                        Boolean.toString(chosen.contains(option.code()))));
    }

    boolean isMany() {
        return many;
    }

    @Override
    public Component component() {
        return list;
    }

    @Override
    public Optional<Answer> answer() {
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Some(List.copyOf(chosen)));
    }

    @Override
    public void name(Language language) {
        buttons.forEach((option, button) -> Dom.html(button, inside(option, language)));
    }

    private String inside(Option option, Language language) {
        var box = many ? "<span class=\"choice__box\">" + Dom.icon("check") + "</span>" : "";
        return box + "<span>" + Dom.escape(option.label().in(language)) + "</span>";
    }
}
