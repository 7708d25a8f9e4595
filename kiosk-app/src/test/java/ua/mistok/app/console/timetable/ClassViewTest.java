package ua.mistok.app.console.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
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
import ua.mistok.app.console.certificate.CertificatePanel;
import ua.mistok.app.console.form.ConflictDialog;
import ua.mistok.app.console.form.RevisionList;
import ua.mistok.app.console.outcome.OutcomePanel;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.text.Language;

/// A class from its lesson to the waiting screen, with a librarian and a trainer.
class ClassViewTest extends BrowserlessTest {

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
    void every_shipped_lesson_is_offered_with_its_minutes_audience_and_goal() {
        list();

        assertThat($(ListItem.class).withClassName("lesson-card").all())
                .hasSize(6)
                .first()
                .satisfies(
                        card ->
                                assertThat(card.getElement().getTextRecursively())
                                        .contains(
                                                "Чотири заняття для відвідувачів, 1",
                                                "Перший крок без страху",
                                                "90 хв · Усі, 65+",
                                                "Кожен запишеться до лікаря"));
        assertThat($(Anchor.class).all())
                .extracting(anchor -> anchor.getId().orElse(""))
                .contains("tips-uk", "tips-en");
    }

    @Test
    void a_class_begins_with_what_its_lesson_takes_and_is_there_once_it_is_saved() {
        show(kiosk.begin("first-steps"));
        assertThat(date().getValue()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(time("class-until").getValue()).isEqualTo(LocalTime.of(15, 30));
        test(save()).click();
        assertThat(text("class-hall").getErrorMessage())
                .isEqualTo("Тут порожньо. Напишіть кілька слів.");
        assertThat(kiosk.classes.list()).isEmpty();

        write();
        test(save()).click();

        var saved = kiosk.classes.list().getFirst();
        assertThat(saved.hall()).isEqualTo("Читальна зала");
        assertThat(saved.partner()).isEqualTo("ГО «Разом»");
        assertThat(saved.seed()).hasSize(32);
        assertThat(kiosk.acts()).containsExactly("class-saved");
    }

    @Test
    void a_planned_class_invites_on_the_waiting_screen_until_it_is_cancelled() {
        var id = kiosk.begin("first-steps");
        show(id);
        assertThat(slides()).isEmpty();
        write();
        test(save()).click();

        var slide = slides().getFirst();
        assertThat(slide.title().in(Language.UKRAINIAN)).isEqualTo("Перший крок без страху");
        assertThat(slide.target()).isEqualTo(new Target.ToClass());
        assertThat(slide.event().map(Event::on)).contains(LocalDate.of(2026, 12, 9));
        assertThat(slide.word()).isEqualTo(kiosk.classes.list().getFirst().word());

        turn().setValue(Turn.CANCELLED);
        test(save()).click();
        assertThat(slides()).isEmpty();
        list();
        assertThat(entries("past")).singleElement().asString().contains("скасовано");
        assertThat(entries("calendar")).isEmpty();
    }

    @Test
    void classes_and_events_of_plans_stand_in_one_calendar_by_day() {
        show(kiosk.begin("contact-authorities"));
        write();
        test(save()).click();
        kiosk.plans.save(plan(LocalDate.of(2026, 12, 5)), 0, "natalia");
        kiosk.plans.save(
                new ActionPlan(
                        "plan-2",
                        "Минуле",
                        "Було.",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        plan(LocalDate.of(2026, 12, 5)).side(),
                        "Ми",
                        plan(LocalDate.of(2026, 12, 5)).indicator(),
                        3,
                        Optional.empty(),
                        List.of(gathering(LocalDate.of(2026, 11, 20)))),
                0,
                "natalia");
        list();

        assertThat(entries("calendar")).hasSize(2);
        assertThat(entries("calendar").getFirst())
                .contains("Курси ввечері", "05.12.2026, 10:00–11:00, Зала");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("staff/plan/plan-1", "staff/class-plan/class-1");
        assertThat(entries("calendar").getLast())
                .contains(
                        "Звернутися до влади",
                        "09.12.2026, 14:00–15:30, Читальна зала",
                        "Бібліотека № 0 + ГО «Разом». Веде: Бібліотекар");
        assertThat($(Anchor.class).withId("calendar-ics").all()).hasSize(1);
    }

    @Test
    void a_class_that_was_held_shows_what_came_of_it_and_its_report() {
        var id = kiosk.begin("get-a-service");
        show(id);
        write();
        test(save()).click();
        assertThat($(OutcomePanel.class).all()).isEmpty();

        kiosk.hold(id, "get-a-service", 7);
        show(id);

        assertThat($(OutcomePanel.class).single().getElement().getTextRecursively())
                .contains("7працювали за екраном")
                .contains("Покажемо, коли й до, й після відповідять щонайменше 10 людей.");
        assertThat($(Anchor.class).all())
                .extracting(anchor -> anchor.getId().orElse(""))
                .contains("report-uk", "report-en");
    }

    @Test
    void certificates_are_made_once_the_day_has_come() {
        var id = kiosk.begin("get-a-service");
        show(id);
        write();
        kiosk.signIn("ihor");
        test(save()).click();
        show(id);
        assertThat($(CertificatePanel.class).all()).isEmpty();

        date().setValue(LocalDate.of(2026, 12, 2));
        test(save()).click();
        show(id);
        assertThat($(CertificatePanel.class).all()).hasSize(1);
    }

    @Test
    void its_papers_can_be_saved_in_both_languages() {
        show(kiosk.begin("get-a-service"));
        assertThat($(Section.class).withId("papers").all()).isEmpty();
        write();
        test(save()).click();

        assertThat($(Anchor.class).all())
                .extracting(anchor -> anchor.getId().orElse(""))
                .contains(
                        "lesson-uk",
                        "handout-uk",
                        "cards-uk",
                        "tally-uk",
                        "day-uk",
                        "lesson-en",
                        "handout-en",
                        "cards-en",
                        "tally-en",
                        "day-en");
    }

    @Test
    void an_end_before_the_beginning_and_too_many_places_are_said_at_their_fields() {
        show(kiosk.begin("take-part"));
        write();
        time("class-until").setValue(LocalTime.of(13, 0));
        $(IntegerField.class).withId("class-places").single().setValue(200);
        test(save()).click();

        assertThat(time("class-until").getErrorMessage()).contains("Кінець стоїть раніше");
        assertThat($(IntegerField.class).withId("class-places").single().getErrorMessage())
                .contains("від 1 до 30");
        assertThat(kiosk.classes.list()).isEmpty();
    }

    @Test
    void a_mistyped_code_of_a_trainer_is_said_at_its_field_and_a_new_one_is_made_there() {
        show(kiosk.begin("trainers-day-1"));
        write();
        text("class-trainer").setValue("ACDFE-HJKMX");
        test(save()).click();

        assertThat(text("class-trainer").getErrorMessage())
                .isEqualTo("Код не сходиться. Перевірте, чи не поміняли місцями два знаки.");
        assertThat(kiosk.classes.list()).isEmpty();

        text("class-trainer").setValue("");
        test($(Button.class).withId("new-code").single()).click();
        var made = text("class-trainer").getValue();
        test(save()).click();
        assertThat(made).matches("[A-Z349]{5}-[A-Z349]{5}");
        assertThat(kiosk.classes.list().getFirst().trainer()).isEqualTo(made);
    }

    @Test
    void the_history_says_who_changed_what_and_brings_it_back() {
        show(kiosk.begin("first-steps"));
        write();
        test(save()).click();
        text("class-hall").setValue("Мала зала");
        test(save()).click();
        assertThat(
                        $(ListItem.class, $(RevisionList.class).single())
                                .first()
                                .getElement()
                                .getTextRecursively())
                .contains("Наталія Коваль", "було «Читальна зала», стало «Мала зала»");

        test($(Button.class).withId("restore-1").single()).click();

        assertThat(kiosk.classes.list().getFirst().hall()).isEqualTo("Читальна зала");
        assertThat(kiosk.acts()).containsExactly("class-saved", "class-saved", "class-restored");
    }

    @Test
    void of_two_who_save_at_once_the_later_one_sees_both() {
        var id = kiosk.begin("first-steps");
        show(id);
        write();
        test(save()).click();
        text("class-hall").setValue("Мала зала");
        kiosk.classes.save(hall(kiosk.classes.find(id).orElseThrow(), "Двір"), 1, "ihor");
        test(save()).click();

        assertThat($(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("Ігор Сич", "Зала або адреса");
        test($(Button.class).withText("Зберегти моє").single()).click();
        assertThat(kiosk.classes.find(id).orElseThrow().hall()).isEqualTo("Мала зала");
    }

    @Test
    void people_of_a_class_are_asked_from_four_weeks_later_on_for_eight_weeks() {
        var id = kiosk.begin("first-steps");
        show(id);
        write();
        test(save()).click();
        var plan = kiosk.classes.find(id).orElseThrow();
        var today = kiosk.classes.today();

        for (var days : List.of(27, 28, 83, 84)) {
            on(plan, today.minusDays(days));
            var isAsked = days == 28 || days == 83;
            assertThat(kiosk.classes.toFollow())
                    .as("%s days later", days)
                    .extracting(PastClass::word)
                    .isEqualTo(isAsked ? List.of(plan.word()) : List.of());
        }
    }

    private void on(ClassPlan plan, LocalDate day) {
        var held =
                new ClassPlan(
                        plan.id(),
                        plan.lesson(),
                        Optional.of(day),
                        plan.from(),
                        plan.until(),
                        plan.hall(),
                        plan.library(),
                        plan.partner(),
                        plan.leads(),
                        plan.assists(),
                        plan.invites(),
                        plan.places(),
                        ClassPlan.Turn.HELD,
                        plan.word(),
                        plan.seed());
        kiosk.classes.save(held, kiosk.classes.number(plan.id()), "natalia");
    }

    @Test
    void a_trainer_plans_too_and_what_was_begun_waits_for_its_writer_alone() {
        kiosk.signIn("ihor");
        show(kiosk.begin("first-steps"));
        text("class-hall").setValue("Двір");
        list();
        assertThat(entries("calendar")).hasSize(1);

        kiosk.signIn("natalia");
        list();
        assertThat(entries("calendar")).isEmpty();
    }

    private static ClassPlan hall(ClassPlan plan, String hall) {
        return new ClassPlan(
                plan.id(),
                plan.lesson(),
                plan.on(),
                plan.from(),
                plan.until(),
                hall,
                plan.library(),
                plan.partner(),
                plan.leads(),
                plan.assists(),
                plan.invites(),
                plan.places(),
                plan.turn(),
                plan.word(),
                plan.seed());
    }

    private static Gathering gathering(LocalDate on) {
        return new Gathering(
                Optional.of(on),
                Optional.of(LocalTime.of(10, 0)),
                Optional.of(LocalTime.of(11, 0)),
                "Зала",
                Optional.empty(),
                Gathering.Turn.PLANNED);
    }

    private static ActionPlan plan(LocalDate on) {
        var begun = ActionPlan.begin("plan-1", on, Optional.empty());
        return new ActionPlan(
                "plan-1",
                "Курси ввечері",
                "Хто працює, навчиться.",
                begun.audiences(),
                begun.services(),
                begun.channels(),
                begun.from(),
                begun.until(),
                begun.side(),
                "Відділ обслуговування",
                begun.indicator(),
                begun.target(),
                Optional.empty(),
                List.of(gathering(on)));
    }

    private void write() {
        text("class-hall").setValue("Читальна зала");
        text("class-library").setValue("Бібліотека № 0");
        text("class-partner").setValue("ГО «Разом»");
        text("class-leads").setValue("Бібліотекар");
    }

    private List<Campaign> slides() {
        return kiosk.onScreen().campaigns();
    }

    private void list() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.classesView());
    }

    private List<String> entries(String section) {
        return $(Div.class, $(Section.class).withId(section).single())
                .withClassName("plan-item")
                .all()
                .stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void show(String id) {
        UI.getCurrent().removeAll();
        var view = kiosk.classView();
        UI.getCurrent().add(view);
        view.setParameter(Mockito.mock(BeforeEvent.class), id);
    }

    private Button save() {
        return $(Button.class).withId("save").single();
    }

    private TextField text(String id) {
        return $(TextField.class).withId(id).single();
    }

    private DatePicker date() {
        return $(DatePicker.class).withId("class-on").single();
    }

    private TimePicker time(String id) {
        return $(TimePicker.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Turn> turn() {
        return $(RadioButtonGroup.class).withId("class-turn").single();
    }
}
