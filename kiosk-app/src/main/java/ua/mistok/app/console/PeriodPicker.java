package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;

/// Which year, quarter, month or week of whole weeks.
final class PeriodPicker extends Div {

    private final List<Period> periods;
    private final NativeLabel label = new NativeLabel();
    private final Element select = new Element("select");

    /// @param chosen hears the period
    PeriodPicker(Calendar calendar, Period now, Consumer<Period> chosen) {
        this.periods = calendar.periods();
        addClassName("f");
        select.setAttribute("class", "in");
        select.setAttribute("id", "period");
        for (var at = 0; at < periods.size(); at++) {
            var option = new Element("option");
            option.setAttribute("value", Integer.toString(at));
            if (periods.get(at).equals(now)) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        event -> {
                            var at = event.getEventData().get("element.value").asString();
                            chosen.accept(periods.get(Integer.parseInt(at)));
                        })
                .addEventData("element.value");
        label.setFor("period");
        add(label);
        getElement().appendChild(select);
    }

    void name() {
        label.setText(getTranslation("console.period"));
        for (var at = 0; at < periods.size(); at++) {
            select.getChild(at).setText(Tell.period(this, periods.get(at)));
        }
    }
}
