package ua.mistok.app.tables;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ua.mistok.app.figures.Calendar;
import ua.mistok.app.figures.Period;

/// Which year, quarter, month or week of whole weeks.
public final class PeriodPicker extends Div {

    private final Picker<Period> picker;

    /// @param chosen hears the period
    public PeriodPicker(Calendar calendar, Period now, Consumer<Period> chosen) {
        picker = new Picker<>("period", calendar.periods(), Optional.of(now), chosen);
        add(picker);
    }

    public void name() {
        picker.name(getTranslation("console.period"), period -> Tell.period(this, period));
    }

    /// What was chosen, as long as there is such a period; else [#newest].
    public static Period held(Calendar calendar, Optional<Period> chosen) {
        return chosen.filter(calendar.periods()::contains)
                .orElseGet(() -> newest(calendar.roots()));
    }

    /// The last year, not the unknown date behind it.
    public static Period newest(List<Period> roots) {
        return roots.stream()
                .filter(root -> root instanceof Period.Year)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
