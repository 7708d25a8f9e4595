package ua.mistok.config.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.check.Content;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class CampaignWriterTest {

    static Stream<Campaign> campaigns() {
        var all =
                Golden.of("campaign")
                        .filter(pair -> pair.toString().equals("nothing-wrong"))
                        .map(pair -> read(pair.text()))
                        .map(read -> ((Good<Campaign>) read).value());
        return Stream.concat(all, Content.read(ContentSource.shipped()).campaigns());
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void what_is_written_is_read_back_as_the_same(Campaign campaign) {
        assertThat(read(CampaignWriter.write(campaign)))
                .isInstanceOfSatisfying(
                        Good.class, read -> assertThat(read.value()).isEqualTo(campaign));
    }

    @Test
    void one_that_leads_to_the_next_class_says_so() {
        var file = Golden.of("campaign").filter(pair -> pair.toString().equals("nothing-wrong"));
        var text = file.findFirst().orElseThrow().text();

        var read = read(text.replaceAll("leads-to:.*", "leads-to: {class: true}"));

        assertThat(read)
                .isInstanceOfSatisfying(
                        Good.class,
                        good -> {
                            var campaign = (Campaign) good.value();
                            assertThat(campaign.target()).isEqualTo(new Target.ToClass());
                            assertThat(read(CampaignWriter.write(campaign)))
                                    .isInstanceOfSatisfying(
                                            Good.class,
                                            again -> assertThat(again.value()).isEqualTo(campaign));
                        });
    }

    @Test
    void an_empty_sketch_is_told_all_that_it_lacks_each_at_its_place() {
        var empty =
                new Sketch(
                        new CampaignId("own-1"),
                        1,
                        false,
                        LocalizedText.same(""),
                        LocalizedText.same(""),
                        new Look.Drawn(Look.Drawing.KEY),
                        Optional.empty(),
                        1,
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalizedText.same(""),
                        Optional.empty(),
                        Optional.empty(),
                        "");

        assertThat(read(CampaignWriter.write(empty)).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "blank",
                        "blank",
                        "no-target",
                        "ends-before-it-begins",
                        "not-a-date",
                        "not-a-time",
                        "not-a-time",
                        "blank",
                        "not-a-word");
    }

    private static Checked<Campaign> read(String text) {
        return CampaignReader.read(
                "campaigns/c.yaml", text, List.of(Language.UKRAINIAN), Mentioned.NOBODY_ASKS);
    }
}
