package ua.mistok.app.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Words;
import ua.mistok.config.survey.SurveyRun;

/// How far a survey has come: a bridge of spans, and in words.
final class Progress extends Div {

    private final OrderedList spans = new OrderedList();
    private final Span left = new Span();

    Progress() {
        addClassName("survey__prog");
        spans.addClassNames("spans", "spans--bare");
        add(spans, left);
    }

    /// A single question needs no progress.
    void show(SurveyRun run) {
        setVisible(run.count() > 1);
        left.setText(
                run.remaining() == 0
                        ? getTranslation("survey.last")
                        : Words.count(this, "survey.left", run.remaining()));
        spans.getElement()
                .setAttribute(
                        "aria-label", getTranslation("survey.progress", run.number(), run.count()));
        Dom.html(spans, spans(run));
    }

    private static String spans(SurveyRun run) {
        var html = new StringBuilder();
        for (int number = 1; number <= run.count(); number++) {
            var state =
                    number < run.number()
                            ? " is-done\""
                            : number == run.number() ? " is-now\" aria-current=\"step\"" : "\"";
            html.append("<li class=\"spans__i").append(state).append('>').append(number);
            html.append("</li>");
        }
        return html.toString();
    }
}
