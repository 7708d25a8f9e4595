package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.mistok.app.ui.Comfort.Text;

/// «Зручність»: every touch shows at once what it does.
public final class ComfortSheet extends Div implements LocaleChangeObserver {

    private final Div head = new Div();
    private final Consumer<Comfort> chosen;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Runnable> names = new ArrayList<>();
    private final NativeButton back;
    private final NativeButton done;
    private Comfort comfort;

    /// @param usual what one comes back to
    /// @param comfort what is chosen now
    /// @param chosen hears every change
    /// @param closed when the visitor has done
    public ComfortSheet(Comfort usual, Comfort comfort, Consumer<Comfort> chosen, Runnable closed) {
        this.comfort = comfort;
        this.chosen = chosen;
        head.addClassName("head");
        var grid =
                new Div(
                        texts(),
                        colours(),
                        choice(
                                "arrow-down-to-line",
                                "reach",
                                Comfort::lowReach,
                                Comfort::withLowReach),
                        choice("waves", "motion", Comfort::calm, Comfort::withCalm),
                        choice("clock", "time", Comfort::moreTime, Comfort::withMoreTime));
        grid.addClassName("comfort__grid");
        back = Dom.button("btn", "", () -> choose(usual));
        done = Dom.button("btn btn--go", "", closed);
        var buttons = new Div(back, done);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("comfort", "comfort-heading", head, grid, buttons));
        mark();
    }

    private Component texts() {
        var row = group("text");
        for (var text : Text.values()) {
            var size = text.ordinal() + 1;
            row.add(
                    pick(
                            "pick",
                            size,
                            "ui.comfort.text." + size,
                            now -> now.text() == text,
                            now -> now.with(text)));
        }
        return group(row, "ui.comfort.text");
    }

    private Component colours() {
        var row = group("colours");
        row.add(
                pick(
                        "pick",
                        2,
                        "ui.comfort.colours.usual",
                        now -> !now.contrast(),
                        now -> now.withContrast(false)),
                pick(
                        "pick pick--dark",
                        2,
                        "ui.comfort.colours.contrast",
                        Comfort::contrast,
                        now -> now.withContrast(true)));
        return group(row, "ui.comfort.colours");
    }

    private static Div group(String name) {
        var row = new Div();
        row.addClassName("opt__row");
        row.getElement().setAttribute("data-comfort", name);
        return row;
    }

    private Component group(Div row, String key) {
        var heading = new H2();
        var group = new Div(heading, row);
        group.addClassName("opt");
        group.getElement().setAttribute("role", "radiogroup");
        names.add(
                () -> {
                    heading.setText(getTranslation(key));
                    group.getElement().setAttribute("aria-label", getTranslation(key));
                });
        return group;
    }

    private NativeButton pick(
            String classes,
            int size,
            String key,
            Predicate<Comfort> isChosen,
            Function<Comfort, Comfort> change) {
        var button = Dom.button(classes, "", () -> choose(change.apply(comfort)));
        button.getElement().setAttribute("role", "radio");
        names.add(
                () ->
                        Dom.html(
                                button,
                                "<span class=\"pick__a pick__a--%d\" aria-hidden=\"true\">%s</span>%s"
                                        .formatted(
                                                size,
                                                getTranslation("ui.comfort.letters"),
                                                Dom.escape(getTranslation(key)))));
        choices.add(new Choice(button, isChosen));
        return button;
    }

    private NativeButton choice(String icon, String name, Predicate<Comfort> isOn, Switch change) {
        var button =
                Dom.button(
                        "switch-row", "", () -> choose(change.set(comfort, !isOn.test(comfort))));
        button.getElement().setAttribute("role", "switch");
        var key = "ui.comfort." + name;
        names.add(
                () ->
                        Dom.html(
                                button,
                                Dom.icon(icon)
                                        + "<span><b>%s</b><span>%s</span></span>"
                                                .formatted(
                                                        Dom.escape(getTranslation(key)),
                                                        Dom.escape(getTranslation(key + ".hint")))
                                        + "<span class=\"switch\"></span>"));
        choices.add(new Choice(button, isOn));
        return button;
    }

    private void choose(Comfort comfort) {
        this.comfort = comfort;
        mark();
        chosen.accept(comfort);
    }

    private void mark() {
        choices.forEach(choice -> choice.mark(comfort));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                head,
                "<span class=\"tile tile--go\">%s</span><h1 id=\"comfort-heading\" class=\"grow\">%s</h1><p class=\"soft comfort__note\">%s</p>"
                        .formatted(
                                Dom.icon("accessibility"),
                                Dom.escape(getTranslation("ui.comfort")),
                                Dom.escape(getTranslation("ui.comfort.forgotten"))));
        Dom.html(back, Dom.icon("rotate-ccw") + Dom.escape(getTranslation("ui.comfort.back")));
        Dom.html(done, Dom.escape(getTranslation("ui.comfort.done")) + Dom.icon("check"));
        names.forEach(Runnable::run);
    }

    private interface Switch {
        Comfort set(Comfort comfort, boolean on);
    }

    private record Choice(NativeButton button, Predicate<Comfort> isChosen) {
        void mark(Comfort comfort) {
            button.getElement()
                    .setAttribute("aria-checked", Boolean.toString(isChosen.test(comfort)));
        }
    }
}
