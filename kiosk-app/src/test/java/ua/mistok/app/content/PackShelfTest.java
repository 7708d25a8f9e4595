package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

class PackShelfTest {

    private static final String CARD = "packs/national/services/a07.yaml";

    @TempDir Path folder;

    @BeforeEach
    void copyShipped() throws IOException {
        var shipped = ContentSource.shipped();
        for (var file : shipped.list()) {
            var copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, shipped.read(file));
        }
    }

    @Test
    void an_edited_card_is_there_when_a_page_is_opened_again() throws IOException {
        var shelf = PackShelf.folder(folder, "");
        assertThat(name(shelf.now())).isEqualTo("Житлова субсидія");

        edit("Житлова субсидія", "Субсидія на житло для всіх");

        assertThat(name(shelf.now())).isEqualTo("Субсидія на житло для всіх");
    }

    @Test
    void as_long_as_nothing_is_edited_the_shelf_is_the_same() {
        var shelf = PackShelf.folder(folder, "");
        assertThat(shelf.now()).isSameAs(shelf.now());
    }

    @Test
    void an_edit_that_leaves_nothing_usable_changes_nothing() throws IOException {
        var shelf = PackShelf.folder(folder, "");
        var before = shelf.now();

        try (var cards = Files.list(folder.resolve("packs/national/services"))) {
            cards.forEach(card -> assertThat(card.toFile().delete()).isTrue());
        }

        assertThat(shelf.now()).isSameAs(before);
    }

    @Test
    void a_mode_that_was_broken_is_the_shipped_one_again() throws IOException {
        var mode = folder.resolve("modes/self-service.yaml");
        Files.writeString(mode, Files.readString(mode).replace("[receive, ", "["));
        var shelf = PackShelf.folder(folder, "");
        assertThat(shelf.now().mode().doors()).hasSize(2);

        Files.writeString(mode, "id: [");

        assertThat(shelf.now().mode().doors()).hasSize(3);
        assertThat(shelf.now().problems()).isNotEmpty();
    }

    @Test
    void a_kiosk_stands_in_its_place_also_after_an_edit() throws IOException {
        var shelf = PackShelf.folder(folder, "vinnytsia");
        edit("Житлова субсидія", "Субсидія на житло для всіх");
        assertThat(shelf.now().place()).isEqualTo(new AreaId("vinnytsia"));
    }

    @Test
    void an_unknown_place_is_the_whole_country() {
        assertThat(PackShelf.folder(folder, "atlantis").now().place().slug()).isEqualTo("ukraine");
    }

    private void edit(String from, String to) throws IOException {
        var file = folder.resolve(CARD);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static String name(Shelf shelf) {
        return shelf.findService(new ServiceId("a07")).orElseThrow().name().in(Language.UKRAINIAN);
    }
}
