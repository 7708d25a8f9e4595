package ua.mistok.app.console.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.mistok.app.classroom.Agenda;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.Item;
import ua.mistok.app.classroom.LiveClass;
import ua.mistok.app.classroom.SampleClass;
import ua.mistok.app.classroom.Sitting;
import ua.mistok.app.console.form.TrainerField;
import ua.mistok.app.content.Shipped;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.visit.Notebook;
import ua.mistok.app.visit.Visits;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.text.Language;

class BoardTest extends BrowserlessTest {

    private Instant now = Instant.parse("2026-12-01T10:00:00Z");
    private final Notebook nowhere =
            new Notebook() {
                @Override
                public void write(Fact fact, Origin origin) {}

                @Override
                public void settle() {}
            };
    private final Hall hall =
            new Hall(new Visits(nowhere, () -> now), nowhere, () -> now, new Random(7));
    private final LiveClass running =
            hall.begin(SampleClass.agenda(), SeatCard.of("seed-1", 4), false).orElseThrow();

    @BeforeEach
    void speak() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    private Board show() {
        var board =
                new Board(
                        running,
                        new Ways(Runnable::run, hall::end),
                        Optional.of("http://127.0.0.1:8090/wall/ABC"),
                        true,
                        () -> now);
        UI.getCurrent().add(board);
        board.draw();
        return board;
    }

    private Sitting sit(int number) {
        var secret = running.cards().get(number - 1).secret();
        var answer = hall.sit(running, secret, "10.0.0.9", "class", Language.UKRAINIAN, () -> {});
        return answer instanceof Hall.Answer.Yes<Sitting>(var sitting) ? sitting : fail("no seat");
    }

    private List<Integer> order() {
        return $(SeatTile.class).all().stream()
                .map(tile -> Integer.valueOf(tile.getId().orElseThrow().replace("seat-", "")))
                .toList();
    }

    private SeatTile tile(int number) {
        return $(SeatTile.class).withId("seat-" + number).single();
    }

    @Test
    void whoever_rings_stands_first_and_is_told_that_somebody_comes() {
        var board = show();
        sit(1);
        var three = sit(3);
        three.ring();
        board.draw();

        assertThat(order()).startsWith(3, 1);
        test($(Button.class).withText("Уже йду").single()).click();
        board.draw();

        assertThat(three.view().call()).isEqualTo(Sitting.Call.COMING);
        assertThat($(Button.class).withText("Уже йду").all()).isEmpty();
    }

    @Test
    void a_change_of_one_seat_moves_no_other() {
        var board = show();
        sit(2);
        board.draw();
        var before = $(SeatTile.class).all();
        running.trainer().count(Optional.empty(), 1);
        board.draw();

        assertThat($(SeatTile.class).all()).containsExactlyElementsOf(before);
        assertThat(tile(2).getElement().getAttribute("data-state")).isEqualTo("ready");
    }

    @Test
    void the_trainer_goes_through_the_lesson_and_leads_the_exercise() {
        var board = show();
        press("next");
        assertThat(running.at()).isZero();
        running.trainer().go(SampleClass.at("follow"));
        board.draw();
        assertThat(where()).startsWith("Крок 1");
        press("step-on");
        board.draw();
        assertThat(where()).startsWith("Крок 2");
        press("hint");
        press("answer");
        assertThat(running.showsHint()).isTrue();
        assertThat(running.showsAnswer()).isTrue();
        press("pause");
        assertThat(running.isPaused()).isTrue();
        press("pause");
        assertThat(running.isPaused()).isFalse();
    }

