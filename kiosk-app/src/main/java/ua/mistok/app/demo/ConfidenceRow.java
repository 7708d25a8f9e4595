package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Numbers in a row to touch one of; an arc leads from the number before to the number now.
///
/// An answer that fell gets no arc and no judgement. Without a number before it is a rising row.
final class ConfidenceRow extends Div implements LocaleChangeObserver {

    private static final int ROOM_FOR_THE_GAIN = 3;

    private final Scale scale;
    private final Optional<Integer> before;
    private final IntConsumer chosen;
    private final List<NativeButton> numbers = new ArrayList<>();
    private final Div arc = new Div();
    private final Span gain = new Span();
    private final Span was = new Span();
    private final Span now = new Span();
    private final Span lowest = new Span();
    private final Span highest = new Span();
    private Optional<Integer> value = Optional.empty();

    /// @param chosen hears the number each time one is touched
    ConfidenceRow(Scale scale, Optional<Integer> before, IntConsumer chosen) {
        this.scale = scale;
        this.before = before;
        this.chosen = chosen;
        addClassName(before.isPresent() ? "ba" : "ramp");
        getElement().setAttribute("role", "radiogroup");
        for (int number = scale.from(); number <= scale.to(); number++) {
            numbers.add(number(number));
        }
        arc.addClassName("ba__arc");
        gain.addClassNames("ba__tag", "ba__tag--gain");
        was.addClassNames("ba__under", "ba__under--was");
        now.addClassNames("ba__under");
        var end = before.isPresent() ? "ba__end" : "ramp__end";
        lowest.addClassName(end);
        highest.addClassNames(end, end + "--r");
        place(lowest, "1 / span 5");
        place(highest, "7 / span 5");
        numbers.forEach(this::add);
        add(lowest, highest);
        before.ifPresent(number -> place(was, column(number)));
    }

    Optional<Integer> value() {
        return value;
    }

    void choose(int number) {
        value = Optional.of(number);
        numbers.forEach(
                button ->
                        button.getElement()
                                .setAttribute(
                                        "aria-checked",
                                        Boolean.toString(
                                                button.getText()
                                                        .equals(Integer.toString(number)))));
        drawShift(number);
        chosen.accept(number);
    }

    private NativeButton number(int number) {
        var button = new NativeButton(Integer.toString(number));
        button.addClassName("num");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("role", "radio");
        button.getElement().setAttribute("aria-checked", "false");
        if (before.equals(Optional.of(number))) {
            button.addClassName("is-before");
        }
        place(button, column(number));
        button.getStyle().set("--k", Integer.toString(number - scale.from()));
        button.addClickListener(click -> choose(number));
        return button;
    }

    private void drawShift(int number) {
        before.ifPresent(
                earlier -> {
                    int steps = number - earlier;
                    place(now, column(number));
                    add(was, now);
                    was.setVisible(steps != 0);
                    if (steps > 0) {
                        place(arc, column(earlier).strip() + " / " + (position(number) + 1));
                        arc.getStyle().set("--n", Integer.toString(steps + 1));
                        place(gain, gainPlace(earlier, number));
                        gain.setText(getTranslation("demo.confidence.gain", steps));
                        add(arc, gain);
                    } else {
                        remove(arc, gain);
                    }
                });
    }

    private String gainPlace(int earlier, int number) {
        if (number - earlier >= ROOM_FOR_THE_GAIN) {
            return position(earlier) + " / " + (position(number) + 1);
        }
        return position(number) + ROOM_FOR_THE_GAIN <= position(scale.to())
                ? position(number) + 1 + " / span " + ROOM_FOR_THE_GAIN
                : position(earlier) - ROOM_FOR_THE_GAIN + " / span " + ROOM_FOR_THE_GAIN;
    }

    private int position(int number) {
        return number - scale.from() + 1;
    }

    private String column(int number) {
        return Integer.toString(position(number));
    }

    private static void place(Component part, String columns) {
        part.getStyle().set("grid-column", columns);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        relabel(event.getLocale());
    }

    private void relabel(Locale locale) {
        var language = new Language(locale.getLanguage());
        lowest.setText(end(scale.from(), language));
        highest.setText(end(scale.to(), language));
        was.setText(getTranslation(locale, "demo.confidence.was"));
        now.setText(getTranslation(locale, "demo.confidence.now"));
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(locale, "demo.confidence.range", scale.from(), scale.to()));
        value.ifPresent(this::drawShift);
    }

    private String end(int number, Language language) {
        return Optional.ofNullable(scale.labels().get(number))
                .map((LocalizedText label) -> number + " — " + label.in(language))
                .orElse("");
    }
}
