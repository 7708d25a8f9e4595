package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.app.alarm.Bell;
import ua.mistok.app.alarm.Call;
import ua.mistok.app.alarm.Spot;
import ua.mistok.app.station.Station;
import ua.mistok.app.tables.Tell;
import ua.mistok.app.ui.Dom;

/// Who calls from a station, on every page of the console, within a second of the call.
final class BellBar extends Div implements LocaleChangeObserver {

    private final transient Bell bell;
    private final transient Consumer<Call> answered;
    private transient Registration listening = () -> {};

    /// @param answered hears which call was answered here
    BellBar(Bell bell, Consumer<Call> answered) {
        this.bell = bell;
        this.answered = answered;
        addClassName("bells");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        listening = bell.listen(calls -> ui.accessLater(() -> draw(calls), () -> {}).run());
        draw(bell.calls());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.remove();
    }

    private void draw(List<Call> calls) {
        removeAll();
        calls.forEach(call -> add(bar(call)));
    }

    private Component bar(Call call) {
        var icon = new Span();
        Dom.html(icon, Dom.icon("bell-ring"));
        var words = new Span(words(call));
        var come = new Button(getTranslation("console.bell.coming"), click -> answer(call));
        come.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(icon, words, come);
        bar.addClassName("bell-bar");
        return bar;
    }

    private void answer(Call call) {
        if (bell.answer(call)) {
            answered.accept(call);
        }
    }

    /// «Просять допомоги: термінал 2. «Житлова субсидія», крок 3. Чекають з 10:32.»
    private String words(Call call) {
        var who =
                call.station().slug().equals(Station.MAIN)
                        ? getTranslation("console.bell.main")
                        : getTranslation("console.bell.station", call.station().name());
        var where = call.spot().map(spot -> " " + where(spot)).orElse("");
        var since = getTranslation("console.bell.since", Tell.time(call.rung()));
        return who + where + " " + since;
    }

    private String where(Spot spot) {
        var what = spot.what().in(Tell.language(this));
        return spot.step()
                .map(step -> getTranslation("console.bell.step", what, step))
                .orElseGet(() -> getTranslation("console.bell.at", what));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw(bell.calls());
    }
}
