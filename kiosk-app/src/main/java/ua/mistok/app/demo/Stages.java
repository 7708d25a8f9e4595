package ua.mistok.app.demo;

import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Step;
import ua.mistok.config.text.Language;

/// What happens with an application, stage by stage; the first is behind it.
final class Stages {

    private Stages() {}

    static String draw(Step.Timeline step, Language language) {
        var html = new StringBuilder("<p class=\"number-line\"><b>");
        html.append(Dom.escape(step.number())).append("</b></p><ol class=\"stations\">");
        for (var stage : step.stages()) {
            var first = stage == step.stages().getFirst();
            html.append(first ? "<li class=\"is-done\" aria-current=\"step\">" : "<li>")
                    .append(Dom.escape(stage.in(language)))
                    .append("</li>");
        }
        return html.append("</ol><p class=\"portal__text\"><b>")
                .append(Dom.escape(step.question().in(language)))
                .append("</b></p>")
                .toString();
    }
}
