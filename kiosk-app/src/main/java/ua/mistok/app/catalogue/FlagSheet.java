package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;

/// «Тут щось не так»: the second of two touches says what.
public final class FlagSheet extends Div implements LocaleChangeObserver {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Map<What, NativeButton> reasons = new EnumMap<>(What.class);
    private final NativeButton close;

    /// @param flagged hears what is wrong; `closed` is not called then
    /// @param closed puts the sheet away
    public FlagSheet(Consumer<What> flagged, Runnable closed) {
        title.setId("flag-heading");
        lead.addClassName("soft");
        var row = new Div();
        row.addClassName("flags");
        for (var what : What.values()) {
            var button = Dom.button("btn btn--big", "", () -> flagged.accept(what));
            button.getElement().setAttribute("data-flag", what.name().toLowerCase(Locale.ROOT));
            reasons.put(what, button);
            row.add(button);
        }
        close = Dom.button("btn", "", closed);
        var buttons = new Div(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("flag", "flag-heading", title, lead, row, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("catalogue.flag.title"));
        lead.setText(getTranslation("catalogue.flag.lead"));
        reasons.forEach(
                (what, button) ->
                        button.setText(
                                getTranslation(
                                        "catalogue.flag." + what.name().toLowerCase(Locale.ROOT))));
        Dom.html(
                close, Dom.icon("arrow-left") + Dom.escape(getTranslation("catalogue.flag.close")));
    }
}
