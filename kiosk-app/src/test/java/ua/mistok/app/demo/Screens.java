package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/// Reads a screen as a visitor would: by the words on it.
final class Screens {

    private Screens() {}

    /// All markup and text of a component and what is inside it.
    static String html(Component component) {
        var html = new StringBuilder(component.getElement().getProperty("innerHTML", ""));
        html.append(component.getElement().getText());
        component.getChildren().forEach(child -> html.append(html(child)));
        return html.toString();
    }

    static NativeButton named(String words, List<NativeButton> buttons) {
        return buttons.stream()
                .filter(button -> words(button).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button «" + words + "»"));
    }

    /// The words of a control without its markup.
    static String words(Component control) {
        return html(control).replaceAll("<[^>]*>", "").strip();
    }
}
