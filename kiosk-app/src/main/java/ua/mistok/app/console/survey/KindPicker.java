package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/// What can be asked: every kind by its name and with a sample of what it is good for.
final class KindPicker extends Div {

    KindPicker(SurveyTell tell, Consumer<Kind> chosen) {
        addClassName("kind-picker");
        setId("kinds");
        setVisible(false);
        var cards = new Div();
        cards.addClassName("kind-picker__kinds");
        for (var kind : Kind.offered()) {
            var name = new Span(tell.kind(kind));
            name.addClassName("kind-picker__name");
            var sample = new Span(tell.sample(kind));
            sample.addClassName("soft");
            var card = new NativeButton();
            card.add(name, sample);
            card.setId("kind-" + kind.slug());
            card.addClickListener(click -> chosen.accept(kind));
            cards.add(card);
        }
        add(new H3(tell.say("console.surveys.which-kind")), cards);
    }
}
