package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Twin.Part;
import ua.mistok.config.demo.TwinRun;
import ua.mistok.config.text.Language;

/// The fake twin: a made-up page, call or chat whose five signs of fraud are to be found.
public final class TwinScreen extends Main implements LocaleChangeObserver {

    private static final Map<Twin.Looks, String> ICONS =
            Map.of(
                    Twin.Looks.PAGE, "globe",
                    Twin.Looks.CALL, "phone",
                    Twin.Looks.CHAT, "message-circle");

    private final TwinRun run;
    private final H1 title = new H1();
    private final Paragraph story = new Paragraph();
    private final Div band = new Div();
    private final Div from = new Div();
    private final Map<Part, NativeButton> parts = new LinkedHashMap<>();
    private final Span count = new Span();
    private final Div said = new Div();
    private final Div advice = new Div();
    private final NativeButton show;
    private final NativeButton forward;

    /// @param finished called when a visitor goes on
    public TwinScreen(TwinRun run, Runnable finished) {
        this.run = run;
        addClassNames("main", "sim", "twin");
        band.addClassName("device__training");
        from.addClassName("device__url");
        var page = new Div();
        page.addClassNames("portal", "twin__parts");
        for (var part : run.twin().parts()) {
            var button = Dom.button("option twin__part", "", () -> touch(part));
            button.getElement().setAttribute("data-part", part.id());
            parts.put(part, button);
            page.add(button);
        }
        var device = new Section(band, from, page);
        device.addClassName("device");
        title.getElement().setAttribute("tabindex", "-1");
        count.addClassName("twin__count");
        said.addClassName("coach__say");
        said.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "0");
        show =
                Dom.button(
                        "btn",
                        "",
                        () -> {
                            run.showOne();
                            draw();
                        });
        forward = Dom.button("btn btn--go", "", finished);
        advice.addClassName("twin__advice");
        advice.getElement().setAttribute("tabindex", "0");
        var nav = new Div(show, forward);
        nav.addClassName("coach__nav");
        var words = new Div(title, story);
        words.addClassName("twin__words");
        var coach = new Aside(words, count, said, advice, nav);
        coach.addClassName("coach");
        add(device, coach);
    }

    private void touch(Part part) {
        run.touch(part.id());
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    private void draw() {
        var language = new Language(getLocale().getLanguage());
        var twin = run.twin();
        title.setText(twin.title().in(language));
        story.setText(twin.story().in(language));
        Dom.html(
                band,
                "<b>%s</b><span>%s</span>"
                        .formatted(say("demo.device.training"), say("demo.twin.made-up")));
        Dom.html(
                from,
                Dom.icon(ICONS.getOrDefault(twin.looks(), "")) + span(twin.from().in(language)));
        parts.forEach((part, button) -> draw(part, button, language));
        count.setText(getTranslation("demo.twin.found", run.found(), Twin.SIGNS));
        said.setVisible(run.touched().isPresent());
        run.touched().ifPresent(part -> Dom.html(said, remark(part, language)));
        advice.setVisible(run.ended());
        Dom.html(advice, advice(language));
        story.setVisible(!run.ended());
        show.setVisible(!run.ended());
        Dom.html(show, Dom.icon("lightbulb") + say("demo.twin.show"));
        forward.setVisible(run.ended());
        Dom.html(forward, say("demo.twin.forward") + Dom.icon("arrow-right"));
    }

    private void draw(Part part, NativeButton button, Language language) {
        var found = run.isFound(part.id());
        var harmless = run.isHarmless(part.id());
        button.setClassName("is-sign", found);
        button.setClassName("is-harmless", harmless);
        var mark =
                found
                        ? mark("flag", "demo.twin.sign")
                        : harmless ? mark("check", "demo.twin.harmless") : "";
        Dom.html(
                button,
                "<span class=\"grow\">" + Dom.escape(part.text().in(language)) + "</span>" + mark);
    }

    private String mark(String icon, String key) {
        return "<span class=\"badge\">" + Dom.icon(icon) + say(key) + "</span>";
    }

    private String remark(Part part, Language language) {
        var heading = part.sign() ? "demo.twin.is-sign" : "demo.twin.is-harmless";
        return "<div class=\"remark%s\">%s<p><b>%s</b> %s</p></div>"
                .formatted(
                        part.sign() ? " remark--right" : "",
                        Dom.icon(part.sign() ? "check" : "info"),
                        say(heading),
                        Dom.escape(part.because().in(language)));
    }

    private String advice(Language language) {
        var score = getTranslation("demo.twin.score", run.foundAlone(), Twin.SIGNS);
        return "<p><b>%s</b></p><h2>%s</h2><ul class=\"ticks\">%s</ul>"
                .formatted(
                        Dom.escape(score),
                        say("demo.twin.advice"),
                        run.twin().advice().stream()
                                .map(
                                        text ->
                                                "<li>"
                                                        + Dom.icon("shield")
                                                        + span(text.in(language))
                                                        + "</li>")
                                .collect(Collectors.joining()));
    }

    private static String span(String words) {
        return "<span>" + Dom.escape(words) + "</span>";
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}
