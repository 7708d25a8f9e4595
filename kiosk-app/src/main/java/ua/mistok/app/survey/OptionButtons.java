package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.survey.Option;
import ua.mistok.config.text.Language;

/// Options as buttons, as many on a page as fit: no list scrolls.
final class OptionButtons {

    /// As many stand in two columns; more need three.
    private static final int FEW = 6;

    private final Map<Option, NativeButton> buttons = new LinkedHashMap<>();
    private final Drawing drawing;
    private final Div list = new Div();
    private final Leaves leaves;
    private Language language = Language.UKRAINIAN;

    OptionButtons(List<Option> options, String classes, Drawing drawing, Consumer<Option> touched) {
        this.drawing = drawing;
        list.addClassNames("choices");
        list.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "question");
        for (var option : options) {
            var button = Dom.button(classes, "", () -> touched.accept(option));
            button.getElement().setAttribute("data-answer", option.code());
            buttons.put(option, button);
        }
        leaves = new Leaves(options.size(), this::turn);
        turn();
    }

    /// How a button looks and what it says of itself.
    interface Drawing {

        /// Everything inside, escaped.
        String inside(Option option, String label);

        /// Roles and states.
        void mark(Option option, NativeButton button, String label);
    }

    void addListClass(String name) {
        list.addClassName(name);
    }

    Div list() {
        return list;
    }

    /// Stands beside the ways on.
    Leaves leaves() {
        return leaves;
    }

    void fit(int perPage) {
        leaves.fit(perPage);
    }

    /// Opens the page on which this option stands.
    void open(Option option) {
        leaves.open(List.copyOf(buttons.keySet()).indexOf(option));
    }

    Optional<Option> find(String code) {
        return buttons.keySet().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private void turn() {
        list.removeAll();
        var shown = leaves.of(List.copyOf(buttons.values()));
        shown.forEach(list::add);
        list.setClassName("choices--many", shown.size() > FEW);
        list.getStyle().set("--n", Integer.toString(shown.size()));
    }

    void name(Language language) {
        this.language = language;
        leaves.name();
        draw();
    }

    void draw() {
        buttons.forEach(
                (option, button) -> {
                    var label = option.label().in(language);
                    Dom.html(button, drawing.inside(option, label));
                    drawing.mark(option, button, label);
                });
    }
}
