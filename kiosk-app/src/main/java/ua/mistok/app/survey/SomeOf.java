package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.OwnWords;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.QuestionKind.Multi;
import ua.mistok.config.text.Language;

/// Some of the options, and then «Далі»; «Жодне» goes with no other.
final class SomeOf implements Answers, OptionButtons.Drawing {

    private final int max;
    private final Predicate<Option> takesWords;
    private final Hearing hearing;
    private final OptionButtons buttons;
    private final OwnWords own;
    private final Div part = new Div();
    private final List<Option> chosen = new ArrayList<>();

    /// @param options in this run's order
    /// @param takesWords whether words of one's own may be added to it
    /// @param before what was answered here before going back
    SomeOf(
            Multi multi,
            List<Option> options,
            Predicate<Option> takesWords,
            OwnWords own,
            Optional<Answer> before,
            Hearing hearing) {
        this.max = multi.max();
        this.takesWords = takesWords;
        this.hearing = hearing;
        this.own = own;
        buttons = new OptionButtons(options, "choice", this, this::touch);
        before.ifPresent(
                answer ->
                        answer.asCodes()
                                .forEach(code -> buttons.find(code).ifPresent(chosen::add)));
        part.addClassName("choosing");
        part.add(buttons.list(), own);
        openWords(takesWords());
    }

    private void touch(Option option) {
        if (!chosen.remove(option)) {
            choose(option);
        }
        openWords(takesWords());
        buttons.draw();
        hearing.changed();
    }

    /// One more than may be chosen takes the place of the first.
    private void choose(Option option) {
        chosen.removeIf(other -> option.exclusive() || other.exclusive());
        if (chosen.size() == max) {
            chosen.removeFirst();
        }
        chosen.add(option);
    }

    private boolean takesWords() {
        return chosen.stream().anyMatch(takesWords);
    }

    private void openWords(boolean open) {
        own.setVisible(open);
        part.setClassName("choosing--saying", open);
    }

    @Override
    public String inside(Option option, String label) {
        return "<span class=\"choice__box\">"
                + Dom.icon("check")
                + "</span><span>"
                + Dom.escape(label)
                + "</span>";
    }

    @Override
    public void mark(Option option, NativeButton button, String label) {
        button.getElement()
                .setAttribute("role", "checkbox")
                .setAttribute("aria-checked", Boolean.toString(chosen.contains(option)));
    }

    @Override
    public Component component() {
        return part;
    }

    @Override
    public Optional<Component> pager() {
        return Optional.of(buttons.leaves());
    }

    @Override
    public boolean needsForward() {
        return true;
    }

    @Override
    public boolean isReady() {
        return !chosen.isEmpty();
    }

    @Override
    public Optional<Answer> answer() {
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Some(chosen.stream().map(Option::code).toList()));
    }

    @Override
    public String words() {
        return takesWords() ? own.text() : "";
    }

    @Override
    public void name(Language language) {
        buttons.name(language);
        own.name();
    }

    @Override
    public void fit(int perPage) {
        buttons.fit(perPage);
    }
}
