package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

class PastContentTest {

    private static final ServiceId SUBSIDY = new ServiceId("a07");

    @TempDir Path data;
    @TempDir Path country;

    @BeforeEach
    void write() throws IOException {
        for (var file : ContentSource.shipped().list()) {
            if (file.equals("packs/national/pack.yaml")
                    || file.endsWith("services/a07.yaml")
                    || file.endsWith("demos/a07.yaml")) {
                var copy = country.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, ContentSource.shipped().read(file));
            }
        }
    }

    @Test
    void what_is_still_shown_is_shown() {
        try (var shop = open()) {
            var demo = shop.shelf.now().demos(SUBSIDY).getFirst();
            var step = demo.steps().getFirst().id();

            var seen = past(shop).find(report(Optional.of(step), demo.version())).orElseThrow();

            assertThat(seen.now()).isTrue();
            assertThat(seen.place().orElseThrow().step().id()).isEqualTo(step);
        }
    }

    @Test
    void a_step_is_as_it_was_when_it_was_seen_though_the_programme_is_newer() throws IOException {
        String step;
        try (var shop = open()) {
            step = shop.shelf.now().demos(SUBSIDY).getFirst().steps().getFirst().id();
        }
        var demo = country.resolve("packs/national/demos/a07.yaml");
        var text = Files.readString(demo);
        Files.writeString(
                demo,
                text.replaceFirst("version: 1", "version: 2")
                        .replace("id: " + step + "\n", "id: other-" + step + "\n"));
        var pack = country.resolve("packs/national/pack.yaml");
        Files.writeString(pack, Files.readString(pack).replaceFirst("version: 1", "version: 2"));

        try (var shop = open()) {
            assertThat(shop.shelf.now().demos(SUBSIDY).getFirst().version()).isEqualTo(2);

            var seen = past(shop).find(report(Optional.of(step), 1)).orElseThrow();

            assertThat(seen.now()).isFalse();
            assertThat(seen.version()).isEqualTo(1);
            assertThat(seen.place().orElseThrow().demo().version()).isEqualTo(1);
            assertThat(seen.place().orElseThrow().step().id()).isEqualTo(step);
            assertThat(past(shop).find(report(Optional.of(step), 3))).isEmpty();
        }
    }

    @Test
    void a_card_is_as_it_was_when_it_was_seen() throws IOException {
        open().close();
        var pack = country.resolve("packs/national/pack.yaml");
        Files.writeString(pack, Files.readString(pack).replaceFirst("version: 1", "version: 2"));
        var card = country.resolve("packs/national/services/a07.yaml");
        Files.writeString(
                card, Files.readString(card).replace("Житлова субсидія", "Субсидія на житло"));

        try (var shop = open()) {
            var seen = past(shop).find(report(Optional.empty(), 1)).orElseThrow();

            assertThat(seen.service().name().in(Language.UKRAINIAN)).isEqualTo("Житлова субсидія");
            assertThat(seen.now()).isFalse();
        }
    }

    @Test
    void what_a_removed_pack_said_stays_readable() throws IOException {
        var files = new HashMap<>(Village.files(1));
        files.remove("slots/c02.yaml");
        var card = Files.readString(country.resolve("packs/national/services/a07.yaml"));
        var national = Files.readString(country.resolve("packs/national/pack.yaml"));
        files.put("services/village-1.yaml", card.replace("id: a07", "id: village-1"));
        files.computeIfPresent("pack.yaml", (_, text) -> text + shared(national));
        var id = new PackId("village");
        var archive = Village.raw(id, 1, files, Village.SIGNED, Village.EXPIRES);

        try (var shop = open()) {
            assertThat(shop.install(archive.signedBy(Village.HUB).bytes()))
                    .isInstanceOf(Arrival.Done.class);
            shop.intake.remove(id, "s1");
            var report = new Report("village-1", Optional.empty(), 1, What.OTHER, 1, 202649);

            var seen = past(shop).find(report).orElseThrow();

            assertThat(seen.service().id().slug()).isEqualTo("village-1");
            assertThat(seen.now()).isFalse();
        }
    }

    /// The texts that cards share, without «З чого почати».
    private static String shared(String manifest) {
        return manifest.substring(manifest.indexOf("situations:"), manifest.indexOf("start:"))
                + manifest.substring(manifest.indexOf("safety:"));
    }

    private Shop open() {
        return new Shop(data, Optional.of(country), Instant.EPOCH, _ -> {});
    }

    private static PastContent past(Shop shop) {
        return new PastContent(shop.shelf, shop.installed, shop.shown);
    }

    private static Report report(Optional<String> step, int version) {
        return new Report("a07", step, version, What.OTHER, 1, 202649);
    }
}
