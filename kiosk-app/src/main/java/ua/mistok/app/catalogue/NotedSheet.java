package ua.mistok.app.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;

/// Thanks for «Тут щось не так»: it is kept.
public final class NotedSheet extends Div implements LocaleChangeObserver {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final NativeButton close;

    public NotedSheet(Runnable closed) {
        title.setId("noted-heading");
        close = Dom.button("btn btn--go btn--big", "", closed);
        var buttons = new Div(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("flag", "noted-heading", title, lead, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("catalogue.noted.title"));
        lead.setText(getTranslation("catalogue.noted.lead"));
        Dom.html(close, Dom.escape(getTranslation("catalogue.close")) + Dom.icon("check"));
    }
}
