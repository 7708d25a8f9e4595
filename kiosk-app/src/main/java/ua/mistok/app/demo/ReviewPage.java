package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// Everything once more, line by line, each with «Виправити»; one line is wrong.
final class ReviewPage implements Page {

    private final DemoRun run;
    private final Step.FindError step;
    private final Div page = new Div();
    private final FieldList fields;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(Div row, Div text, Touch fix) {}

    ReviewPage(DemoRun run, Step.FindError step, Runnable acted) {
        this.run = run;
        this.step = step;
        fields = new FieldList(run, List.of(step.planted()), acted);
        page.addClassName("checks");
        for (var id : run.lines()) {
            var text = new Div();
            text.addClassName("check__text");
            var fix =
                    new Touch(
                            "portal__btn",
                            () -> {
                                run.fix(id);
                                acted.run();
                            });
            fix.getElement().setAttribute("data-line", id);
            var row = new Div(text, fix);
            row.addClassName("check");
            lines.put(id, new Line(row, text, fix));
            page.add(row);
            if (id.equals(step.planted().id())) {
                page.add(fields);
            }
        }
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void name(Language language) {
        fields.name(language);
        lines.forEach(
                (id, line) -> {
                    line.fix().show(Dom.escape(page.getTranslation("demo.portal.fix")));
                    line.fix()
                            .getElement()
                            .setAttribute(
                                    "aria-label",
                                    page.getTranslation(
                                            "demo.portal.fix-what", label(id, language)));
                });
    }

    private String label(String id, Language language) {
        return run.demo().findField(id).map(field -> field.label().in(language)).orElse(id);
    }

    @Override
    public void redraw(Language language) {
        lines.forEach(
                (id, line) -> {
                    var note = run.remark(id).map(remark -> remark.words().in(language)).orElse("");
                    Dom.html(
                            line.text(),
                            "<dl><div><dt>%s</dt><dd>%s</dd></div></dl><p class=\"pf__msg pf__msg--note\">%s</p>"
                                    .formatted(
                                            Dom.escape(label(id, language)),
                                            Dom.escape(run.shown(id).in(language)),
                                            Dom.escape(note)));
                    var opened = run.isFixing() && id.equals(step.planted().id());
                    line.row().setVisible(!opened);
                });
        fields.redraw(language);
    }

    @Override
    public Optional<Touch> find(Target target) {
        return switch (target) {
            case Target.OfLine(var id) -> Optional.ofNullable(lines.get(id)).map(Line::fix);
            case Target.OfField(var id) -> fields.find(id);
            case Target.OfOption _, Target.AddRow _, Target.KeepRow _, Target.Forward _ ->
                    Optional.empty();
        };
    }
}
