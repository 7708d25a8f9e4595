package ua.mistok.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.Arrival;
import ua.mistok.app.content.Shop;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.problem.Problem;

/// Exercises that a library writes as text, on a real ledger and vault.
class DemoWorkshopTest {

    private static final DemoId OWN = new DemoId("own-e1");

    @TempDir Path data;
    private Shop shop;
    private DemoWorkshop workshop;

    @BeforeEach
    void open() {
        shop = Shop.withDemo(data);
        workshop =
                new DemoWorkshop(
                        shop.own(),
                        shop.ledger,
                        InstantSource.fixed(Instant.parse("2026-12-01T10:00:00Z")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_copy_is_another_exercise_with_nothing_wrong_in_it() {
        assertThat(workshop.free(Set.of())).isEqualTo(OWN);
        assertThat(workshop.free(Set.of("own-e1"))).isEqualTo(new DemoId("own-e2"));

        assertThat(workshop.check(OWN, copy()).problems()).filteredOn(Problem::isError).isEmpty();
    }

    @Test
    void every_mistake_stands_at_its_line() {
        var broken =
                copy().replaceFirst("service: c02", "service: c20")
                        .replaceFirst("level: middle", "level: steep");

        assertThat(workshop.check(OWN, broken).problems())
                .extracting(Problem::code)
                .contains("no-service", "not-one-of");
        assertThat(workshop.check(OWN, broken).problems())
                .filteredOn(Problem::isError)
                .allSatisfy(
                        problem ->
                                assertThat(broken.lines().toList().get(problem.place().line() - 1))
                                        .containsAnyOf("c20", "steep"));
    }

    @Test
    void what_is_published_stands_on_the_card_and_survives_a_restart() {
        save(copy());

        assertThat(workshop.publish(OWN, "s1")).isInstanceOf(Arrival.Done.class);
        assertThat(shelved().version()).isEqualTo(1);
        assertThat(workshop.onShelf(OWN)).isEqualTo(workshop.text(OWN));
        assertThat(shop.shelf.now().problems())
                .filteredOn(problem -> problem.place().file().startsWith("packs/own/"))
                .isEmpty();
        close();
        open();

        assertThat(shelved().service()).isEqualTo("c02");
        assertThat(workshop.list()).hasSize(1);
    }

    @Test
    void a_changed_one_gets_the_next_version_and_the_same_keeps_its() {
        save(copy());
        workshop.publish(OWN, "s1");
        workshop.publish(OWN, "s1");
        assertThat(shelved().version()).isEqualTo(1);

        save(copy().replaceFirst("minutes: \\d+", "minutes: 9"));
        assertThat(workshop.publish(OWN, "s1")).isInstanceOf(Arrival.Done.class);

        assertThat(shelved().version()).isEqualTo(2);
        assertThat(shelved().minutes()).isEqualTo(9);
        assertThat(workshop.text(OWN).orElseThrow()).contains("version: 2");
        assertThat(workshop.onShelf(OWN)).isEqualTo(workshop.text(OWN));
    }

    @Test
    void one_with_a_mistake_is_kept_and_not_shown() {
        save(copy().replaceFirst("level: middle", "level: steep"));

        assertThat(workshop.publish(OWN, "s1"))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Problem::code)
                                        .contains("not-one-of"));
        assertThat(shop.shelf.now().findDemo(OWN)).isEmpty();
        assertThat(workshop.text(OWN).orElseThrow()).contains("level: steep");
    }

    @Test
    void what_is_taken_away_can_come_again() {
        save(copy());
        workshop.publish(OWN, "s1");

        assertThat(workshop.withdraw(OWN, "s1")).isTrue();
        assertThat(shop.shelf.now().findDemo(OWN)).isEmpty();
        assertThat(workshop.withdraw(OWN, "s1")).isFalse();
        assertThat(workshop.publish(OWN, "s1")).isInstanceOf(Arrival.Done.class);

        assertThat(shop.shelf.now().findDemo(OWN)).isPresent();
    }

    @Test
    void of_two_who_write_at_once_the_later_one_is_told() {
        save(copy());

        assertThat(workshop.save(OWN, "other", 0, "s2")).isInstanceOf(Saving.Conflict.class);
        assertThat(workshop.save(OWN, "other", 1, "s2")).isInstanceOf(Saving.Saved.class);
        assertThat(workshop.restore(OWN, 1, 2, "s1")).isInstanceOf(Saving.Saved.class);
        assertThat(workshop.text(OWN)).contains(copy());
    }

    private void save(String text) {
        assertThat(workshop.save(OWN, text, workshop.number(OWN), "s1"))
                .isInstanceOf(Saving.Saved.class);
    }

    private String copy() {
        return workshop.copy(new DemoId("c02"), OWN).orElseThrow();
    }

    private Demo shelved() {
        return shop.shelf.now().findDemo(OWN).orElseThrow();
    }
}
