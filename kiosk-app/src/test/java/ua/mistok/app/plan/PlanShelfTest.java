package ua.mistok.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.plan.ActionPlan;

class PlanShelfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir Path data;

    @Test
    void a_saved_plan_is_there_after_a_restart_and_found_by_its_idea() {
        at(
                shelf -> {
                    assertThat(shelf.save(named("plan-1", "Курси"), 0, "natalia"))
                            .isInstanceOf(Saving.Saved.class);
                    assertThat(shelf.free(Set.of("plan-2"))).isEqualTo("plan-3");
                });
        at(
                shelf -> {
                    assertThat(shelf.list()).containsExactly(named("plan-1", "Курси"));
                    assertThat(shelf.of("idea")).hasSize(1);
                    assertThat(shelf.of("other")).isEmpty();
                });
    }

    @Test
    void what_is_wrong_is_not_saved_and_said_by_its_field() {
        at(
                shelf -> {
                    var saving = shelf.save(named("plan-1", " "), 0, "natalia");
                    assertThat(saving).isInstanceOf(Saving.Invalid.class);
                    assertThat(((Saving.Invalid) saving).problems()).containsOnlyKeys("title");
                    assertThat(shelf.list()).isEmpty();
                });
    }

    @Test
    void of_two_who_save_at_once_the_later_one_hears_of_the_other() {
        at(
                shelf -> {
                    shelf.save(named("plan-1", "Курси"), 0, "natalia");
                    shelf.save(named("plan-1", "Клуб"), 1, "iryna");
                    assertThat(shelf.save(named("plan-1", "Гурток"), 1, "natalia"))
                            .isInstanceOfSatisfying(
                                    Saving.Conflict.class,
                                    conflict ->
                                            assertThat(conflict.theirs().staff())
                                                    .isEqualTo("iryna"));
                    assertThat(shelf.list()).extracting(ActionPlan::title).containsExactly("Клуб");
                });
    }

    @Test
    void what_was_taken_away_comes_back_from_the_history() {
        at(
                shelf -> {
                    shelf.save(named("plan-1", "Курси"), 0, "natalia");
                    shelf.remove("plan-1", 1, "natalia");
                    assertThat(shelf.list()).isEmpty();
                    assertThat(shelf.sketch("plan-1")).contains(named("plan-1", "Курси"));
                    assertThat(shelf.free(Set.of()))
                            .as("ids are not given twice")
                            .isEqualTo("plan-2");
                    shelf.restore("plan-1", 1, 2, "natalia");
                    assertThat(shelf.list()).hasSize(1);
                    assertThat(shelf.history("plan-1")).hasSize(3);
                });
    }

    private static ActionPlan named(String id, String title) {
        var begun = ActionPlan.begin(id, TODAY, Optional.of("idea"));
        return new ActionPlan(
                id,
                title,
                "Мета",
                begun.audiences(),
                begun.services(),
                begun.channels(),
                begun.from(),
                begun.until(),
                begun.side(),
                "Відділ",
                begun.indicator(),
                begun.target(),
                begun.idea(),
                begun.events());
    }

    private void at(Consumer<PlanShelf> work) {
        try (var store = KioskStore.open(data);
                var ledger = Ledger.open(data, store)) {
            work.accept(new PlanShelf(ledger, () -> Instant.parse("2026-11-30T10:00:00Z")));
        }
    }
}
