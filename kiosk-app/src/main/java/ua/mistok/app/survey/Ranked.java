package ua.mistok.app.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Answer;
import ua.mistok.config.survey.Option;
import ua.mistok.config.text.Language;

/// Options in an order, by touching one after the other; a second touch takes a place back and
/// those behind it move up.
final class Ranked implements Answers, OptionButtons.Drawing {

    private final int top;
    private final Hearing hearing;
    private final OptionButtons buttons;
    private final Div part = new Div();
    private final List<Option> placed = new ArrayList<>();

    /// @param top how many places there are
    /// @param before what was answered here before going back
    Ranked(List<Option> options, int top, Optional<Answer> before, Hearing hearing) {
        this.top = top;
        this.hearing = hearing;
        buttons = new OptionButtons(options, "choice", this, this::touch);
        part.addClassName("choosing");
        part.add(buttons.list());
        before.ifPresent(
                answer ->
                        answer.asCodes()
                                .forEach(code -> buttons.find(code).ifPresent(placed::add)));
    }

    /// With all places filled, only taking one back does anything.
    private void touch(Option option) {
        if (!placed.remove(option) && placed.size() < top) {
            placed.add(option);
        }
        buttons.draw();
        hearing.changed();
    }

    private Optional<Integer> place(Option option) {
        return Optional.of(placed.indexOf(option) + 1).filter(place -> place > 0);
    }

    @Override
    public String inside(Option option, String label) {
        return "<span class=\"choice__box choice__place\">"
                + place(option).map(place -> Integer.toString(place)).orElse("")
                + "</span><span>"
                + Dom.escape(label)
                + "</span>";
    }

    @Override
    public void mark(Option option, NativeButton button, String label) {
        var place = place(option);
        button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(place.isPresent()))
                .setAttribute(
                        "aria-label",
                        place.map(number -> part.getTranslation("survey.place", number, label))
                                .orElse(label));
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
        return placed.size() == top;
    }

    @Override
    public Optional<Answer> answer() {
        return isReady()
                ? Optional.of(new Answer.Ranked(placed.stream().map(Option::code).toList()))
                : Optional.empty();
    }

    @Override
    public void name(Language language) {
        buttons.name(language);
    }

    @Override
    public void fit(int perPage) {
        buttons.fit(perPage);
    }
}
