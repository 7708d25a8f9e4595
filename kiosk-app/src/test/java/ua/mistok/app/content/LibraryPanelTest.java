package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.content.LibraryPanel.Outcome;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.LocalizedText;

class LibraryPanelTest {

    private static final InstantSource NOW =
            InstantSource.fixed(Instant.parse("2026-12-01T10:00:00Z"));

    @TempDir Path data;
    private KioskStore store;
    private Ledger ledger;
    private LibraryPanel panel;
    private PackShelf shelf;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        panel = new LibraryPanel(ledger, NOW);
        shelf = new PackShelf(new Stock(Optional.empty()), Map::of, panel::lay);
        panel.onChange(shelf::relay);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void what_the_library_wrote_wins_wherever_the_visitor_looks_from() {
        assertThat(panel.save(panel("Швейна машинка"), 0, "s1")).isInstanceOf(Outcome.Saved.class);

        for (var place : List.of("ukraine", "vinnytsia")) {
            assertThat(shelf.now().panel(Panel.Kind.LIBRARY, new AreaId(place)))
                    .contains(panel("Швейна машинка"));
        }
        assertThat(shelf.now().panel(Panel.Kind.CREDITS, new AreaId("ukraine"))).isPresent();
        assertThat(new LibraryPanel(ledger, NOW).find()).contains(panel("Швейна машинка"));
    }

    @Test
    void a_visitor_who_reads_the_old_one_reads_on() {
        var before = shelf.now();
        panel.save(panel("Швейна машинка"), 0, "s1");

        assertThat(before.panel(Panel.Kind.LIBRARY, before.place()))
                .isPresent()
                .isNotEqualTo(shelf.now().panel(Panel.Kind.LIBRARY, before.place()));
    }

    @Test
    void english_may_be_missing_ukrainian_may_not() {
        var item =
                new Panel.Item(
                        "wifi", LocalizedText.same("Інтернет"), LocalizedText.same("Є мережа."));
        var onlyUkrainian = with(item);
        assertThat(panel.save(onlyUkrainian, 0, "s1")).isInstanceOf(Outcome.Saved.class);
        assertThat(panel.find()).contains(onlyUkrainian);

        var empty = with(new Panel.Item("wifi", LocalizedText.same(""), LocalizedText.same("Є.")));
        assertThat(panel.save(empty, 1, "s1")).isInstanceOf(Outcome.Invalid.class);
        assertThat(panel.find()).contains(onlyUkrainian);
    }

    @Test
    void of_two_who_write_at_once_the_second_hears_of_the_first() {
        panel.save(panel("Швейна машинка"), 0, "s1");

        var second = panel.save(panel("Шахи"), 0, "s2");

        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> {
                            assertThat(conflict.theirs().staff()).isEqualTo("s1");
                            assertThat(LibraryPanel.read(conflict.theirs()))
                                    .contains(panel("Швейна машинка"));
                        });
        assertThat(panel.save(panel("Шахи"), 1, "s2")).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void it_goes_back_to_what_ships_and_every_save_stays_readable() {
        var shipped = shelf.now().panel(Panel.Kind.LIBRARY, shelf.now().place());
        panel.save(panel("Швейна машинка"), 0, "s1");
        panel.clear(1, "s1");

        assertThat(shelf.now().panel(Panel.Kind.LIBRARY, shelf.now().place())).isEqualTo(shipped);
        assertThat(panel.history()).extracting(LibraryPanel.Save::number).containsExactly(2, 1);
        assertThat(LibraryPanel.read(panel.history().getLast())).contains(panel("Швейна машинка"));
    }

    private static Panel panel(String item) {
        return with(
                new Panel.Item(
                        "hand-helping",
                        LocalizedText.of(item, "Something"),
                        LocalizedText.of("Запитайте на стійці: є ключ.", "Ask at the desk.")));
    }

    private static Panel with(Panel.Item item) {
        return new Panel(
                Panel.Kind.LIBRARY,
                LocalizedText.of("Що ще є", "What else"),
                LocalizedText.of("Запитайте.", "Ask."),
                List.of(item));
    }
}
