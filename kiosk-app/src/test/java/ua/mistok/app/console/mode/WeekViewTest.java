package ua.mistok.app.console.mode;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.text.Language;

class WeekViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfModes kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfModes(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_working_week_is_two_touches() {
        show();
        click("add-hours");
        click("save");

        var schedule = kiosk.week.schedule();
        assertThat(schedule.week())
                .containsOnlyKeys(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);
        assertThat(schedule.otherwise().slug()).isEqualTo("closed");
        assertThat(slots()).hasSize(5).allMatch(slot -> slot.endsWith("9:00–18:00, Самостійно"));
        assertThat(kiosk.acts()).containsExactly("schedule-saved");
    }

    @Test
    void hours_that_are_touched_can_be_moved_to_other_times_and_days() {
        week();
        test($(NativeButton.class).first()).click();
        $(TimePicker.class).withId("hours-from").single().setValue(LocalTime.of(10, 15));
        days(Set.of(DayOfWeek.SATURDAY));

        assertThat(slots()).containsExactly("сб, 10:15–18:00, Самостійно");
        assertThat(kiosk.week.number()).as("not saved yet").isEqualTo(1);
        click("discard");
        assertThat(slots()).hasSize(5);
    }

    @Test
    void a_night_goes_on_at_the_top_of_the_next_day() {
        week();
        test($(NativeButton.class).first()).click();
        $(TimePicker.class).withId("hours-to").single().setValue(LocalTime.of(2, 0));
        days(Set.of(DayOfWeek.SUNDAY));

        assertThat(slots())
                .containsExactly("нд, 9:00–2:00, Самостійно", "пн, 9:00–2:00, Самостійно");
    }

    @Test
    void two_modes_that_begin_at_once_are_said_before_and_refused_on_saving() {
        week();
        click("add-hours");
        $(TimePicker.class).withId("hours-from").single().setValue(LocalTime.of(9, 0));

        assertThat(problems()).anyMatch(words -> words.contains("починаються того самого дня"));
        click("save");
        assertThat(kiosk.week.number()).isEqualTo(1);
        click("hours-away");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_holiday_is_entered_once_for_several_days() {
        week();
        click("add-special");
        click("special-ready");
        assertThat($(Paragraph.class).all())
                .anyMatch(said -> said.getText().equals("Напишіть назву обома мовами."));
        $(DatePicker.class).withId("special-first").single().setValue(LocalDate.of(2026, 12, 25));
        $(DatePicker.class).withId("special-last").single().setValue(LocalDate.of(2026, 12, 26));
        $(TextField.class).withId("special-name").single().setValue("Різдво");
        $(TextField.class).withId("special-name-en").single().setValue("Christmas");
        click("special-ready");
        click("save");

        assertThat(kiosk.week.schedule().special())
                .singleElement()
                .satisfies(days -> assertThat(days.to()).isEqualTo(LocalDate.of(2026, 12, 26)));
        assertThat(history().getFirst())
                .contains("додано 25.12.2026–26.12.2026 Різдво (увесь день, як поза годинами)");
    }

    @Test
    void the_history_says_what_changed_and_brings_the_empty_week_back() {
        week();

        assertThat(history().getFirst())
                .contains("Наталія Коваль")
                .contains("Поза годинами: було «Самостійно», стало «Зачинено»")
                .contains("додано пн, вт, ср, чт, пт: 9:00–18:00 Самостійно");
        click("restore-0");

        assertThat(kiosk.week.schedule()).isEqualTo(Schedule.always(kiosk.modes.usual().id()));
        assertThat(slots()).isEmpty();
    }

    @Test
    void of_two_who_plan_at_once_the_later_one_decides_and_sees_both() {
        week();
        test($(NativeButton.class).first()).click();
        days(Set.of(DayOfWeek.SATURDAY));
        kiosk.week.save(Schedule.always(kiosk.mode("closed").id()), 1, "iryna");

        click("save");

        assertThat($(ConflictDialog.class).all()).hasSize(1);
        test($(Button.class).withText("Подумаю").single()).click();
        assertThat(slots()).as("mine still stands here").hasSize(1);
        click("save");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.week.schedule().week()).containsOnlyKeys(DayOfWeek.SATURDAY);
        assertThat(kiosk.week.number()).isEqualTo(3);
    }

    /// A working week, saved.
    private void week() {
        show();
        click("add-hours");
        click("save");
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.weekView());
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void days(Set<DayOfWeek> days) {
        ((CheckboxGroup<DayOfWeek>) $(CheckboxGroup.class).withId("hours-days").single())
                .setValue(days);
    }

    private List<String> slots() {
        return $(NativeButton.class).all().stream()
                .map(slot -> slot.getElement().getAttribute("aria-label"))
                .toList();
    }

    private List<String> problems() {
        return $(Section.class).all().stream()
                .filter(panel -> panel.hasClassName("problems"))
                .map(panel -> panel.getElement().getTextRecursively())
                .toList();
    }

    private List<String> history() {
        return $(ListItem.class, $(RevisionList.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
