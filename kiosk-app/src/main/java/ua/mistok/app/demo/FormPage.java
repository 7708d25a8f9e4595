package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// A form.
final class FormPage implements Page {

    private final FieldList fields;

    FormPage(DemoRun run, Runnable acted) {
        fields = new FieldList(run, run.step().fields(), acted);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void name(Language language) {
        fields.name(language);
    }

    @Override
    public void redraw(Language language) {
        fields.redraw(language);
    }

    @Override
    public Optional<Touch> find(Target target) {
        return target instanceof Target.OfField(var id) ? fields.find(id) : Optional.empty();
    }
}
