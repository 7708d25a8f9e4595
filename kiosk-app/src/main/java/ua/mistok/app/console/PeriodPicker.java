package ua.mistok.app.console;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;

/// Which year, quarter, month or week of whole weeks.
final class PeriodPicker extends Div {

    private final Picker<Period> picker;

    /// @param chosen hears the period
    PeriodPicker(Calendar calendar, Period now, Consumer<Period> chosen) {
        picker = new Picker<>("period", calendar.periods(), Optional.of(now), chosen);
        add(picker);
    }

    void name() {
        picker.name(getTranslation("console.period"), period -> Tell.period(this, period));
    }
}
