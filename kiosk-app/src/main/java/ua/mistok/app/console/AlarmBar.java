package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.ui.Dom;

/// The alarm that stands, on every page of the console, and its end.
final class AlarmBar extends Div implements LocaleChangeObserver {

    private final transient Emergency emergency;
    private final transient Desk desk;
    private transient Runnable listening = () -> {};

    AlarmBar(Emergency emergency, Desk desk) {
        this.emergency = emergency;
        this.desk = desk;
        addClassName("bells");
        getElement().setAttribute("role", "alert");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = emergency.listen(attached.getUI().accessLater(this::draw, () -> {})::run);
        draw();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private void draw() {
        removeAll();
        emergency.alarm().ifPresent(alarm -> add(bar(alarm)));
    }

    private Component bar(Alarm alarm) {
        var icon = new Span();
        Dom.html(icon, Dom.icon("siren"));
        var words =
                new Span(
                        getTranslation(
                                "console.alarm.stands",
                                getTranslation("alarm.title." + alarm.danger().stableName()),
                                Tell.time(alarm.since())));
        var over = new Button(getTranslation("console.alarm.end"), click -> ask(alarm));
        over.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(icon, words, over);
        bar.addClassNames("bell-bar", "bell-bar--alarm");
        return bar;
    }

    private void ask(Alarm asked) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.alarm.end.title"));
        dialog.setText(getTranslation("console.alarm.end.lead"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.alarm.end.not-yet"));
        dialog.setConfirmText(getTranslation("console.alarm.end"));
        dialog.addConfirmListener(confirmed -> end(asked));
        dialog.open();
    }

    /// Another danger that stands meanwhile is not over.
    private void end(Alarm asked) {
        if (!emergency.alarm().equals(Optional.of(asked))) {
            return;
        }
        var staff = desk.staff();
        desk.act(Deed.ALARM_ENDED, () -> emergency.end(staff));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }
}
