package ua.mistok.app.console.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.access.NotAllowed;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;
import ua.mistok.config.text.Language;

class ModesViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfModes kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfModes(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        var day = List.of(hours(9, 18, "self-service"), hours(14, 15, "class"));
        var week = new Schedule(new ModeId("closed"), Map.of(DayOfWeek.WEDNESDAY, day), List.of());
        kiosk.week.save(week, 0, "iryna");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void it_says_what_runs_why_and_what_comes_next() {
        show();

        assertThat($(H2.class).withId("running").single().getText()).isEqualTo("Самостійно");
        assertThat(next()).isEqualTo("Далі: о 14:00 — Заняття.");
        assertThat(item("self-service").hasClassName("is-on")).isTrue();
        assertThat(item("class").hasClassName("is-on")).isFalse();
        assertThat(button("self-service", "Увімкнути").isEnabled()).isFalse();
    }

    @Test
    void a_change_on_another_day_is_named_with_its_day() {
        kiosk.now = kiosk.now.plusSeconds(9 * 3600);
        show();

        assertThat(next()).isEqualTo("Далі: ср, 02.12.2026, о 9:00 — Самостійно.");
    }

    @Test
    void two_touches_close_the_kiosk_until_the_schedule_changes() {
        show();
        test(button("closed", "Увімкнути")).click();
        test($(Button.class).withText("До зміни за розкладом").single()).click();

        assertThat($(H2.class).withId("running").single().getText()).isEqualTo("Зачинено");
        assertThat(kiosk.running.at("main").mode()).isEqualTo(kiosk.mode("closed"));
        assertThat(next()).isEqualTo("Далі: о 14:00 — Заняття.");
        assertThat(kiosk.acts()).containsExactly("mode-switched-on");
        test($(Button.class).withId("keep-to-schedule").single()).click();
        assertThat($(H2.class).withId("running").single().getText()).isEqualTo("Самостійно");
    }

    @Test
    void for_good_it_stays_whatever_the_schedule_says() {
        show();
        test(button("exhibition", "Увімкнути")).click();
        test($(Button.class).withText("Доки не скажу інакше").single()).click();

        assertThat(next()).isEqualTo("Сам режим не зміниться.");
    }

    @Test
    void a_copy_waits_for_its_writer_and_is_nowhere_until_it_is_saved() {
        show();
        var before = kiosk.modes.list();
        assertThatThrownBy(() -> test(button("class", "Копія")).click())
                .as("the form opens; there is no such route in this test")
                .isInstanceOf(Exception.class);

        var copy = kiosk.drafts.modes().find("natalia", "own-1").orElseThrow();
        assertThat(copy.value().name().in(Language.UKRAINIAN)).isEqualTo("Заняття, копія");
        assertThat(copy.basedOn()).isZero();
        assertThat(kiosk.modes.list()).isEqualTo(before);
    }

    @Test
    void whoever_may_not_run_modes_changes_nothing() {
        show();
        kiosk.signIn("nobody");

        assertThatThrownBy(
                        () -> {
                            test(button("closed", "Увімкнути")).click();
                            test($(Button.class).withText("Доки не скажу інакше").single()).click();
                        })
                .isInstanceOf(NotAllowed.class);
        assertThat(kiosk.running.at("main").mode()).isEqualTo(kiosk.mode("self-service"));
    }

    private void show() {
        UI.getCurrent().add(kiosk.modesView());
    }

    private String next() {
        return $(Paragraph.class).withId("next").single().getText();
    }

    private ListItem item(String mode) {
        return $(ListItem.class).withAttribute("data-mode", mode).single();
    }

    private Button button(String mode, String words) {
        return $(Button.class, item(mode)).withText(words).single();
    }

    private static Hours hours(int from, int to, String mode) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0), new ModeId(mode));
    }
}
