package ua.mistok.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CameBy.Via;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class SourceScreenTest extends BrowserlessTest {

    private final List<CameBy> came = new ArrayList<>();

    @BeforeEach
    void ask() {
        UI.getCurrent().setLocale(Language.UKRAINIAN.locale());
        UI.getCurrent().add(new SourceScreen(List.of(campaign()), 12, came::add));
    }

    @Test
    void a_code_names_its_campaign_and_its_paper() {
        type("Калина 4");

        assertThat(said()).isEqualTo("Це кампанія «Субсидія онлайн?».");
        test(button("Далі")).click();
        assertThat(came).containsExactly(CameBy.of("subsidy", Via.LEAFLET));
    }

    @Test
    void the_word_alone_is_enough() {
        type("калина");
        test(button("Далі")).click();

        assertThat(came).containsExactly(CameBy.of("subsidy", Via.PAPER));
    }

    @Test
    void what_is_no_code_leads_nowhere_and_says_what_to_do() {
        type("калиналд");

        assertThat(said()).contains("Перевірте слово");
        assertThat($(NativeButton.class).all()).noneMatch(each -> words(each).equals("Далі"));
    }

    @Test
    void whoever_does_not_want_to_type_chooses_the_poster() {
        test(button("Плакат: Субсидія онлайн?")).click();

        assertThat(came).containsExactly(CameBy.of("subsidy", Via.PAPER));
    }

    @Test
    void any_other_channel_is_one_touch() {
        test(button("Порадили знайомі")).click();

        assertThat(came).containsExactly(CameBy.of(Via.PEOPLE));
    }

    private void type(String text) {
        var box = $(NativeButton.class).all().getFirst().getElement();
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.text", text);
        box.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box, "typed", data));
    }

    private String said() {
        return $(Paragraph.class).single().getText();
    }

    private NativeButton button(String words) {
        return $(NativeButton.class).all().stream()
                .filter(each -> words(each).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Component control) {
        return (control.getElement().getProperty("innerHTML", "") + control.getElement().getText())
                .replaceAll("<[^>]*>", "");
    }

    private static Campaign campaign() {
        return new Campaign(
                new CampaignId("subsidy"),
                1,
                false,
                LocalizedText.of("Субсидія онлайн?", "A subsidy online?"),
                LocalizedText.same("—"),
                new Look.Drawn(Look.Drawing.HOUSE),
                Showing.ALWAYS,
                1,
                new Target.ToDemo("a07"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "калина");
    }
}
