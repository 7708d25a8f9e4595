package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Something to read: nothing more, or points to remember.
final class TextPage implements Page {

    private final Div text = new Div();
    private final List<LocalizedText> points;

    TextPage(List<LocalizedText> points) {
        this.points = points;
        text.setVisible(!points.isEmpty());
    }

    @Override
    public Component component() {
        return text;
    }

    @Override
    public void name(Language language) {
        Dom.html(
                text,
                points.stream()
                        .map(point -> Dom.escape(point.in(language)))
                        .map(
                                point ->
                                        "<li>"
                                                + Dom.icon("check")
                                                + "<span>"
                                                + point
                                                + "</span></li>")
                        .collect(Collectors.joining("", "<ul class=\"ticks\">", "</ul>")));
    }

    @Override
    public void redraw(Language language) {}

    @Override
    public Optional<Touch> find(Target target) {
        return Optional.empty();
    }
}
