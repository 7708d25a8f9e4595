package ua.mistok.app.console.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.config.text.Language;

/// A trainer on the first day.
class FirstLessonViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfClasses kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfClasses(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void nothing_is_said_before_all_three_are_answered() {
        show("");
        assertThat(isFound()).isFalse();

        show("who=seniors&goal=new");
        assertThat(isFound()).isFalse();
    }

    @Test
    void three_answers_lead_to_a_lesson_its_rehearsal_and_what_to_make_ready() {
        show("who=seniors&goal=new&led=never");

        assertThat(text(found()))
                .contains("Почніть із заняття «Перший крок без страху»", "90 хв")
                .contains("Термінал, планшет або телефон для кожного.");
        assertThat(steps())
                .containsExactly(
                        "first-step-plan",
                        "first-step-rehearse",
                        "first-step-papers",
                        "first-step-bring",
                        "first-step-day");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("staff/class?lesson=first-steps", "staff/class");
    }

    @Test
    void who_led_before_need_not_rehearse() {
        show("who=mixed&goal=3&led=before");

        assertThat(text(found())).contains("Вплинути на рішення громади");
        assertThat(steps()).doesNotContain("first-step-rehearse");
    }

    @Test
    void colleagues_are_not_asked_what_they_want() {
        show("who=colleagues&led=never");

        assertThat(text(found())).contains("Тренер, день 1", "Тренер, день 2");
        assertThat($(RadioButtonGroup.class).withId("first-goal").exists()).isFalse();
    }

    @Test
    void what_is_planned_already_is_ticked_and_opens() {
        kiosk.plan("first-steps");
        show("who=seniors&goal=new&led=never");

        assertThat(text(step("plan"))).contains("09.12.2026, 14:00–15:30");
        assertThat($(Span.class, step("plan")).withClassName("badge--ok").exists()).isTrue();
        assertThat(text(step("papers"))).contains("Роздрукувати");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("staff/class-plan/class-1");
    }

    @Test
    void words_in_the_address_that_no_question_offers_are_passed_over() {
        show("who=nobody&goal=17&led=always");

        assertThat(isFound()).isFalse();
    }

    private void show(String query) {
        var view = kiosk.firstLessonView();
        var event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation())
                .thenReturn(new Location(FirstLessonView.PATH + "?" + query));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.beforeEnter(event);
    }

    private Section found() {
        return $(Section.class).withId("first-found").single();
    }

    private boolean isFound() {
        return $(Section.class).withId("first-found").exists();
    }

    private ListItem step(String name) {
        return $(ListItem.class).withId("first-step-" + name).single();
    }

    private List<String> steps() {
        return $(ListItem.class).all().stream()
                .flatMap(item -> item.getId().stream())
                .filter(id -> id.startsWith("first-step-"))
                .toList();
    }

    private static String text(Component of) {
        return of.getElement().getTextRecursively();
    }
}