    private String where() {
        return $(Paragraph.class).withId("where").single().getText();
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    @Test
    void a_lesson_of_the_shelf_begins_with_all_that_its_parts_name() {
        var begun = new ArrayList<Agenda>();
        var panel =
                new StartPanel(
                        Shipped.SHELF,
                        List.of(),
                        (agenda, seats, wifi, trial) -> begun.add(agenda) && seats.size() == 12);
        UI.getCurrent().add(panel);
        press("begin");

        var agenda = begun.getFirst();
        assertThat(agenda.items()).hasSizeGreaterThan(5);
        assertThat(agenda.items()).hasAtLeastOneElementOfType(Item.FollowMe.class);
        assertThat(agenda.items()).hasAtLeastOneElementOfType(Item.Assess.class);
        assertThat(agenda.items()).hasAtLeastOneElementOfType(Item.Ask.class);
    }

    @Test
    void the_printed_cards_of_a_class_that_is_planned_for_today_take_its_seats() {
        var dealt = new ArrayList<List<SeatCard>>();
        var begun = new ArrayList<Agenda>();
        var panel =
                new StartPanel(
                        Shipped.SHELF,
                        List.of(planned()),
                        (agenda, seats, wifi, trial) -> begun.add(agenda) && dealt.add(seats));
        UI.getCurrent().add(panel);
        assertThat($(Paragraph.class).withId("planned").single().getText())
                .isEqualTo(
                        "Сьогодні за планом: Звернутися до влади · 90 хв. Роздруковані картки діють.");
        press("begin");
        press("rehearse");

        assertThat(dealt.getFirst()).isEqualTo(SeatCard.of("0a1b", 9));
        assertThat(dealt.getLast()).as("nobody holds these").isNotEqualTo(dealt.getFirst());
        var sign = ClassSign.of(planned());
        assertThat(begun.getFirst().later())
                .contains(new AskedLater(sign.word(), sign.signs(), "training"));
        assertThat(begun.getLast().later()).as("of a rehearsal nobody is asked").isEmpty();
    }

    @Test
    void a_class_for_trainers_knows_whose_it_is_and_deals_a_new_code_to_each_seat() {
        var begun = new ArrayList<Agenda>();
        var panel =
                new StartPanel(
                        Shipped.SHELF,
                        List.of(),
                        (agenda, seats, wifi, trial) -> begun.add(agenda));
        UI.getCurrent().add(panel);
        var lesson = (Select<Lesson>) $(Select.class).withId("lesson").single();
        lesson.setValue(
                lesson.getListDataView()
                        .getItems()
                        .filter(one -> one.group() == Lesson.Group.TRAINERS)
                        .findFirst()
                        .orElseThrow());
        var trainer = $(TrainerField.class).single();
        trainer.setValue("ACDEF HJKM");
        press("begin");
        assertThat(begun).isEmpty();
        assertThat(trainer.getErrorMessage())
                .isEqualTo("У коді тренера 10 знаків, а тут 9. Зразок: ACDEF-HJKMX.");

        trainer.setValue("acdef hjkmx");
        press("begin");
        assertThat(trainer.isInvalid()).isFalse();
        var lineage = begun.getFirst().lineage();
        assertThat(lineage.trainer()).map(TrainerCode::toString).contains("ACDEF-HJKMX");
        assertThat(lineage.codes()).hasSize(12).doesNotHaveDuplicates();
    }

    private static ClassPlan planned() {
        return new ClassPlan(
                "class-1",
                "contact-authorities",
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(LocalTime.of(14, 0)),
                Optional.of(LocalTime.of(15, 30)),
                "Зала",
                "Бібліотека",
                "",
                "Бібліотекар",
                "",
                "",
                9,
                ClassPlan.Turn.PLANNED,
                "калина",
                "0a1b");
    }

    @Test
    void a_class_of_nobody_or_of_too_many_is_refused_with_a_sample() {
        var panel =
                new StartPanel(
                        Shipped.SHELF,
                        List.of(),
                        (agenda, seats, wifi, trial) -> {
                            throw new AssertionError("begun");
                        });
        UI.getCurrent().add(panel);
        $(IntegerField.class).withId("seats").single().setValue(31);
        press("begin");

        assertThat($(Paragraph.class).withId("said").single().getText())
                .isEqualTo("Вкажіть кількість місць від 1 до 30, наприклад 12.");
    }
}
