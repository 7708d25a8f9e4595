package ua.mistok.config.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.mistok.config.plan.Gathering.Turn;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Audience;

class PlanReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final Gathering CLASS =
            new Gathering(
                    Optional.of(LocalDate.of(2026, 12, 5)),
                    Optional.of(LocalTime.of(14, 0)),
                    Optional.of(LocalTime.of(15, 30)),
                    "Читальна зала",
                    Optional.of("own-1"),
                    Turn.PLANNED);

    @Test
    void what_is_written_is_read_as_it_was() {
        var plan = plan(Indicator.TOUCHED, 40, List.of(CLASS));

        assertThat(read(plan)).isEqualTo(new Good<>(plan, List.of()));
        assertThat(plan.campaigns()).containsExactly("own-1");
    }

    @Test
    void what_one_begins_with_lacks_only_what_nobody_else_can_say() {
        var begun = ActionPlan.begin("plan-1", TODAY, Optional.of("idea"));

        assertThat(begun.until()).contains(LocalDate.of(2026, 12, 28));
        assertThat(codes(begun)).containsExactly("blank", "blank", "blank");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var nowhere =
                new Gathering(
                        Optional.empty(),
                        Optional.of(LocalTime.of(15, 0)),
                        Optional.of(LocalTime.of(14, 0)),
                        " ",
                        Optional.empty(),
                        Turn.PLANNED);
        var wrong =
                new ActionPlan(
                        "plan-1",
                        "Щ".repeat(81),
                        "Мета",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.of(TODAY),
                        Optional.of(TODAY.minusDays(1)),
                        Side.LIBRARY,
                        "Відділ",
                        Indicator.CONFIDENT,
                        101,
                        Optional.empty(),
                        List.of(nowhere));

        assertThat(codes(wrong))
                .contains("too-long", "ends-before-it-begins", "not-a-date", "nowhere")
                .hasSize(6);
    }

    @Test
    void a_figure_of_campaigns_without_one_is_a_warning() {
        var plan = plan(Indicator.SHOWN, 40, List.of());

        assertThat(read(plan)).isInstanceOf(Good.class);
        assertThat(codes(plan)).containsExactly("no-campaign");
    }

    @Test
    void a_plan_is_done_when_something_was_held_and_nothing_is_to_come() {
        var held = turned(Turn.HELD);
        var moved = turned(Turn.MOVED);
        var cancelled = turned(Turn.CANCELLED);

        assertThat(plan(Indicator.STARTED, 1, List.of()).isDone()).isFalse();
        assertThat(plan(Indicator.STARTED, 1, List.of(held, cancelled)).isDone()).isTrue();
        assertThat(plan(Indicator.STARTED, 1, List.of(held, moved)).isDone()).isFalse();
        assertThat(plan(Indicator.STARTED, 1, List.of(cancelled)).isDone()).isFalse();
    }

    private static Gathering turned(Turn turn) {
        return new Gathering(
                CLASS.on(), CLASS.from(), CLASS.until(), CLASS.where(), CLASS.campaign(), turn);
    }

    private static ActionPlan plan(Indicator indicator, int target, List<Gathering> events) {
        return new ActionPlan(
                "plan-1",
                "Курси ввечері",
                "Хто працює до шостої, навчиться подавати на субсидію.",
                Set.of(Audience.SENIORS, Audience.PARENTS),
                Set.of("a07", "a02"),
                Set.of(Channel.SOCIAL_MEDIA, Channel.KIOSK),
                Optional.of(TODAY),
                Optional.of(TODAY.plusWeeks(4)),
                Side.TOGETHER,
                "Відділ обслуговування",
                indicator,
                target,
                Optional.of("3f"),
                events);
    }

    private static Checked<ActionPlan> read(ActionPlan plan) {
        return PlanReader.read("plan.yaml", PlanWriter.write(plan));
    }

    private static List<String> codes(ActionPlan plan) {
        return read(plan).problems().stream().map(Problem::code).toList();
    }
}
