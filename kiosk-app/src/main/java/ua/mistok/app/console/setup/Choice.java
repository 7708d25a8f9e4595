package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import ua.mistok.app.ui.Dom;

/// Buttons to choose from; those that are chosen are pressed.
final class Choice<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Function<T, String> name;

    /// @param name of each, in the language of the moment
    /// @param id of each, for the page
    Choice(
            Collection<T> all,
            Function<T, String> name,
            Function<T, String> id,
            Consumer<T> touched) {
        this.name = name;
        addClassName("setup__choice");
        for (var one : all) {
            var button = Dom.button("chip", Dom.escape(name.apply(one)), () -> touched.accept(one));
            button.getElement().setAttribute("data-choice", id.apply(one));
            buttons.put(one, button);
            add(button);
        }
    }

    void press(Set<T> chosen) {
        buttons.forEach(
                (one, button) ->
                        button.getElement()
                                .setAttribute(
                                        "aria-pressed", Boolean.toString(chosen.contains(one))));
    }

    /// Shows only those in whose name this is.
    ///
    /// @return how many
    int filter(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var left = 0;
        for (var entry : buttons.entrySet()) {
            var fits = name.apply(entry.getKey()).toLowerCase(Locale.ROOT).contains(wanted);
            entry.getValue().setVisible(fits);
            left += fits ? 1 : 0;
        }
        return left;
    }
}
