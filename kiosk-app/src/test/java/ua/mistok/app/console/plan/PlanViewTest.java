package ua.mistok.app.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering.Turn;
import ua.mistok.config.plan.Indicator;
import ua.mistok.config.text.Language;

/// A plan from an idea to its result, with a librarian and a trainer.
class PlanViewTest extends BrowserlessTest {

    @TempDir private Path data;
    private KioskOfPlans kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfPlans(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_plan_begins_with_what_is_usual_and_is_there_once_it_is_saved() {
        show(kiosk.begin(Optional.empty()));
        assertThat(date("plan-first").getValue()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat($(IntegerField.class).withId("plan-target").single().getValue()).isEqualTo(30);
        test(save()).click();

        assertThat(text("plan-title").getErrorMessage())
                .isEqualTo("Тут порожньо. Напишіть кілька слів.");
        assertThat(kiosk.plans.list()).isEmpty();
        write();
        test(save()).click();

        assertThat(kiosk.plans.list())
                .extracting(ActionPlan::title)
                .containsExactly("Курси ввечері");
        assertThat(kiosk.acts()).containsExactly("plan-saved");
        assertThat(state()).isEqualTo("Усе збережено.");
    }

    @Test
    void one_line_leads_from_the_idea_to_the_result() {
        var idea =
                kiosk.ideas
                        .leave(Optional.empty(), "uk", "Курси для тих, хто працює")
                        .orElseThrow();
        show(kiosk.begin(Optional.of(idea)));
        write();
        assertThat(line("idea")).contains("Курси для тих, хто працює");
        assertThat(line("event")).contains("Події ще немає");
        assertThat(line("result")).contains("порахуємо, коли мине перший тиждень");
        event(LocalDate.of(2026, 12, 5), "Зала");
        turn().setValue(Turn.HELD);
        services().setValue(Set.of("a07"));
        test(save()).click();
        kiosk.finish(12, "a07");
        kiosk.finish(3, "b01");
        kiosk.weeksPass(2);

        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.plansView());
        assertThat(line("plan")).contains("Курси ввечері, 02.12.2026 – 30.12.2026");
        assertThat(line("event")).contains("05.12.2026, 14:00–15:30, Зала: відбулася");
        assertThat(line("result")).contains("Вправ пройдено до кінця: 12 із 30");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("staff/plan/plan-1", "staff/idea/" + idea);
        assertThat(kiosk.plans.list().getFirst().isDone()).isTrue();
    }

    @Test
    void what_was_begun_and_never_saved_waits_in_the_list_for_its_writer_alone() {
        show(kiosk.begin(Optional.empty()));
        text("plan-title").setValue("Курси");

        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.plansView());
        assertThat(line("plan")).contains("Курси");
        kiosk.signIn("ihor");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.plansView());
        assertThat($(ListItem.class).all()).isEmpty();
    }

    @Test
    void words_that_a_trainer_may_not_read_are_not_on_the_line_nor_those_that_are_gone() {
        var idea = kiosk.ideas.leave(Optional.empty(), "uk", "Пан Тарас грубий").orElseThrow();
        var plan = kiosk.begin(Optional.of(idea));
        show(plan);
        write();
        test(save()).click();
        kiosk.signIn("ihor");
        show(plan);
        assertThat(line("idea")).contains("Ідею видалено або її ще читають");

        kiosk.signIn("natalia");
        show(plan);
        assertThat(line("idea")).contains("Тарас");
        kiosk.ideas.delete(idea);
        show(plan);
        assertThat(line("idea")).contains("Ідею видалено або її ще читають");
    }

    @Test
    void an_event_becomes_a_campaign_that_knows_what_the_plan_knows() {
        var id = kiosk.begin(Optional.empty());
        show(id);
        write();
        services().setValue(Set.of("a07"));
        event(LocalDate.of(2026, 12, 5), "Зала");
        test($(Button.class).withId("event-campaign-new-0").single()).click();

        var sketch = kiosk.invitations.find("natalia", "own-1").orElseThrow().value();
        assertThat(sketch.title().in(Language.UKRAINIAN)).isEqualTo("Курси ввечері");
        assertThat(sketch.target()).contains(new Target.ToDemo("a07"));
        assertThat(sketch.on()).contains(LocalDate.of(2026, 12, 5));
        assertThat(sketch.begins()).contains(LocalTime.of(14, 0));
        assertThat(sketch.where().in(Language.UKRAINIAN)).isEqualTo("Зала");
        show(id);
        assertThat(campaign().getValue()).as("the plan knows of it").isEqualTo("own-1");
    }

    @Test
    void what_is_wrong_with_an_event_is_said_below_it() {
        show(kiosk.begin(Optional.empty()));
        write();
        test($(Button.class).withId("event-add").single()).click();
        test(save()).click();

        assertThat($(Paragraph.class).withClassName("wrong").all())
                .extracting(Paragraph::getText)
                .anyMatch(said -> said.contains("Оберіть день") && said.contains("де буде подія"));
        assertThat(kiosk.plans.list()).isEmpty();
        test($(Button.class).withId("event-away-0").single()).click();
        test(save()).click();
        assertThat(kiosk.plans.list()).hasSize(1);
    }

    @Test
    void the_history_says_who_changed_what_and_brings_it_back() {
        var id = kiosk.begin(Optional.empty());
        show(id);
        write();
        test(save()).click();
        text("plan-who").setValue("Ірина Гай");
        indicator().setValue(Indicator.CONFIDENT);
        test(save()).click();

        assertThat(history().getFirst())
                .contains(
                        "№ 2",
                        "Наталія Коваль",
                        "Хто саме: було «Відділ обслуговування», стало «Ірина Гай».");
        test($(Button.class).withId("restore-1").single()).click();
        assertThat(kiosk.plans.list().getFirst().who()).isEqualTo("Відділ обслуговування");
        assertThat(kiosk.acts()).containsExactly("plan-saved", "plan-saved", "plan-restored");
    }

    @Test
    void of_two_who_save_at_once_the_later_one_sees_both() {
        var id = kiosk.begin(Optional.empty());
        show(id);
        write();
        test(save()).click();
        text("plan-who").setValue("Ірина Гай");
        var theirs = kiosk.plans.find(id).orElseThrow().with(List.of());
        kiosk.plans.save(theirs, 1, "ihor");
        test(save()).click();

        assertThat($(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("Ігор Сич", "Хто саме");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.plans.find(id).orElseThrow().who()).isEqualTo("Ірина Гай");
    }

    private void write() {
        text("plan-title").setValue("Курси ввечері");
        $(TextArea.class)
                .withId("plan-goal")
                .single()
                .setValue("Хто працює, навчиться подавати заяву.");
        text("plan-who").setValue("Відділ обслуговування");
    }

    private void event(LocalDate on, String where) {
        test($(Button.class).withId("event-add").single()).click();
        date("event-on-0").setValue(on);
        time("event-from-0").setValue(LocalTime.of(14, 0));
        time("event-until-0").setValue(LocalTime.of(15, 30));
        text("event-where-0").setValue(where);
    }

    private void show(String id) {
        UI.getCurrent().removeAll();
        var view = kiosk.planView();
        UI.getCurrent().add(view);
        view.setParameter(Mockito.mock(BeforeEvent.class), id);
    }

    private String line(String step) {
        return $(ListItem.class)
                .withAttribute("data-step", step)
                .first()
                .getElement()
                .getTextRecursively();
    }

    private List<String> history() {
        return $(ListItem.class, $(RevisionList.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String state() {
        return $(Paragraph.class).withId("state").single().getText();
    }

    private Button save() {
        return $(Button.class).withId("save").single();
    }

    private TextField text(String id) {
        return $(TextField.class).withId(id).single();
    }

    private DatePicker date(String id) {
        return $(DatePicker.class).withId(id).single();
    }

    private TimePicker time(String id) {
        return $(TimePicker.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Turn> turn() {
        return $(Select.class).withId("event-turn-0").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Indicator> indicator() {
        return $(Select.class).withId("plan-indicator").single();
    }

    @SuppressWarnings("unchecked")
    private HasValue<?, Set<String>> services() {
        return $(MultiSelectComboBox.class).withId("plan-services").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> campaign() {
        return $(ComboBox.class).withId("event-campaign-0").single();
    }
}
