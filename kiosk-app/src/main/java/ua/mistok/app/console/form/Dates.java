package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Calendars that open under a date: in the language of the moment, a week from Monday to Sunday.
public final class Dates {

    private static final List<DayOfWeek> AS_THE_PICKER_COUNTS =
            Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();

    private Dates() {}

    /// Gives a field its language, and «30.11.2026» for its format.
    ///
    /// @param at knows the language
    public static void speak(Component at, DatePicker field) {
        var locale = FormTell.locale(at);
        field.setLocale(locale);
        field.setI18n(
                new DatePickerI18n()
                        .setDateFormat("dd.MM.yyyy")
                        .setFirstDayOfWeek(1)
                        .setMonthNames(
                                Stream.of(Month.values())
                                        .map(
                                                month ->
                                                        month.getDisplayName(
                                                                TextStyle.FULL_STANDALONE, locale))
                                        .toList())
                        .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                        .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                        .setToday(at.getTranslation("console.form.today"))
                        .setCancel(at.getTranslation("console.form.cancel")));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return AS_THE_PICKER_COUNTS.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
