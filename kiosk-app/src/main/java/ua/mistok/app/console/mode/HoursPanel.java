package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import ua.mistok.app.console.mode.WeekRows.Row;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;

/// The hours that were touched: which mode, from when to when, on which days.
final class HoursPanel extends Section {

    /// @param at knows the language
    /// @param changed hears of every change of the row
    /// @param removed takes the row away
    HoursPanel(Component at, Row row, List<Mode> modes, Runnable changed, Runnable removed) {
        addClassNames("panel", "panel--top");
        setId("hours");
        var mode = new Select<ModeId>();
        mode.setId("hours-mode");
        mode.setItems(modes.stream().map(Mode::id).toList());
        mode.setItemLabelGenerator(id -> ModeTell.name(at, modes, id));
        mode.setLabel(at.getTranslation("console.week.mode"));
        mode.setValue(row.mode);
        mode.addValueChangeListener(
                event -> {
                    row.mode = event.getValue();
                    changed.run();
                });
        var from = time(at, "hours-from", "console.week.from", row.from);
        from.addValueChangeListener(
                event -> {
                    row.from = orMidnight(event.getValue());
                    changed.run();
                });
        var to = time(at, "hours-to", "console.week.to", row.to);
        to.addValueChangeListener(
                event -> {
                    row.to = orMidnight(event.getValue());
                    changed.run();
                });
        var days = new CheckboxGroup<DayOfWeek>();
        days.setId("hours-days");
        days.addThemeName("horizontal");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> ModeTell.day(at, day));
        days.setLabel(at.getTranslation("console.week.days"));
        days.setValue(row.days);
        days.addValueChangeListener(
                event -> {
                    row.days =
                            event.getValue().isEmpty()
                                    ? EnumSet.noneOf(DayOfWeek.class)
                                    : EnumSet.copyOf(event.getValue());
                    changed.run();
                });
        var form = new FormLayout();
        form.add(mode, 2);
        form.add(from, to);
        form.add(days, 2);
        var away = new Button(at.getTranslation("console.week.away"), click -> removed.run());
        away.setId("hours-away");
        add(new H2(at.getTranslation("console.week.hours")), form, away);
    }

    private static TimePicker time(Component at, String id, String key, LocalTime value) {
        var picker = new TimePicker();
        picker.setId(id);
        HoursFields.time(at, picker, key, value);
        return picker;
    }

    private static LocalTime orMidnight(LocalTime time) {
        return time == null ? LocalTime.MIDNIGHT : time;
    }
}
