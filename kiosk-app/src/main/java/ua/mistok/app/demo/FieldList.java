package ua.mistok.app.demo;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Field;
import ua.mistok.config.demo.Outcome;
import ua.mistok.config.demo.Remark.Tone;
import ua.mistok.config.field.Leak;
import ua.mistok.config.text.Language;

/// The fields of a form. A field that is not asked for now is hidden, not taken away: the control
/// under a finger stays the same one.
final class FieldList extends Div implements FieldBox.Typing {

    private final DemoRun run;
    private final Runnable acted;
    private final Map<String, FieldView> views = new LinkedHashMap<>();
    private Optional<Erased> erased = Optional.empty();

    private record Erased(String field, Leak leak) {}

    /// @param fields every field that may be asked for on the step
    /// @param acted after each touch and each text
    FieldList(DemoRun run, List<Field> fields, Runnable acted) {
        this.run = run;
        this.acted = acted;
        addClassName("portal__grid");
        for (var field : fields) {
            var view = view(field);
            views.put(field.id(), view);
            add(view.component());
        }
    }

    private FieldView view(Field field) {
        return switch (field) {
            case Field.Typed typed -> new FieldBox(typed, this);
            case Field.Confirm confirm ->
                    new ConfirmBox(confirm, () -> act(run.tick(confirm.id())));
            case Field.Pick pick -> pickBox(pick, false, pick.sample());
            case Field.PickMany pick -> pickBox(pick, true, pick.samples().getFirst());
        };
    }

    private FieldView pickBox(Field field, boolean many, String sample) {
        return new PickBox(field, many, sample, option -> act(run.pick(field.id(), option)));
    }

    @Override
    public void typed(String field, String text) {
        if (run.enter(field, text) instanceof Outcome.Discarded(var leak)) {
            erased = Optional.of(new Erased(field, leak));
            acted.run();
        } else {
            act(Outcome.STAYED);
        }
    }

    @Override
    public void guarded(String field, Leak leak) {
        run.discard(field);
        erased = Optional.of(new Erased(field, leak));
        acted.run();
    }

    private void act(Outcome outcome) {
        erased = Optional.empty();
        acted.run();
    }

    Optional<Touch> find(String field) {
        return Optional.ofNullable(views.get(field)).map(FieldView::target);
    }

    void name(Language language) {
        views.values().forEach(view -> view.name(language));
    }

    /// Shows what stands in the run now.
    void redraw(Language language) {
        var asked = run.fields().stream().map(Field::id).collect(Collectors.toSet());
        setVisible(!asked.isEmpty());
        views.forEach((id, view) -> view.component().setVisible(asked.contains(id)));
        views.forEach(this::fill);
        for (var remark : run.remarks()) {
            remark.about()
                    .map(views::get)
                    .ifPresent(
                            view -> {
                                var words = remark.words().in(language);
                                if (remark.tone() == Tone.AGAIN) {
                                    view.mend(words);
                                } else {
                                    view.note(words);
                                }
                            });
        }
        erased.ifPresent(
                gone -> {
                    if (views.get(gone.field()) instanceof FieldBox box) {
                        box.erased(gone.leak().explanation().in(language));
                    }
                });
    }

    private void fill(String id, FieldView view) {
        view.calm();
        switch (view) {
            case FieldBox box -> box.write(run.text(id));
            case PickBox box -> box.choose(run.chosen(id));
            case ConfirmBox box -> box.tick(run.ticked(id));
        }
    }
}
