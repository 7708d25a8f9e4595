package ua.mistok.app.console.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.text.Language;

/// What is shown, what is to come, what is over, and eight templates to begin with.
class CampaignsViewTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir private Path data;
    private KioskOfCampaigns kiosk;

    @BeforeEach
    void open() {
        kiosk = new KioskOfCampaigns(data);
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void a_new_kiosk_has_eight_templates_and_says_how_to_begin() {
        show();

        assertThat(items("templates")).hasSize(8).allMatch(it -> it.contains("Почати з цього"));
        assertThat(section("running").getElement().getTextRecursively())
                .contains("Почніть із шаблону нижче");
        assertThat($(Section.class).withId("past").all()).isEmpty();
    }

    @Test
    void each_campaign_stands_where_its_days_put_it() {
        dated("калина", TODAY.minusDays(1), TODAY.plusDays(1));
        dated("верба", TODAY.plusDays(1), TODAY.plusDays(2));
        dated("липа", TODAY.minusDays(2), TODAY.minusDays(1));
        var off = dated("явір", TODAY, TODAY);
        kiosk.campaigns.remove(off, 2, "iryna");

        show();

        assertThat(items("running")).singleElement().asString().contains("24.11.2026");
        assertThat(items("coming")).singleElement().asString().contains("26.11.2026");
        assertThat(items("past")).singleElement().asString().contains("до 24.11.2026");
        assertThat(items("off")).singleElement().asString().contains("Вправа: ");
    }

    @Test
    void a_slide_that_the_mode_does_not_offer_is_marked() {
        kiosk.save("subsidy", "калина");
        show();
        assertThat(items("running").getFirst()).doesNotContain("Режим зараз цього не пропонує");

        kiosk.offerNothing();
        show();

        assertThat(items("running").getFirst()).contains("Режим зараз цього не пропонує");
    }

    @Test
    void what_somebody_saves_meanwhile_is_seen_at_once() {
        show();
        kiosk.save("subsidy", "калина");

        assertThat(items("running")).hasSize(1);
    }

    private CampaignId dated(String word, LocalDate from, LocalDate until) {
        var id = kiosk.save("subsidy", word);
        var saved = Sketch.of(kiosk.campaigns.find(id).orElseThrow());
        kiosk.campaigns.save(dated(saved, from, until), 1, "iryna");
        return id;
    }

    private static Sketch dated(Sketch of, LocalDate from, LocalDate until) {
        return new Sketch(
                of.id(),
                of.version(),
                of.template(),
                of.title(),
                of.text(),
                of.look(),
                of.target(),
                of.priority(),
                Optional.of(from),
                Optional.of(until),
                of.weekdays(),
                of.hoursFrom(),
                of.hoursUntil(),
                of.invites(),
                of.on(),
                of.begins(),
                of.ends(),
                of.where(),
                of.library(),
                of.partner(),
                of.word());
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(kiosk.campaignsView());
    }

    private Section section(String id) {
        return $(Section.class).withId(id).single();
    }

    private List<String> items(String id) {
        return $(ListItem.class, section(id)).all().stream()
                .map(Component::getElement)
                .map(item -> item.getOuterHTML())
                .toList();
    }
}
