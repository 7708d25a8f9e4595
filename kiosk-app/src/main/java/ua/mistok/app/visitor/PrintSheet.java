package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import ua.mistok.app.paper.Printing;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;

/// Says that something is printing, or that it is not and who helps.
final class PrintSheet extends Div implements LocaleChangeObserver {

    private final Printing printing;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final NativeButton close;

    PrintSheet(Printing printing, Runnable closed) {
        this.printing = printing;
        title.setId("print-heading");
        close = Dom.button("btn btn--go btn--big", "", closed);
        var buttons = new Div(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("flag", "print-heading", title, lead, buttons));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var what =
                switch (printing) {
                    case Printing.Printed() -> "done";
                    case Printing.NotPrinted() -> "failed";
                };
        title.setText(getTranslation("visitor.print." + what));
        lead.setText(getTranslation("visitor.print." + what + ".lead"));
        Dom.html(close, Dom.escape(getTranslation("visitor.print.close")) + Dom.icon("check"));
    }
}
