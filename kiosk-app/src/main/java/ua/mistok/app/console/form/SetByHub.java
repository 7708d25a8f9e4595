package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import ua.mistok.app.wire.Wish;
import ua.mistok.config.text.Language;

/// Says who above the library has fixed something, where one would change it.
public final class SetByHub {

    private SetByHub() {}

    /// A paragraph of its own.
    public static Paragraph told(Component at, Wish wish) {
        var told = new Paragraph(words(at, wish));
        told.addClassName("set-by-hub");
        return told;
    }

    /// «Задано: Вінницька область. Тут цього не змінити.»
    public static String words(Component at, Wish wish) {
        return at.getTranslation("console.set-by-hub", place(at, wish));
    }

    /// What the level is called that set it.
    public static String place(Component at, Wish wish) {
        return FormTell.language(at).equals(Language.UKRAINIAN)
                ? wish.place().uk()
                : wish.place().en();
    }
}
