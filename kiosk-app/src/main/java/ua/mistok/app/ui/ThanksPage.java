package ua.mistok.app.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;

/// How screens are laid out that thank: words and the ways on, beside the drawing.
public final class ThanksPage {

    private ThanksPage() {}

    /// @param screen empty so far
    /// @param ways buttons
    public static void lay(Main screen, Component words, Component... ways) {
        screen.addClassNames("main", "thanks");
        var buttons = new Div(ways);
        buttons.addClassName("sheet__btns");
        var copy = new Div(words, buttons);
        copy.addClassName("thanks__copy");
        var art = new Div();
        art.addClassName("thanks__art");
        Dom.html(art, Dom.art("thanks", "scene"));
        screen.add(copy, art);
    }

    /// A title and a sentence.
    public static String words(String title, String lead) {
        return "<h1>%s</h1><p class=\"lead\">%s</p>".formatted(Dom.escape(title), Dom.escape(lead));
    }
}
