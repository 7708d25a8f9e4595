package ua.mistok.app.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// The code from the wall, the signs from the card, and then one's number. Keys write in the
/// browser; the server hears four signs at once.
final class JoinScreen extends Main implements LocaleChangeObserver {

    private static final String DIGITS = "1234567890";

    private final transient Learner learner;
    private final Div words = new Div();
    private final Div boxes = new Div();
    private final Div pad = new Div();
    private final Paragraph said = new Paragraph();
    private final Div sign = new Div();
    private final NativeButton start;
    private transient Optional<LiveClass> in = Optional.empty();
    private transient Optional<Sitting> sitting = Optional.empty();

    JoinScreen(Learner learner) {
        this.learner = learner;
        addClassNames("main", "join");
        boxes.addClassName("code-boxes");
        boxes.getElement().setAttribute("role", "status");
        pad.addClassName("pad");
        said.addClassName("join__said");
        said.getElement().setAttribute("role", "alert");
        start = Dom.button("btn btn--go btn--big", "", learner::start);
        start.setVisible(false);
        var left = new Section(words, boxes, said, pad);
        left.addClassName("join__pad");
        sign.addClassName("gate__sign");
        var gate = new Section(sign, start);
        gate.addClassName("gate");
        gate.getElement().setAttribute("aria-live", "polite");
        add(left, gate);
        keys();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.mistokJoin?.(this)");
    }

    /// Digits for the code; the signs that a card may have after it.
    private void keys() {
        var signs = in.isEmpty() ? DIGITS : SeatCard.ALPHABET;
        pad.setClassName("pad--card", in.isPresent());
        getElement().setAttribute("data-signs", signs);
        Dom.html(boxes, "<span></span>".repeat(SeatCard.SIGNS));
        Dom.html(
                pad,
                signs.chars()
                        .mapToObj(sign -> key(Character.toString(sign), Character.toString(sign)))
                        .collect(Collectors.joining("", "", key("erase", Dom.icon("delete")))));
    }

    private static String key(String name, String inside) {
        return "<button type=\"button\" class=\"num\" data-key=\"%s\">%s</button>"
                .formatted(name, inside);
    }

    /// Four signs are there.
    @ClientCallable
    void typed(String signs) {
        said.setText("");
        if (sitting.isPresent()) {
            return;
        }
        if (in.isEmpty()) {
            switch (learner.enter(signs)) {
                case Hall.Answer.Yes<LiveClass>(var found) -> {
                    in = Optional.of(found);
                    keys();
                    name();
                }
                case Hall.Answer.No<LiveClass>() -> refuse(getTranslation("class.join.wrong-code"));
                case Hall.Answer.Later<LiveClass>(var pause) -> refuse(later(pause));
            }
        } else {
            switch (learner.sit(signs)) {
                case Hall.Answer.Yes<Sitting>(var mine) -> {
                    sitting = Optional.of(mine);
                    seated();
                }
                case Hall.Answer.No<Sitting>() -> refuse(getTranslation("class.join.wrong-card"));
                case Hall.Answer.Later<Sitting>(var pause) -> refuse(later(pause));
            }
        }
    }

    private void refuse(String why) {
        said.setText(why);
        Dom.html(boxes, "<span></span>".repeat(SeatCard.SIGNS) + "<!-- -->");
        getElement().executeJs("window.mistokJoin?.(this)");
    }

    private String later(Duration pause) {
        return getTranslation("class.join.later", Math.max(1, pause.toSeconds() + 1));
    }

    private void seated() {
        addClassName("join--seated");
        pad.setVisible(false);
        boxes.setVisible(false);
        start.setVisible(true);
        name();
        start.getElement().executeJs("this.focus({ preventScroll: true })");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
    }

    private void name() {
        var step = sitting.isPresent() ? "seated" : in.isPresent() ? "card" : "code";
        getElement().setAttribute("data-step", step);
        Dom.html(words, heading());
        Dom.html(sign, sign());
        Dom.html(start, say("class.join.start") + Dom.icon("arrow-right"));
        getElement()
                .executeJs(
                        "this.querySelector('[data-key=erase]')?.setAttribute('aria-label', $0)",
                        getTranslation("class.join.erase"));
    }

    private String heading() {
        if (sitting.isPresent()) {
            return "<h1>%s</h1><p class=\"lead soft\">%s</p>"
                    .formatted(say("class.join.welcome"), say("class.join.welcome.lead"));
        }
        return in.isPresent()
                ? "<h1>%s</h1><p class=\"lead soft\">%s</p>"
                        .formatted(say("class.join.card"), say("class.join.card.lead"))
                : "<h1>%s</h1><p class=\"lead soft\">%s</p>"
                        .formatted(say("class.join.code"), say("class.join.code.lead"));
    }

    private String sign() {
        var title = in.map(of -> of.agenda().title().in(language())).orElse("");
        if (sitting.isPresent()) {
            var number = sitting.get().number();
            return "<p class=\"lead\">%s</p><div class=\"gate__n\">%d</div><h1>%s</h1><p>%s</p>"
                    .formatted(
                            say("class.join.number"),
                            number,
                            Dom.escape(title),
                            Dom.escape(getTranslation("class.join.no-name", number)));
        }
        return in.isPresent()
                ? "%s<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.icon("id-card"), Dom.escape(title), say("class.join.take-card"))
                : "%s<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.icon("presentation"),
                                say("class.join.title"),
                                say("class.join.lead"));
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
