package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ua.mistok.config.mode.SurveyOffer;
import ua.mistok.config.mode.SurveyOffer.Occasion;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.SurveyId;

@ExtendWith(OutputCaptureExtension.class)
class ShelfReaderTest {

    private static final String CARD = "packs/national/services/a01.yaml";

    @TempDir Path folder;

    @Test
    void what_ships_is_on_the_shelf_and_offered() {
        var shelf = ShelfReader.read(new Stock(Optional.empty()), Map.of());

        assertThat(shelf.services()).hasSize(30);
        assertThat(shelf.count(Goal.RECEIVE).services()).isEqualTo(20);
        assertThat(shelf.count(Goal.CONTACT).services()).isEqualTo(5);
        assertThat(shelf.count(Goal.INFLUENCE).services()).isEqualTo(5);
        assertThat(shelf.mode().findSurvey(Occasion.AROUND_DEMO).map(SurveyOffer::survey))
                .contains(SurveyId.CONFIDENCE);
        assertThat(shelf.mode().findSurvey(Occasion.AFTER_DEMO).map(SurveyOffer::survey))
                .contains(SurveyId.AFTER_DEMO);
        assertThat(shelf.findSurvey(SurveyId.CONFIDENCE)).isPresent();
        assertThat(shelf.problems()).isEmpty();
    }

    @Test
    void a_broken_card_is_said_once_and_takes_nothing_else_away(CapturedOutput log)
            throws IOException {
        copyShipped();
        replace(CARD, "minutes: 10", "minutes: twelve");

        var shelf = read(folder);

        assertThat(shelf.services()).hasSize(29);
        assertThat(shelf.findService(new ServiceId("a01"))).isEmpty();
        assertThat(shelf.count(Goal.RECEIVE).services()).isEqualTo(19);
        assertThat(shelf.problems()).hasSize(1);
        assertThat(log).containsOnlyOnce(CARD + ":6:10").containsOnlyOnce("a whole number");
    }

    @Test
    void a_folder_of_its_own_replaces_what_ships() throws IOException {
        copyShipped();
        Files.delete(folder.resolve(CARD));

        assertThat(read(folder).services()).hasSize(29);
    }

    @Test
    void a_folder_that_is_not_there_gives_the_shipped_content_and_says_so_loudly(
            CapturedOutput log) {
        var shelf = read(folder.resolve("nowhere"));

        assertThat(shelf.services()).hasSize(30);
        assertThat(shelf.problems()).extracting(p -> p.code()).contains("unreadable-folder");
        assertThat(log).contains("NO USABLE SERVICE").contains("nowhere");
    }

    @Test
    void an_empty_folder_gives_the_shipped_content_too(CapturedOutput log) {
        assertThat(read(folder).services()).hasSize(30);
        assertThat(log).contains("NO USABLE SERVICE");
    }

    @Test
    void packs_without_a_mode_are_shown_in_the_shipped_mode(CapturedOutput log) throws IOException {
        copyShipped();
        Files.delete(folder.resolve(CARD));
        try (var modes = Files.list(folder.resolve("modes"))) {
            modes.forEach(mode -> assertThat(mode.toFile().delete()).isTrue());
        }

        var shelf = read(folder);

        assertThat(shelf.services()).hasSize(29);
        assertThat(shelf.modes()).hasSize(5);
        assertThat(shelf.mode().id().slug()).isEqualTo("self-service");
        assertThat(log).contains("no usable mode");
    }

    private static Shelf read(Path folder) {
        return ShelfReader.read(new Stock(Optional.of(folder)), Map.of());
    }

    private void copyShipped() throws IOException {
        var shipped = ContentSource.shipped();
        for (var file : shipped.list()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), shipped.read(file));
        }
    }

    private void replace(String file, String what, String with) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        Files.writeString(path, before.replace(what, with));
        assertThat(Files.readString(path)).isNotEqualTo(before);
    }
}
