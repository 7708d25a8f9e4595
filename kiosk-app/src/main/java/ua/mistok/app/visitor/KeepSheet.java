package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;

/// Asked once: may the answers of a half-filled survey stay?
final class KeepSheet extends Div implements LocaleChangeObserver {

    private final Div words = new Div();
    private final NativeButton keep;
    private final NativeButton erase;

    /// @param decided hears whether they may stay
    KeepSheet(Consumer<Boolean> decided) {
        keep = Dom.button("btn btn--big", "", () -> decided.accept(true));
        erase = Dom.button("btn btn--big", "", () -> decided.accept(false));
        var buttons = new Div(erase, keep);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("keep", "keep-heading", words, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                words,
                "<h1 id=\"keep-heading\">%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.keep.title")),
                                Dom.escape(getTranslation("visitor.keep.lead"))));
        keep.setText(getTranslation("visitor.keep.yes"));
        erase.setText(getTranslation("visitor.keep.no"));
    }
}
