package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// People on a list, and the form that adds one more.
final class RowsPage implements Page {

    private final DemoRun run;
    private final Step.Rows step;
    private final Div page = new Div();
    private final Div people = new Div();
    private final Touch add;
    private final FieldList fields;
    private final Div ways = new Div();
    private final Touch keep;
    private final Touch drop;

    RowsPage(DemoRun run, Step.Rows step, Runnable acted) {
        this.run = run;
        this.step = step;
        people.addClassName("people");
        fields = new FieldList(run, step.fields(), acted);
        add = touch("portal__btn person__add", run::addRow, acted);
        keep = touch("portal__btn portal__btn--main", run::keepRow, acted);
        drop = touch("portal__btn", run::dropRow, acted);
        add.getElement().setAttribute("data-row", "add");
        keep.getElement().setAttribute("data-row", "keep");
        ways.addClassName("portal__btns");
        ways.add(drop, keep);
        page.addClassName("portal__part");
        page.add(people, add, fields, ways);
    }

    private static Touch touch(String classes, Runnable move, Runnable acted) {
        return new Touch(
                classes,
                () -> {
                    move.run();
                    acted.run();
                });
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void name(Language language) {
        add.show(Dom.icon("plus") + Dom.escape(step.add().in(language)));
        keep.show(Dom.escape(page.getTranslation("demo.portal.keep-person")));
        drop.show(Dom.escape(page.getTranslation("demo.portal.drop-person")));
        fields.name(language);
    }

    @Override
    public void redraw(Language language) {
        Dom.html(
                people,
                run.rows().stream()
                        .map(row -> person(row, language))
                        .collect(Collectors.joining()));
        add.setVisible(!run.isAdding());
        ways.setVisible(run.isAdding());
        fields.redraw(language);
    }

    private static String person(Step.Row row, Language language) {
        return "<div class=\"person\">%s<div><div class=\"person__name\">%s</div><div class=\"person__notes\">%s</div></div></div>"
                .formatted(
                        Dom.icon("user"),
                        Dom.escape(row.name().in(language)),
                        Dom.escape(row.note().in(language)));
    }

    @Override
    public Optional<Touch> find(Target target) {
        return switch (target) {
            case Target.AddRow() -> Optional.of(add);
            case Target.KeepRow() -> Optional.of(keep);
            case Target.OfField(var id) -> fields.find(id);
            case Target.OfOption _, Target.OfLine _, Target.Forward _ -> Optional.empty();
        };
    }
}
