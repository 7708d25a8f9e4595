package ua.mistok.app.console.sync;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Dispatch;
import ua.mistok.app.sync.Rules;
import ua.mistok.app.wish.Setting;

/// How much may be sent on a day, and when not.
final class RulesPanel extends Section {

    private static final int MOST = 100_000;

    private final transient Dispatch dispatch;
    private final transient Desk desk;
    private final IntegerField megabytes = new IntegerField();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final Paragraph said = new Paragraph();

    RulesPanel(Dispatch dispatch, Desk desk) {
        this.dispatch = dispatch;
        this.desk = desk;
        addClassNames("panel", "backup");
        setId("rules");
        said.addClassName("answer");
        said.getElement().setAttribute("role", "status");
        var rules = dispatch.rules();
        megabytes.setId("megabytes");
        megabytes.setLabel(getTranslation("console.sync.megabytes"));
        megabytes.setHelperText(getTranslation("console.sync.megabytes.help"));
        megabytes.setMin(0);
        megabytes.setMax(MOST);
        megabytes.setValue(rules.megabytes());
        time(from, "from", getTranslation("console.sync.quiet.from"));
        time(until, "until", getTranslation("console.sync.quiet.until"));
        rules.quiet()
                .ifPresent(
                        quiet -> {
                            from.setValue(quiet.from());
                            until.setValue(quiet.until());
                        });
        dispatch.fixed(Setting.MEGABYTES)
                .ifPresent(
                        wish -> {
                            megabytes.setReadOnly(true);
                            megabytes.setHelperText(SetByHub.words(this, wish));
                        });
        dispatch.fixed(Setting.QUIET)
                .ifPresent(
                        wish -> {
                            from.setReadOnly(true);
                            until.setReadOnly(true);
                            from.setHelperText(SetByHub.words(this, wish));
                        });
        var hours = new Div(from, until);
        hours.addClassName("toolbar");
        var save = new Button(getTranslation("console.sync.rules.save"), click -> save());
        save.setId("save-rules");
        add(
                new H2(getTranslation("console.sync.rules")),
                megabytes,
                new Paragraph(getTranslation("console.sync.quiet")),
                hours,
                save,
                said);
    }

    private void time(TimePicker picker, String id, String label) {
        picker.setId(id);
        picker.setLabel(label);
        picker.setStep(Duration.ofMinutes(30));
        picker.setLocale(FormTell.locale(this));
        picker.setClearButtonVisible(true);
    }

    private void save() {
        var most = megabytes.getOptionalValue();
        if (most.isEmpty() || most.get() < 0 || most.get() > MOST) {
            said.setText(getTranslation("console.sync.megabytes.wrong"));
        } else if (from.isEmpty() != until.isEmpty()
                || !from.isEmpty() && from.getValue().equals(until.getValue())) {
            said.setText(getTranslation("console.sync.quiet.wrong"));
        } else {
            var quiet =
                    from.isEmpty()
                            ? Optional.<Rules.Quiet>empty()
                            : Optional.of(new Rules.Quiet(from.getValue(), until.getValue()));
            var on = dispatch.rules().on();
            desk.act(
                    Deed.SENDING_RULED,
                    "rules",
                    () -> dispatch.rule(new Rules(on, most.get(), quiet)));
            said.setText(getTranslation("console.sync.rules.saved"));
        }
    }
}
