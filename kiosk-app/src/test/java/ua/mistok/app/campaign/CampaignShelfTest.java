package ua.mistok.app.campaign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Shipped.SHELF;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.db.KioskStore;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Saving.Conflict;
import ua.mistok.app.revision.Saving.Invalid;
import ua.mistok.app.revision.Saving.Saved;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.LocalizedText;

/// The library's own campaigns, on a real ledger.
class CampaignShelfTest {

    private static final Instant MOMENT = Instant.parse("2026-11-25T08:30:00Z");

    @TempDir private Path data;
    private KioskStore store;
    private Ledger ledger;
    private Pictures pictures;
    private CampaignShelf campaigns;

    @BeforeEach
    void open() {
        store = KioskStore.open(data);
        ledger = Ledger.open(data, store);
        pictures = new Pictures(ledger);
        campaigns = shelf();
    }

    @AfterEach
    void close() {
        ledger.close();
        store.close();
    }

    private CampaignShelf shelf() {
        return new CampaignShelf(() -> SHELF, ledger, pictures, () -> MOMENT);
    }

    @Test
    void a_kiosk_has_templates_and_no_campaign_until_somebody_saves_one() {
        assertThat(campaigns.list()).isEmpty();
        assertThat(campaigns.templates()).hasSize(8);
    }

    @Test
    void a_copy_of_a_template_is_shown_from_then_on_and_after_the_next_start() {
        var sketch = sketch("калина", Optional.of(new Target.ToDemo("a07")));
        var heard = new ArrayList<String>();
        campaigns.listen(() -> heard.add("saved"));

        var saved = campaigns.save(sketch, 0, "a1");

        assertThat(saved).isInstanceOf(Saved.class);
        assertThat(heard).containsExactly("saved");
        assertThat(campaigns.list()).extracting(Campaign::word).containsExactly("калина");
        assertThat(shelf().list()).isEqualTo(campaigns.list());
        assertThat(campaigns.onto(SHELF).campaigns()).isEqualTo(campaigns.list());
        assertThat(campaigns.list().getFirst().showsAt(MOMENT)).isTrue();
    }

    @Test
    void what_is_wrong_is_said_by_field_and_nothing_is_saved() {
        var nowhere = sketch("калина", Optional.of(new Target.ToDemo("a77")));

        assertThat(campaigns.save(nowhere, 0, "a1"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("leads-to"));
        assertThat(campaigns.save(sketch("", Optional.empty()), 0, "a1"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .containsOnlyKeys("leads-to", "word"));
        assertThat(campaigns.list()).isEmpty();
    }

    @Test
    void a_word_stands_on_the_papers_of_one_campaign_only() {
        campaigns.save(sketch("калина", Optional.of(new Target.ToDemo("a07"))), 0, "a1");
        var again = sketch("калина", Optional.of(new Target.ToDemo("b01")));

        assertThat(campaigns.save(again, 0, "a1"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("word"));
        assertThat(campaigns.words(again.id())).isEqualTo(Set.of("калина"));
    }

    @Test
    void two_who_edit_at_once_see_a_conflict_and_not_a_loss() {
        var mine = sketch("калина", Optional.of(new Target.ToDemo("a07")));
        campaigns.save(mine, 0, "a1");

        assertThat(campaigns.save(mine, 0, "b2"))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs().staff()).isEqualTo("a1"));
        assertThat(campaigns.history(mine.id())).hasSize(1);
    }

    @Test
    void whatever_was_saved_can_be_brought_back_and_taken_away() {
        var first = sketch("калина", Optional.of(new Target.ToDemo("a07")));
        var id = first.id();
        campaigns.save(first, 0, "a1");
        campaigns.save(with(first, "верба"), 1, "a1");
        campaigns.restore(id, 1, 2, "b2");

        assertThat(campaigns.find(id).orElseThrow().word()).isEqualTo("калина");
        assertThat(campaigns.find(id, 2).orElseThrow().word()).isEqualTo("верба");
        assertThat(campaigns.history(id)).extracting(Revision::number).containsExactly(3, 2, 1);
        campaigns.remove(id, 3, "b2");
        assertThat(campaigns.list()).isEmpty();
        assertThat(campaigns.free(Set.of())).as("an id is never given twice").isNotEqualTo(id);
    }

    @Test
    void a_photo_is_kept_small_and_without_what_the_camera_wrote_into_it() throws IOException {
        var file = pictures.keep(photo(4000, 3000)).orElseThrow();
        var drawn = sketch("калина", Optional.of(new Target.ToDemo("a07")));
        var pictured = with(drawn, new Look.Pictured(file));

        assertThat(campaigns.save(pictured, 0, "a1")).isInstanceOf(Saved.class);
        var address = campaigns.picture(campaigns.list().getFirst()).orElseThrow();
        assertThat(new Pictures(ledger).find(file)).contains(address);
        var bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(1120);
        assertThat(image.getHeight()).isEqualTo(840);
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain("Exif", "secret");
        assertThat(pictures.keep(photo(4000, 3000))).as("kept once").contains(file);
    }

    @Test
    void what_is_no_picture_is_not_kept() {
        assertThat(pictures.keep("<svg onload='x'/>".getBytes(UTF_8))).isEmpty();
        assertThat(pictures.keep(new byte[0])).isEmpty();
    }

    @Test
    void a_picture_that_is_not_here_is_a_problem() {
        var drawn = sketch("калина", Optional.of(new Target.ToDemo("a07")));

        assertThat(campaigns.save(with(drawn, new Look.Pictured("pictures/none.jpg")), 0, "a1"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("picture"));
    }

    private Sketch sketch(String word, Optional<Target> target) {
        var template = Sketch.of(campaigns.templates().getFirst());
        return change(template, campaigns.free(Set.of()), template.look(), target, word);
    }

    private static Sketch with(Sketch sketch, String word) {
        return change(sketch, sketch.id(), sketch.look(), sketch.target(), word);
    }

    private static Sketch with(Sketch sketch, Look look) {
        return change(sketch, sketch.id(), look, sketch.target(), sketch.word());
    }

    private static Sketch change(
            Sketch from, CampaignId id, Look look, Optional<Target> target, String word) {
        return new Sketch(
                id,
                1,
                false,
                LocalizedText.same("Субсидія онлайн?"),
                LocalizedText.same("Крок за кроком."),
                look,
                target,
                from.priority(),
                from.from(),
                from.until(),
                from.weekdays(),
                from.hoursFrom(),
                from.hoursUntil(),
                false,
                from.on(),
                from.begins(),
                from.ends(),
                from.where(),
                from.library(),
                from.partner(),
                word);
    }

    private static byte[] photo(int wide, int high) throws IOException {
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, wide / 2, high);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        bytes.writeBytes("Exif secret place".getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
