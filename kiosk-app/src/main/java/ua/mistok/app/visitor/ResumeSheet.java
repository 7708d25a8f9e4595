package ua.mistok.app.visitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Sheet;
import ua.mistok.app.visitor.ParkingCode.Tree;

/// The code of an interrupted visit: a word and two digits, three touches.
final class ResumeSheet extends Div implements LocaleChangeObserver {

    /// So often one may be wrong before the sheet closes, so that nobody tries them all.
    private static final int TRIES = 5;

    private static final int TEN = 10;

    private final Predicate<ParkingCode> resume;
    private final Runnable closed;
    private final Div words = new Div();
    private final Paragraph shown = new Paragraph();
    private final Paragraph wrong = new Paragraph();
    private final Map<Tree, NativeButton> trees = new EnumMap<>(Tree.class);
    private final NativeButton erase;
    private final NativeButton close;
    private Optional<Tree> tree = Optional.empty();
    private String digits = "";
    private int tries;

    /// @param resume takes the visit with this code; false if there is none
    /// @param closed puts the sheet away
    ResumeSheet(Predicate<ParkingCode> resume, Runnable closed) {
        this.resume = resume;
        this.closed = closed;
        shown.addClassName("code");
        shown.getElement().setAttribute("aria-live", "polite");
        wrong.addClassName("resume__wrong");
        wrong.getElement().setAttribute("role", "alert");
        var named = new Div();
        named.addClassName("resume__trees");
        for (var each : Tree.values()) {
            var button = Dom.button("btn", "", () -> take(each));
            button.getElement().setAttribute("data-tree", each.key());
            trees.put(each, button);
            named.add(button);
        }
        var pad = new Div();
        pad.addClassName("resume__digits");
        for (var digit = 0; digit < TEN; digit++) {
            var typed = Integer.toString((digit + 1) % TEN);
            var button = Dom.button("btn", typed, () -> type(typed));
            button.getElement().setAttribute("data-digit", typed);
            pad.add(button);
        }
        erase = Dom.button("btn", "", this::erase);
        close = Dom.button("btn", "", closed);
        var buttons = new Div(close, erase);
        buttons.addClassName("sheet__btns");
        var top = new Div(words, shown);
        top.addClassName("sheet__top");
        addClassNames("over", "over-all");
        add(new Sheet("resume", "resume-heading", top, wrong, named, pad, buttons));
    }

    private void take(Tree taken) {
        tree = Optional.of(taken);
        change();
    }

    private void type(String digit) {
        if (digits.length() < ParkingCode.DIGITS) {
            digits += digit;
        }
        change();
    }

    private void erase() {
        tree = Optional.empty();
        digits = "";
        wrong.setText("");
        show();
    }

    private void change() {
        wrong.setText("");
        if (tree.isPresent() && digits.length() == ParkingCode.DIGITS) {
            tryIt(new ParkingCode(tree.get(), Integer.parseInt(digits)));
        } else {
            show();
        }
    }

    private void tryIt(ParkingCode code) {
        if (resume.test(code)) {
            return;
        }
        tries++;
        erase();
        if (tries == TRIES) {
            closed.run();
        } else {
            wrong.setText(getTranslation("visitor.resume.wrong"));
        }
    }

    private void show() {
        var empty = "_".repeat(ParkingCode.DIGITS - digits.length());
        shown.setText(tree.map(each -> each.in(this)).orElse("____") + " " + digits + empty);
        trees.forEach(
                (each, button) ->
                        button.getElement()
                                .setAttribute(
                                        "aria-pressed",
                                        Boolean.toString(tree.equals(Optional.of(each)))));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                words,
                "<h1 id=\"resume-heading\">%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("visitor.resume")),
                                Dom.escape(getTranslation("visitor.resume.lead"))));
        trees.forEach((each, button) -> button.setText(each.in(this)));
        Dom.html(erase, Dom.icon("delete") + Dom.escape(getTranslation("visitor.resume.erase")));
        Dom.html(close, Dom.icon("arrow-left") + Dom.escape(getTranslation("visitor.resume.back")));
        show();
    }
}
