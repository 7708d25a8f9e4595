package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.OwnWords;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.text.Language;

/// One of the options at a touch; one to which words may be added waits for «Далі».
final class OneOf implements Answers, OptionButtons.Drawing {

    private final Function<Option, Answer> meaning;
    private final Predicate<Option> takesWords;
    private final Hearing hearing;
    private final OptionButtons buttons;
    private final OwnWords own;
    private final Div part = new Div();
    private Optional<Option> chosen = Optional.empty();

    /// @param meaning the answer that an option stands for
    /// @param takesWords whether words of one's own may be added to it
    OneOf(
            List<Option> options,
            Function<Option, Answer> meaning,
            Predicate<Option> takesWords,
            OwnWords own,
            Hearing hearing) {
        this.meaning = meaning;
        this.takesWords = takesWords;
        this.hearing = hearing;
        this.own = own;
        buttons = new OptionButtons(options, "choice choice--one", this, this::touch);
        part.addClassName("choosing");
        part.add(buttons.list(), own);
        openWords(false);
    }

    /// @param before what was answered here before going back
    OneOf showing(Optional<Answer> before) {
        chosen =
                before.flatMap(answer -> answer.asCodes().stream().findFirst())
                        .flatMap(buttons::find);
        chosen.ifPresent(buttons::open);
        openWords(needsForward());
        return this;
    }

    OneOf lookingLike(String className) {
        buttons.addListClass(className);
        return this;
    }

    private void touch(Option option) {
        chosen = Optional.of(option);
        openWords(needsForward());
        buttons.draw();
        if (needsForward()) {
            hearing.changed();
        } else {
            hearing.answered(meaning.apply(option));
        }
    }

    private void openWords(boolean open) {
        own.setVisible(open);
        part.setClassName("choosing--saying", open);
    }

    @Override
    public String inside(Option option, String label) {
        var tick = isChosen(option) ? Dom.icon("check") : "";
        return "<span>" + Dom.escape(label) + "</span>" + tick;
    }

    @Override
    public void mark(Option option, NativeButton button, String label) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(isChosen(option)));
    }

    private boolean isChosen(Option option) {
        return chosen.filter(option::equals).isPresent();
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
        return chosen.filter(takesWords).isPresent();
    }

    @Override
    public boolean isReady() {
        return chosen.isPresent();
    }

    @Override
    public Optional<Answer> answer() {
        return chosen.map(meaning);
    }

    @Override
    public String words() {
        return needsForward() ? own.text() : "";
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
