package ua.mistok.app.console.mode;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.mode.Now;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.Mode;

/// For how long a mode is switched on: one touch each.
final class SwitchOnDialog extends Dialog {

    private final Mode mode;
    private final Optional<Now.Next> next;
    private final Instant now;
    private final Consumer<Until> chosen;

    /// @param next what the schedule does by itself
    SwitchOnDialog(Mode mode, Optional<Now.Next> next, Instant now, Consumer<Until> chosen) {
        this.mode = mode;
        this.next = next;
        this.now = now;
        this.chosen = chosen;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        setHeaderTitle(getTranslation("console.modes.on.title", ModeTell.name(this, mode)));
        var forGood = choice("console.modes.on.for-good", Until.TOLD);
        var buttons = new Div(forGood);
        next.ifPresent(
                to -> {
                    var until = choice("console.modes.on.until-change", Until.NEXT_CHANGE);
                    until.addThemeVariants(ButtonVariant.PRIMARY);
                    buttons.addComponentAsFirst(until);
                    add(new Paragraph(ModeTell.next(this, to, now)));
                });
        buttons.addClassName("choices");
        add(new Paragraph(getTranslation("console.modes.on.visitors")), buttons);
        getFooter().add(new Button(getTranslation("console.form.cancel"), click -> close()));
    }

    private Button choice(String key, Until until) {
        return new Button(
                getTranslation(key),
                click -> {
                    close();
                    chosen.accept(until);
                });
    }
}
