package ua.mistok.app.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.OwnWords;

/// «Маю ідею»: what it is about, if somebody wants to say, and the idea in their own words. What is
/// typed lives here alone until it is sent.
public final class IdeaScreen extends Main implements LocaleChangeObserver {

    private final Div head = new Div();
    private final Paragraph about = new Paragraph();
    private final Map<Topic, NativeButton> topics = new EnumMap<>(Topic.class);
    private final OwnWords own;
    private final Paragraph next = new Paragraph();
    private final Paragraph refused = new Paragraph();
    private final NativeButton send;
    private final Predicate<String> isReal;
    private Optional<Topic> topic = Optional.empty();

    /// @param isReal whether words look like a real person's number
    /// @param sent hears the idea, once
    public IdeaScreen(Predicate<String> isReal, BiConsumer<Optional<Topic>, String> sent) {
        this.isReal = isReal;
        addClassNames("main", "survey", "suggest");
        head.addClassName("survey__q");
        about.setId("suggest-about");
        about.addClassName("suggest__about");
        own = new OwnWords(IdeaKeys.LETTERS, "idea.field", "idea.field.empty", "", this::changed);
        next.addClassName("suggest__next");
        var answers = new Div(about, chips(), own);
        answers.addClassNames("survey__answers", "suggest__body");
        refused.addClassName("survey__objection");
        refused.getElement().setAttribute("role", "alert");
        send = Dom.button("btn btn--go btn--big", "", () -> sent.accept(topic, own.text()));
        send.setEnabled(false);
        var nav = new Div(next, send);
        nav.addClassName("survey__nav");
        add(head, answers, refused, nav);
    }

    private Div chips() {
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "suggest-about");
        for (var each : Topic.values()) {
            var chip = Dom.button("chip", "", () -> choose(each));
            chip.getElement().setAttribute("data-topic", each.name().toLowerCase(Locale.ROOT));
            topics.put(each, chip);
            chips.add(chip);
        }
        mark();
        return chips;
    }

    /// A second touch takes it back.
    private void choose(Topic touched) {
        topic = topic.filter(touched::equals).isPresent() ? Optional.empty() : Optional.of(touched);
        mark();
    }

    private void mark() {
        topics.forEach(
                (each, chip) ->
                        chip.getElement()
                                .setAttribute(
                                        "aria-pressed",
                                        Boolean.toString(topic.filter(each::equals).isPresent())));
    }

    private void changed() {
        var real = isReal.test(own.text());
        refused.setText(real ? getTranslation("ui.own.stops") : "");
        send.setEnabled(!own.text().isEmpty() && !real);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Dom.html(
                head,
                "<h1>%s</h1><p class=\"lead\">%s</p>"
                        .formatted(
                                Dom.escape(getTranslation("idea.title")),
                                Dom.escape(getTranslation("idea.lead"))));
        about.setText(getTranslation("idea.about"));
        topics.forEach((each, chip) -> chip.setText(IdeaWords.topic(this, each)));
        own.name();
        next.setText(getTranslation("idea.next"));
        Dom.html(send, Dom.escape(getTranslation("idea.send")) + Dom.icon("arrow-right"));
    }
}
