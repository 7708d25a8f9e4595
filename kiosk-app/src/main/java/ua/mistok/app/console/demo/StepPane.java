package ua.mistok.app.console.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.ScreenPane;
import ua.mistok.app.console.form.StepScreen;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Step;

/// The real screen of an exercise that is being written, from a step on, to be tried. The last
/// script without an error stays in sight.
final class StepPane extends Div {

    private final transient Shelf shelf;
    private final transient InstantSource clock;
    private final Select<String> steps = new Select<>();
    private final ScreenPane pane = new ScreenPane(true);
    private final Paragraph none = new Paragraph();
    private transient Optional<Demo> shown = Optional.empty();

    StepPane(Shelf shelf, InstantSource clock) {
        this.shelf = shelf;
        this.clock = clock;
        addClassName("preview");
        setId("trial");
        steps.setId("step");
        steps.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        begin();
                    }
                });
        add(steps, none, pane);
    }

    /// @param demo empty while the script has an error
    void show(Optional<Demo> demo) {
        steps.setLabel(getTranslation("console.exercise.step"));
        none.setText(
                getTranslation(
                        shown.isEmpty()
                                ? "console.exercise.not-yet"
                                : "console.exercise.as-before"));
        none.setVisible(demo.isEmpty());
        if (demo.isPresent() && !demo.equals(shown)) {
            shown = demo;
            choose(demo.get().steps());
            begin();
        }
        pane.setVisible(shown.isPresent());
        steps.setVisible(shown.isPresent());
    }

    private void choose(List<Step> all) {
        var before = steps.getValue();
        var ids = all.stream().map(Step::id).toList();
        steps.setItems(ids);
        steps.setItemLabelGenerator(
                id ->
                        find(id).map(
                                        step ->
                                                (ids.indexOf(id) + 1)
                                                        + ". "
                                                        + step.head()
                                                                .title()
                                                                .in(FormTell.language(this)))
                                .orElse(id));
        steps.setValue(ids.contains(before) ? before : ids.getFirst());
    }

    private Optional<Step> find(String id) {
        return shown.stream()
                .flatMap(demo -> demo.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    private void begin() {
        shown.ifPresent(
                demo ->
                        find(steps.getValue())
                                .ifPresent(
                                        step ->
                                                pane.show(
                                                        StepScreen.draw(
                                                                demo,
                                                                step,
                                                                shelf,
                                                                clock,
                                                                this::begin),
                                                        "")));
    }
}
