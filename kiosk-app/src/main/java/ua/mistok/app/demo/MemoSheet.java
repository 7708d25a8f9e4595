package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.app.ui.Sheet;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.demo.Memo.Part;

/// The memo, large: its text, and a code that carries the text itself.
final class MemoSheet extends Div implements LocaleChangeObserver {

    private final Memos memos;
    private final Div text = new Div();
    private final NativeButton close;
    private final Optional<NativeButton> print;

    /// @param printer prints a memo; empty where no printer is set: a control without a function
    ///     is not drawn (decision 15)
    MemoSheet(Memos memos, Optional<Consumer<Memo>> printer, Runnable closed) {
        this.memos = memos;
        text.addClassName("memo-sheet");
        text.getElement().setAttribute("tabindex", "0");
        close = Dom.button("btn btn--go btn--big", "", closed);
        print = printer.map(to -> Dom.button("btn btn--big", "", () -> to.accept(now())));
        var buttons = new Div();
        print.ifPresent(buttons::add);
        buttons.add(close);
        buttons.addClassName("sheet__btns");
        addClassName("over");
        add(new Sheet("papers", "memo-heading", text, buttons));
    }

    private Memo now() {
        return memos.write(this);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var now = now();
        var parts =
                Stream.of(now.did(), now.slipped(), now.bring(), now.go())
                        .filter(part -> !part.lines().isEmpty())
                        .map(MemoSheet::part)
                        .collect(Collectors.joining());
        Dom.html(
                text,
                "<div><h1 id=\"memo-heading\">%s</h1>%s</div><aside>%s<p>%s</p>%s<p>%s</p></aside>"
                        .formatted(
                                Dom.escape(now.title()),
                                parts,
                                QrPicture.draw(
                                        now.codeText(), getTranslation("demo.memo.qr"), Ecc.LOW),
                                Dom.escape(getTranslation("demo.memo.offline")),
                                QrPicture.draw(
                                        memos.site().toString(), getTranslation("demo.memo.site")),
                                Dom.address(memos.site().getHost())));
        print.ifPresent(
                button ->
                        Dom.html(
                                button,
                                Dom.icon("printer")
                                        + Dom.escape(getTranslation("demo.memo.print"))));
        Dom.html(close, Dom.escape(getTranslation("demo.papers.close")) + Dom.icon("check"));
    }

    private static String part(Part part) {
        return part.lines().stream()
                .map(line -> "<li>" + Dom.escape(line) + "</li>")
                .collect(
                        Collectors.joining(
                                "",
                                "<h2>" + Dom.escape(part.heading()) + "</h2><ul class=\"dots\">",
                                "</ul>"));
    }
}
