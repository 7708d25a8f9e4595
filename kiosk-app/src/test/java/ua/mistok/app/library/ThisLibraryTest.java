package ua.mistok.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.text.Language;

class ThisLibraryTest {

    private static final Spot VINNYTSIA =
            new Spot(
                    new AreaId("vinnytska"),
                    Optional.of(new AreaId("vinnytsia")),
                    Optional.empty());
    private static final Sign SIGN =
            new Sign(
                    "Бібліотека імені Лесі Українки",
                    "вулиця Соборна, 12",
                    Optional.of("ГО «Разом»"));

    @TempDir private Path data;
    private final List<Spot> placed = new ArrayList<>();
    private KioskStore store;
    private Ledger ledger;
    private ThisLibrary library;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        library = start();
    }

    private ThisLibrary start() {
        return new ThisLibrary(ledger, placed::add);
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    @Test
    void what_was_told_last_is_there_after_a_start() {
        library.tell(library.now().speaking(Language.ENGLISH), "admin");
        library.tell(library.now().at(VINNYTSIA), "admin");
        library.tell(library.now().called(SIGN), "admin");

        assertThat(start().now())
                .isEqualTo(
                        new Library(
                                Optional.of(Language.ENGLISH),
                                Optional.of(VINNYTSIA),
                                Optional.of(SIGN)));
    }

    @Test
    void a_place_is_told_of_once_and_another_name_is_no_other_place() {
        library.tell(library.now().at(VINNYTSIA), "admin");
        library.tell(library.now().called(SIGN), "admin");
        library.tell(library.now().at(VINNYTSIA), "admin");
        library.tell(library.now().at(Spot.in(new AreaId("lvivska"))), "admin");

        assertThat(placed).containsExactly(VINNYTSIA, Spot.in(new AreaId("lvivska")));
        assertThat(ledger.list(LibraryTold.KIND, LibraryTold.class)).hasSize(3);
    }

    @Test
    void whoever_shows_it_hears_of_every_change_and_of_nothing_else() {
        var heard = new ArrayList<Library>();
        library.onChange(() -> heard.add(library.now()));

        library.tell(library.now().called(SIGN), "admin");
        library.tell(library.now().called(SIGN), "admin");

        assertThat(heard).singleElement().satisfies(now -> assertThat(now.sign()).contains(SIGN));
    }
}
