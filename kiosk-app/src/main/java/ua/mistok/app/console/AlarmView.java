package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.ui.Dom;

/// Raises an alarm on every station, and keeps the library's words of where to go. Its end is on
/// every page ([AlarmBar]).
@StaffOnly(Permission.SEE_DAY)
@Route(value = "staff/alarm", layout = ConsoleFrame.class, registerAtStartup = false)
public final class AlarmView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Emergency emergency;
    private final transient Desk desk;
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final Div buttons = new Div();
    private final List<ShelterForm> forms = new ArrayList<>();
    private transient Runnable listening = () -> {};

    public AlarmView(Emergency emergency, Shelters shelters, Desk desk) {
        this.emergency = emergency;
        this.desk = desk;
        addClassName("view");
        buttons.addClassName("btn-row");
        var raise = new Section(title, lead, buttons);
        raise.addClassName("panel");
        add(raise);
        for (var danger : Danger.values()) {
            var form = new ShelterForm(danger, shelters, desk);
            forms.add(form);
            add(form);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = emergency.listen(attached.getUI().accessLater(this::draw, () -> {})::run);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private void draw() {
        title.setText(getTranslation("console.alarm.raise"));
        lead.setText(getTranslation("console.alarm.lead"));
        buttons.removeAll();
        for (var danger : Danger.values()) {
            buttons.add(button(danger));
        }
    }

    private Component button(Danger danger) {
        var words = getTranslation("alarm.title." + danger.stableName());
        var button = new Button(words, click -> ask(danger, words));
        var icon = new Div();
        Dom.html(icon, Dom.icon("siren"));
        button.setPrefixComponent(icon);
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        button.setEnabled(emergency.alarm().filter(alarm -> alarm.danger() == danger).isEmpty());
        button.getElement().setAttribute("data-danger", danger.stableName());
        return button;
    }

    private void ask(Danger danger, String words) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.alarm.sure", words));
        dialog.setText(getTranslation("console.alarm.sure.lead"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.alarm.no"));
        dialog.setConfirmText(getTranslation("console.alarm.yes"));
        dialog.addConfirmListener(confirmed -> raise(danger));
        dialog.open();
    }

    private void raise(Danger danger) {
        var staff = desk.staff();
        desk.act(Deed.ALARM_RAISED, danger.stableName(), () -> emergency.raise(danger, staff));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
        forms.forEach(ShelterForm::draw);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.alarm");
    }
}
