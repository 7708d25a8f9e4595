package ua.mistok.config.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.text.Language;

class CampaignReaderTest {

    static Stream<Golden> pairs() {
        return Golden.of("campaign");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_campaign_yields_just_these_problems(Golden pair) {
        var read =
                CampaignReader.read(
                        pair.file().getFileName().toString(),
                        pair.text(),
                        Language.SHIPPED,
                        Mentioned.NOBODY_ASKS);

        assertThat(Golden.lines(read.problems())).isEqualTo(pair.expected());
    }

    @Test
    void all_that_is_written_is_read() {
        var pair = pairs().filter(each -> each.toString().equals("nothing-wrong")).findFirst();
        var read =
                CampaignReader.read(
                        "c.yaml",
                        pair.orElseThrow().text(),
                        Language.SHIPPED,
                        Mentioned.NOBODY_ASKS);

        assertThat(read).isInstanceOf(Good.class);
        var campaign = ((Good<Campaign>) read).value();
        assertThat(campaign.target()).isEqualTo(new Target.ToDemo("d"));
        assertThat(campaign.look()).isEqualTo(new Look.Drawn(Look.Drawing.KEY));
        assertThat(campaign.priority()).isEqualTo(3);
        assertThat(campaign.showing().from()).contains(LocalDate.of(2026, 12, 1));
        assertThat(campaign.showing().weekdays())
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(campaign.showing().hours())
                .contains(new Hours(LocalTime.of(22, 0), LocalTime.of(2, 0)));
        assertThat(campaign.event().orElseThrow().begin()).hasToString("2026-12-05T12:00:00Z");
        assertThat(campaign.partner().orElseThrow().in(Language.ENGLISH)).isEqualTo("A society");
    }
}
