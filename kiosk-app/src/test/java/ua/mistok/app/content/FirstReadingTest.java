package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

class FirstReadingTest {

    private static final String CARD = "packs/national/services/a07.yaml";

    @TempDir private Path folder;

    @BeforeEach
    void copyShipped() throws IOException {
        var shipped = ContentSource.shipped();
        for (var file : shipped.list()) {
            var copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.write(copy, shipped.bytes(file));
        }
    }

    @Test
    void what_was_begun_is_taken_and_read_no_second_time() {
        var reads = new ArrayList<Runnable>();
        var first = FirstReading.begin(stock(), reads::add);
        reads.getFirst().run();

        var once = first.take(Map.of());

        assertThat(reads).hasSize(1);
        assertThat(once.content().isUsable()).isTrue();
        assertThat(first.take(Map.of()).content()).isNotSameAs(once.content());
    }

    @Test
    void an_edit_after_the_files_were_read_shows_on_the_shelf() throws IOException {
        var first = FirstReading.begin(stock(), Runnable::run);
        edit();

        var shelf = new PackShelf(first, Map::of, UnaryOperator.identity());

        assertThat(name(shelf.now())).isEqualTo("Субсидія на житло для всіх");
    }

    @Test
    void a_newer_pack_stands_in_what_is_read_then() throws IOException {
        var first = FirstReading.begin(stock(), Runnable::run);
        edit();
        var national = new PackId("national");

        var read = first.take(Map.of(national.slug(), stock().source().pack(national)));

        assertThat(name(new Shelf(read.content()))).isEqualTo("Субсидія на житло для всіх");
    }

    @Test
    void a_start_of_a_kiosk_begins_and_one_of_a_hub_does_not() {
        assertThat(begunBy()).isPresent();
        assertThat(begunBy("hub")).isEmpty();
    }

    private Optional<FirstReading> begunBy(String... profiles) {
        try (var starting = new GenericApplicationContext()) {
            starting.getEnvironment().setActiveProfiles(profiles);
            new ReadingAtStart().initialize(starting);
            starting.refresh();
            return starting.getBeanProvider(FirstReading.class).stream().findFirst();
        }
    }

    private Stock stock() {
        return new Stock(Optional.of(folder));
    }

    private void edit() throws IOException {
        var file = folder.resolve(CARD);
        var words = Files.readString(file);
        var edited = words.replace("Житлова субсидія", "Субсидія на житло для всіх");
        assertThat(edited).isNotEqualTo(words);
        Files.writeString(file, edited);
    }

    private static String name(Shelf shelf) {
        return shelf.findService(new ServiceId("a07")).orElseThrow().name().in(Language.UKRAINIAN);
    }
}
