package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Picture;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Something to read: nothing more, or points to remember.
final class TextPage implements Page {

    private final Div text = new Div();
    private final List<LocalizedText> points;
    private final Optional<Shown> picture;

    /// @param source what a page can show
    private record Shown(Picture picture, String source) {}

    private TextPage(List<LocalizedText> points, Optional<Shown> picture) {
        this.points = points;
        this.picture = picture;
        text.setVisible(!points.isEmpty() || picture.isPresent());
    }

    static TextPage of(List<LocalizedText> points) {
        return new TextPage(points, Optional.empty());
    }

    /// @param pictures finds what a page can show of a picture
    static TextPage of(Optional<Picture> picture, Function<Picture, Optional<String>> pictures) {
        return new TextPage(
                List.of(),
                picture.flatMap(
                        found -> pictures.apply(found).map(source -> new Shown(found, source))));
    }

    @Override
    public Component component() {
        return text;
    }

    @Override
    public void name(Language language) {
        picture.ifPresent(
                shown ->
                        Dom.html(
                                text,
                                "<img class=\"portal__picture\" src=\"%s\" alt=\"%s\">"
                                        .formatted(
                                                Dom.escape(shown.source()),
                                                Dom.escape(shown.picture().alt().in(language)))));
        if (points.isEmpty()) {
            return;
        }
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
