package ua.mistok.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.app.alarm.Alarm;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.config.text.Language;

class AlarmViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfAYear kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfAYear(data, 0, "trainer");
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void whoever_is_signed_in_raises_it_after_being_asked_once() {
        show("trainer");
        press("Повітряна тривога");
        assertThat(kiosk.emergency.alarm()).as("asked first").isEmpty();
        confirm();

        assertThat(kiosk.emergency.alarm()).map(Alarm::danger).contains(Danger.AIR_RAID);
        assertThat(last().action()).isEqualTo("alarm-raised");
        assertThat(last().about()).contains("air-raid");
        assertThat(last().staff()).isEqualTo("trainer");
    }

    @Test
    void the_bar_of_every_page_ends_it_and_the_log_says_who_did() {
        show("reader");
        kiosk.emergency.raiseAt("main", Danger.EVACUATION);
        UI.getCurrent().add(new AlarmBar(kiosk.emergency, kiosk.desk));

        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(words -> words.startsWith("Евакуація, з "));
        press("Відбій");
        confirm();

        assertThat(kiosk.emergency.alarm()).isEmpty();
        assertThat(last().action()).isEqualTo("alarm-ended");
        assertThat($(Button.class).withText("Відбій").all()).isEmpty();
    }

    @Test
    void a_danger_that_came_while_one_was_asked_about_another_is_not_over() {
        show("reader");
        kiosk.emergency.raiseAt("main", Danger.AIR_RAID);
        UI.getCurrent().add(new AlarmBar(kiosk.emergency, kiosk.desk));
        press("Відбій");
        kiosk.emergency.raiseAt("main", Danger.EVACUATION);
        confirm();

        assertThat(kiosk.emergency.alarm().orElseThrow().danger()).isEqualTo(Danger.EVACUATION);
    }

    @Test
    void whoever_is_not_of_the_staff_ends_nothing() {
        show("reader");
        kiosk.emergency.raiseAt("main", Danger.AIR_RAID);
        UI.getCurrent().add(new AlarmBar(kiosk.emergency, kiosk.desk));
        var acts = kiosk.acts().size();
        press("Відбій");
        kiosk.signIn("nobody");

        assertThatThrownBy(this::confirm).isInstanceOf(NotAllowed.class);

        assertThat(kiosk.emergency.alarm()).isPresent();
        assertThat(kiosk.acts()).hasSize(acts);
    }

    @Test
    void words_of_where_to_go_are_kept_for_each_danger() {
        show("reader");
        fields().getFirst().setValue("Коридором праворуч, у двір");
        fields().get(2).setValue("Є пандус");
        press("Зберегти");

        var text = kiosk.shelters.find(Danger.AIR_RAID).orElseThrow();
        assertThat(text.way().in(Language.UKRAINIAN)).isEqualTo("Коридором праворуч, у двір");
        assertThat(text.more().in(Language.ENGLISH)).isEqualTo("Є пандус");
        assertThat(kiosk.shelters.find(Danger.EVACUATION)).isEmpty();
        assertThat(last().action()).isEqualTo("shelter-written");
    }

    @Test
    void what_helps_is_nothing_without_the_way() {
        show("reader");
        fields().get(2).setValue("Є пандус");
        press("Зберегти");

        assertThat(fields().getFirst().getErrorMessage()).startsWith("Напишіть, куди йти.");
        assertThat(kiosk.shelters.find(Danger.AIR_RAID)).isEmpty();
    }

    @Test
    void whoever_may_not_run_the_library_reads_them_only() {
        show("trainer");

        assertThat(fields()).allMatch(TextField::isReadOnly);
        assertThat($(Button.class).withText("Зберегти").all()).isEmpty();
    }

    private void show(String staff) {
        kiosk.signIn(staff);
        UI.getCurrent().add(new AlarmView(kiosk.emergency, kiosk.shelters, kiosk.desk));
    }

    /// Of the first danger: way, way in English, more, more in English.
    private List<TextField> fields() {
        return $(TextField.class).all().subList(0, 4);
    }

    private void press(String words) {
        test($(Button.class).withText(words).all().getFirst()).click();
    }

    private void confirm() {
        test($(ConfirmDialog.class).single()).confirm();
    }

    private StaffActed last() {
        return kiosk.acts().getLast();
    }
}
