package ua.mistok.app.console.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ua.mistok.app.setup.Step;
import ua.mistok.app.ui.Dom;

/// How far the set-up has come: a bridge, one span for each screen, and in words.
final class StepBar extends Div {

    private static final List<Step> ALL = List.of(Step.values());

    private final OrderedList spans = new OrderedList();
    private final Span words = new Span();

    StepBar() {
        addClassName("setup__bar");
        spans.addClassNames("spans", "spans--bare");
        add(spans, words);
    }

    void show(Step now) {
        var number = now.ordinal() + 1;
        var progress = getTranslation("console.set-up.progress", number, ALL.size());
        spans.getElement().setAttribute("aria-label", progress);
        words.setText(progress);
        var html = new StringBuilder();
        for (var step : ALL) {
            var state =
                    step.compareTo(now) < 0
                            ? " is-done\""
                            : step == now ? " is-now\" aria-current=\"step\"" : "\"";
            html.append("<li class=\"spans__i").append(state).append('>');
            html.append(step.ordinal() + 1).append("</li>");
        }
        Dom.html(spans, html.toString());
    }
}
