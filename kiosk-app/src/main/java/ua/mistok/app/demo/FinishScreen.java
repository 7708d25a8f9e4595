package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Memo;
import ua.mistok.config.demo.Result;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Scale;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The end of an exercise: what was done, what to remember, the real address, and how confident a
/// visitor is now.
public final class FinishScreen extends Main implements LocaleChangeObserver {

    private final Achieved achieved;
    private final Question question;
    private final H1 title = new H1();
    private final Paragraph help = new Paragraph();
    private final Section did = card("did");
    private final Section minded = card("minded");
    private final H2 site = new H2();
    private final Span qr = new Span();
    private final H2 words = new H2();
    private final Span said = new Span();
    private final NativeButton open;
    private final NativeButton forward;
    private final ConfidenceRow row;
    private final Memos memos;

    /// @param before the number given before the exercise, if any
    /// @param answered hears the number now, or nothing, when the visitor goes on
    FinishScreen(
            Achieved achieved,
            Memos memos,
            Runnable opened,
            Question question,
            Optional<Integer> before,
            Consumer<Optional<Integer>> answered) {
        this.achieved = achieved;
        this.memos = memos;
        this.question = question;
        addClassNames("main", "finish");
        row = new ConfidenceRow((Scale) question.kind(), before, number -> chosen(before, number));
        title.addClassName("grow");
        title.getElement().setAttribute("tabindex", "-1");
        help.addClassNames("lead", "soft", "nowrap");
        said.addClassName("vh");
        said.getElement().setAttribute("role", "status");
        open = Dom.button("btn", "", opened);
        open.getElement().setAttribute("aria-haspopup", "dialog");
        forward = Dom.button("btn btn--big", "", () -> answered.accept(row.value()));
        add(head(), did, minded, address(), ask());
    }

    /// The end of this visitor's run.
    ///
    /// @param service the card of the exercise
    /// @param overlay shows the memo in large
    /// @param printer prints the memo; empty where no printer is set
    public static FinishScreen of(
            DemoRun run,
            Optional<Service> service,
            Overlay overlay,
            Optional<Consumer<Memo>> printer,
            Question question,
            Optional<Integer> before,
            Consumer<Optional<Integer>> answered) {
        var memos = new Memos(run, service);
        return new FinishScreen(
                Achieved.of(run),
                memos,
                () -> overlay.lay(new MemoSheet(memos, printer, overlay::lift)),
                question,
                before,
                answered);
    }

    private Div head() {
        var head = new Div(title, help);
        head.addClassName("finish__head");
        return head;
    }

    private Section address() {
        var address = new Div(new Paragraph(), open);
        Dom.html(address.getComponentAt(0), "<b>" + Dom.address(achieved.typed()) + "</b>");
        var memo = card("memo");
        memo.addClassName("memo");
        memo.add(site, qr, address);
        return memo;
    }

    private Section ask() {
        var asked = new Div(words, said, forward);
        asked.addClassName("ask__q");
        var ask = new Section(asked, row);
        ask.addClassName("ask");
        return ask;
    }

    private void chosen(Optional<Integer> before, int number) {
        forward.addClassName("btn--go");
        nameForward();
        before.ifPresent(was -> said.setText(getTranslation("demo.confidence.said", was, number)));
    }

    /// Until a number is chosen, to go on is to skip the question.
    private void nameForward() {
        var key = row.value().isPresent() ? "demo.finish.forward" : "demo.confidence.skip";
        Dom.html(forward, Dom.escape(getTranslation(key)) + Dom.icon("arrow-right"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = new Language(event.getLocale().getLanguage());
        title.setText(
                getTranslation(achieved.watched() ? "demo.finish.watched" : "demo.finish.title"));
        help.setVisible(!achieved.watched());
        help.setText(how());
        list(did, "demo.finish.did", "ticks", "check", achieved.did(), language);
        var repeat = achieved.result().map(Result::repeat).orElse(List.of());
        if (repeat.isEmpty()) {
            list(minded, "demo.finish.mind", "slips", "pencil", achieved.mind(), language);
        } else {
            var titles = repeat.stream().map(step -> step.head().title()).toList();
            list(minded, "demo.finish.repeat", "slips", "rotate-ccw", titles, language);
        }
        site.setText(getTranslation("demo.memo.take"));
        Dom.html(
                qr,
                QrPicture.draw(
                        memos.write(this).codeText(), getTranslation("demo.memo.qr"), Ecc.LOW));
        Dom.html(open, Dom.icon("file-text") + Dom.escape(getTranslation("demo.memo.open")));
        var text = question.text().in(language);
        words.setText(question.again().map(again -> again.in(language) + " " + text).orElse(text));
        nameForward();
    }

    private String how() {
        return achieved.result()
                .map(result -> getTranslation("demo.finish.result", result.clean(), result.asked()))
                .orElseGet(
                        () ->
                                getTranslation(
                                        achieved.hinted()
                                                ? "demo.finish.with-hints"
                                                : "demo.finish.by-yourself"));
    }

    private void list(
            Section card,
            String heading,
            String classes,
            String icon,
            List<LocalizedText> texts,
            Language language) {
        var lines =
                texts.stream()
                        .map(text -> Dom.escape(text.in(language)))
                        .map(text -> "<li>" + Dom.icon(icon) + "<span>" + text + "</span></li>")
                        .collect(Collectors.joining());
        Dom.html(
                card,
                "<h2>%s</h2><ul class=\"%s\">%s</ul>"
                        .formatted(Dom.escape(getTranslation(heading)), classes, lines));
    }

    private static Section card(String area) {
        var card = new Section();
        card.addClassNames("card", "card--" + area);
        return card;
    }
}
