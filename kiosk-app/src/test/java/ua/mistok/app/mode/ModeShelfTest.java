package ua.mistok.app.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving.Conflict;
import ua.mistok.app.revision.Saving.Invalid;
import ua.mistok.app.revision.Saving.Saved;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.LocalizedText;

/// The library's own modes, on a real ledger.
@ExtendWith(OutputCaptureExtension.class)
class ModeShelfTest {

    private static final Instant MOMENT = Instant.parse("2026-11-25T08:30:00Z");

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private ModeShelf modes;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        modes = shelf();
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    private ModeShelf shelf() {
        return new ModeShelf(() -> SHELF, ledger, () -> MOMENT);
    }

    @Test
    void a_kiosk_has_the_shipped_modes_until_somebody_saves_one() {
        assertThat(modes.list()).hasSize(5).containsExactlyInAnyOrderElementsOf(SHELF.modes());
        assertThat(modes.list().getFirst()).isEqualTo(modes.usual());
        assertThat(modes.number(Shelf.USUAL)).isZero();
        assertThat(modes.history(Shelf.USUAL)).isEmpty();
    }

    @Test
    void a_saved_mode_holds_from_then_on_and_after_the_next_start() {
        var fewer = doors(modes.usual(), Goal.CONTACT);

        var saved = modes.save(fewer, 0, "a1");

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.class,
                        one -> {
                            assertThat(one.revision().number()).isEqualTo(1);
                            assertThat(one.revision().staff()).isEqualTo("a1");
                            assertThat(one.revision().at()).isEqualTo(MOMENT);
                        });
        assertThat(modes.usual()).isEqualTo(fewer);
        assertThat(shelf().usual()).isEqualTo(fewer);
        assertThat(modes.find(Shelf.USUAL, 0)).contains(SHELF.mode());
        assertThat(modes.find(Shelf.USUAL, 1)).contains(fewer);
    }

    @Test
    void a_mode_made_from_another_stands_beside_it() {
        var id = modes.free();
        var copy = modes.usual().copy(id, LocalizedText.of("Для школярів", "For pupils"));

        modes.save(copy, 0, "a1");

        assertThat(modes.find(id)).contains(copy);
        assertThat(modes.free()).isNotEqualTo(id);
        assertThat(modes.list().get(1)).as("behind the shipped one of its kind").isEqualTo(copy);
        modes.remove(id, 1, "a1");
        assertThat(modes.find(id)).isEmpty();
        assertThat(modes.free()).as("an id is never given twice").isNotEqualTo(id);
    }

    @Test
    void what_is_wrong_is_said_by_field_and_nothing_is_saved() {
        var mode = modes.usual();
        var wrong =
                new Mode(
                        mode.id(),
                        mode.kind(),
                        LocalizedText.of("Самостійно", " "),
                        List.of(),
                        Set.of(new ServiceId("a99")),
                        List.of(),
                        List.of(),
                        mode.idle(),
                        mode.surveys(),
                        mode.loop(),
                        mode.look(),
                        mode.sound(),
                        Set.of());

        var saving = modes.save(wrong, 0, "a1");

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> {
                            assertThat(invalid.problems())
                                    .containsOnlyKeys(
                                            "name", "doors", "services", "ways", "languages");
                            assertThat(invalid.problems().get("services"))
                                    .extracting(Problem::code)
                                    .containsExactly("not-on-the-shelf");
                        });
        assertThat(modes.usual()).isEqualTo(mode);
        assertThat(modes.history(mode.id())).isEmpty();
    }

    @Test
    void of_two_librarians_the_later_one_hears_of_the_other_and_neither_loses() {
        var one = doors(modes.usual(), Goal.CONTACT);
        var other = doors(modes.usual(), Goal.INFLUENCE);
        modes.save(one, 0, "a1");

        var saving = modes.save(other, 0, "b2");

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> {
                            assertThat(conflict.theirs().staff()).isEqualTo("a1");
                            assertThat(modes.find(one.id(), conflict.theirs().number()))
                                    .contains(one);
                        });
        assertThat(modes.usual()).isEqualTo(one);
        assertThat(modes.save(other, 1, "b2")).isInstanceOf(Saved.class);
        assertThat(modes.history(one.id())).extracting(Revision::staff).containsExactly("b2", "a1");
    }

    @Test
    void to_roll_back_is_to_save_once_more() {
        var shipped = modes.usual();
        var first = doors(shipped, Goal.CONTACT);
        modes.save(first, 0, "a1");
        modes.save(doors(shipped, Goal.INFLUENCE), 1, "a1");

        modes.restore(shipped.id(), 1, 2, "b2");

        assertThat(modes.usual()).isEqualTo(first);
        assertThat(modes.history(shipped.id()).getFirst().restores()).contains(1);
        assertThat(modes.number(shipped.id())).isEqualTo(3);
        modes.restore(shipped.id(), 0, 3, "b2");
        assertThat(modes.usual()).isEqualTo(shipped);
        assertThat(modes.restore(shipped.id(), 1, 2, "b2")).isInstanceOf(Conflict.class);
    }

    @Test
    void a_saved_mode_that_cannot_be_read_any_more_is_the_shipped_one_and_says_so(
            CapturedOutput log) {
        keep("self-service", "id: [");
        keep("own-1", "id: own-1\nkind: festival\n");

        var again = shelf();

        assertThat(again.usual()).isEqualTo(SHELF.mode());
        assertThat(again.find(new ModeId("own-1"))).isEmpty();
        assertThat(again.problems())
                .extracting(problem -> problem.place().file())
                .contains("modes/self-service.yaml", "modes/own-1.yaml");
        assertThat(log).contains("modes/self-service.yaml:1", "uses what is shipped instead");
    }

    @Test
    void a_saved_mode_that_names_a_service_that_is_gone_goes_on_without_it() {
        keep(
                "own-1",
                """
                id: own-1
                kind: self-service
                name: {uk: Наш, en: Ours}
                doors: [receive]
                services: [a07, a99]
                ways: [together]
                languages: [uk]
                """);

        var again = shelf();

        assertThat(again.find(new ModeId("own-1"))).isPresent();
        assertThat(again.problems()).extracting(Problem::code).contains("not-on-the-shelf");
    }

    private void keep(String id, String text) {
        ledger.append(
                "mode.saved",
                new Revision(id, 1, "a1", MOMENT, Optional.of(text), Optional.empty()));
    }

    static Mode doors(Mode mode, Goal... doors) {
        return new Mode(
                mode.id(),
                mode.kind(),
                mode.name(),
                List.of(doors),
                mode.services(),
                mode.ways(),
                mode.languages(),
                mode.idle(),
                mode.surveys(),
                mode.loop(),
                mode.look(),
                mode.sound(),
                mode.stations());
    }
}
