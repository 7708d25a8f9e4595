package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.mistok.app.access.Deed;
import ua.mistok.app.hands.Loudness;
import ua.mistok.app.hands.Power;
import ua.mistok.app.paper.Printer;
import ua.mistok.app.paper.Printing.Printed;
import ua.mistok.app.paper.TestPage;
import ua.mistok.app.speech.Speech;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.text.Language;

/// The machine itself: loudness, what reads aloud, printer, power; a plain sentence where it does
/// not let itself be handled from here, or lacks something.
final class MachinePanel extends Div {

    private static final int STEP = 10;

    private final transient Power power;
    private final transient Loudness loudness;
    private final transient Speech speech;
    private final transient Optional<Printer> printer;
    private final transient Desk desk;

    /// @param printer empty where none is set
    MachinePanel(
            Power power, Loudness loudness, Speech speech, Optional<Printer> printer, Desk desk) {
        this.power = power;
        this.loudness = loudness;
        this.speech = speech;
        this.printer = printer;
        this.desk = desk;
        addClassName("machine");
    }

    void draw() {
        removeAll();
        add(loudness(), aloud(), printer(), power());
    }

    private Section panel(String id) {
        var panel = new Section(new H2(getTranslation("console.hands." + id)));
        panel.addClassName("panel");
        panel.setId(id);
        return panel;
    }

    private static Paragraph said() {
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        said.addClassName("answer");
        return said;
    }

    // ── loudness ────────────────────────────────────────────────────────

    private Section loudness() {
        var panel = panel("loudness");
        var now = loudness.get();
        if (now.isEmpty()) {
            panel.add(new Paragraph(getTranslation("console.hands.loudness.none")));
            return panel;
        }
        var said = said();
        var field = new IntegerField(getTranslation("console.hands.loudness.percent"));
        field.setMin(0);
        field.setMax(Loudness.LOUDEST);
        field.setStep(STEP);
        field.setStepButtonsVisible(true);
        field.setValue(now.get() / STEP * STEP);
        field.addValueChangeListener(
                changed -> {
                    if (changed.isFromClient() && !field.isInvalid() && !field.isEmpty()) {
                        said.setText(set(field.getValue()));
                    }
                });
        panel.add(field, said);
        return panel;
    }

    private String set(int percent) {
        return desk.attempt(
                        Deed.LOUDNESS_SET,
                        Integer.toString(percent),
                        () -> loudness.set(percent),
                        Optional::isPresent)
                .map(now -> getTranslation("console.hands.loudness.now", now))
                .orElseGet(() -> getTranslation("console.hands.loudness.refused"));
    }

    // ── reading aloud ───────────────────────────────────────────────────

    /// Which languages nothing speaks here, and what is to be installed.
    private Section aloud() {
        var panel = panel("aloud");
        var silent =
                Language.SHIPPED.stream()
                        .filter(language -> !speech.speaks(language))
                        .map(language -> language.locale().getDisplayLanguage(getLocale()))
                        .collect(Collectors.joining(", "));
        var key = silent.isEmpty() ? "console.hands.aloud.all" : "console.hands.aloud.none";
        panel.add(new Paragraph(getTranslation(key, silent)));
        return panel;
    }

    // ── printer ─────────────────────────────────────────────────────────

    private Section printer() {
        var panel = panel("printer");
        if (printer.isEmpty()) {
            panel.add(new Paragraph(getTranslation("console.hands.printer.none")));
            return panel;
        }
        var said = said();
        var print =
                new Button(
                        getTranslation("console.hands.printer.test"),
                        click -> said.setText(print(printer.get())));
        print.setId("print");
        print.setDisableOnClick(true);
        print.addClickListener(click -> print.setEnabled(true));
        panel.add(print, said);
        return panel;
    }

    private String print(Printer on) {
        var page = new TestPage(Tell.language(this), this::getTranslation);
        var printing =
                desk.attempt(
                        Deed.PRINTER_TRIED,
                        "printer",
                        () -> on.print(page.pdf()),
                        Printed.class::isInstance);
        return getTranslation(
                printing instanceof Printed
                        ? "console.hands.printer.printed"
                        : "console.hands.printer.refused");
    }

    // ── power ───────────────────────────────────────────────────────────

    private Section power() {
        var panel = panel("power");
        var buttons = new Div();
        buttons.addClassName("btn-row");
        var said = said();
        if (power.can(Power.Act.RESTART)) {
            buttons.add(button("restart", Power.Act.RESTART, Deed.RESTARTED, said));
        }
        if (power.can(Power.Act.OFF)) {
            buttons.add(button("off", Power.Act.OFF, Deed.SWITCHED_OFF, said));
        }
        if (buttons.getComponentCount() == 0) {
            panel.add(new Paragraph(getTranslation("console.hands.power.none")));
        } else {
            panel.add(new Paragraph(getTranslation("console.hands.power.lead")), buttons, said);
        }
        return panel;
    }

    private Button button(String id, Power.Act act, Deed deed, Paragraph said) {
        var words = getTranslation("console.hands." + id);
        var button = new Button(words, click -> ask(words, () -> said.setText(make(act, deed))));
        button.setId(id);
        return button;
    }

    private void ask(String words, Runnable sure) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.hands.power.sure"));
        dialog.setText(getTranslation("console.hands.power.sure.lead"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.hands.power.no"));
        dialog.setConfirmText(words);
        dialog.addConfirmListener(confirmed -> sure.run());
        dialog.open();
    }

    /// Noted before it is ordered: afterwards nobody may be there to note it.
    private String make(Power.Act act, Deed deed) {
        desk.note(deed);
        return getTranslation(
                power.make(act) ? "console.hands.power.taken" : "console.hands.power.refused");
    }
}
