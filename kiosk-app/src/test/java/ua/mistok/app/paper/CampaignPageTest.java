package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.campaign.PaperFormat;
import ua.mistok.config.campaign.Showing;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class CampaignPageTest {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final Event DAY =
            new Event(
                    LocalDate.of(2026, 12, 5),
                    LocalTime.of(14, 0),
                    LocalTime.of(15, 30),
                    LocalizedText.of("Зала № 2", "Hall 2"));

    @ParameterizedTest
    @CsvSource({"POSTER,297,420,калина3", "LEAFLET,210,297,калина4", "HANDOUT,148,210,калина5"})
    void each_paper_is_one_page_of_its_format_with_its_own_code(
            PaperFormat format, float wide, float high, String code) {
        var paper = Paper.read(page(format, Language.UKRAINIAN, Optional.of(DAY)).pdf());

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.pages().getFirst().getWidth()).isCloseTo(wide * POINTS_PER_MM, offset(1f));
        assertThat(paper.pages().getFirst().getHeight())
                .isCloseTo(high * POINTS_PER_MM, offset(1f));
        assertThat(paper.fonts()).isNotEmpty().allMatch(Paper.Typeface::embedded);
        assertThat(paper.text())
                .contains(
                        "Субсидіяонлайн?Потренуймося!",
                        "Субота,5грудня,14:00–15:30.Зала№2",
                        "Дванадцятьхвилин,крокзакроком.",
                        "Бібліоградськапублічнабібліотека",
                        "Товариство«Ґанок»",
                        "portal.pfu.gov.ua",
                        code);
    }

    @Test
    void an_english_paper_is_english() {
        var paper = Paper.read(page(PaperFormat.LEAFLET, Language.ENGLISH, Optional.of(DAY)).pdf());

        assertThat(paper.text()).contains("Asubsidyonline", "Saturday,5December,14:00–15:30.Hall2");
    }

    @ParameterizedTest
    @EnumSource
    void a_telephone_reads_the_page_and_the_day_from_every_paper(PaperFormat format)
            throws IOException {
        var codes = Codes.of(page(format, Language.UKRAINIAN, Optional.of(DAY)).pdf());

        assertThat(codes).hasSize(2).contains("https://portal.pfu.gov.ua");
        assertThat(codes)
                .anySatisfy(
                        code ->
                                assertThat(code)
                                        .startsWith("BEGIN:VEVENT")
                                        .contains(
                                                "SUMMARY:Субсидія онлайн? Потренуймося!",
                                                "DTSTART:20261205T120000Z",
                                                "LOCATION:Зала № 2\\, Бібліоградська публічна бібліотека"));
    }

    @Test
    void the_longest_words_fit_and_leave_room_for_the_picture() {
        var title =
                "Щ".repeat(11) + " " + "ж".repeat(12) + " " + "м".repeat(11) + " " + "ю".repeat(11);
        var text = "широкі слова ".repeat(10) + "аж до краю";
        var longest =
                new CampaignPage(
                        campaign(title, text, Drawing.KEY, Optional.of(DAY)),
                        PaperFormat.HANDOUT,
                        Language.UKRAINIAN,
                        Optional.empty(),
                        "Бібліоградська публічна бібліотека",
                        Optional.of("https://portal.pfu.gov.ua"),
                        Paper.wording(Language.UKRAINIAN));
        var paper = Paper.read(longest.pdf());

        assertThat(title).hasSize(Campaign.LONGEST_TITLE);
        assertThat(text).hasSize(Campaign.LONGEST_TEXT);
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text()).contains(Paper.flat(title), Paper.flat(text), "калина5");
    }

    @Test
    void where_there_is_no_page_to_open_the_code_holds_the_invitation_itself() throws IOException {
        var page =
                new CampaignPage(
                        campaign(Drawing.BOOK, Optional.empty()),
                        PaperFormat.HANDOUT,
                        Language.UKRAINIAN,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Paper.wording(Language.UKRAINIAN));

        assertThat(Codes.of(page.pdf()))
                .containsExactly(
                        "Субсидія онлайн? Потренуймося!\nДванадцять хвилин, крок за кроком.");
    }

    @ParameterizedTest
    @EnumSource
    void every_drawing_is_on_paper_in_the_colours_of_the_design(Drawing drawing)
            throws IOException {
        var pdf =
                new CampaignPage(
                                campaign(drawing, Optional.empty()),
                                PaperFormat.HANDOUT,
                                Language.UKRAINIAN,
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                Paper.wording(Language.UKRAINIAN))
                        .pdf();
        var image = Codes.render(pdf, 72);
        var bridge = 0x0e5460;
        var colours = new HashSet<Integer>();
        for (var y = 0; y < image.getHeight() / 2; y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }

        assertThat(colours).contains(bridge, 0xffb92e);
    }

    @Test
    void an_entry_for_the_calendar_is_the_day_or_the_days_of_showing_or_none() {
        assertThat(
                        page(PaperFormat.POSTER, Language.UKRAINIAN, Optional.of(DAY))
                                .calendar()
                                .orElseThrow()
                                .span())
                .isInstanceOf(CalendarEntry.Hours.class);
        assertThat(page(PaperFormat.POSTER, Language.UKRAINIAN, Optional.empty()).calendar())
                .isEmpty();
    }

    private static CampaignPage page(PaperFormat format, Language language, Optional<Event> event) {
        return new CampaignPage(
                campaign(Drawing.HOUSE, event),
                format,
                language,
                Optional.empty(),
                "Бібліоградська публічна бібліотека",
                Optional.of("https://portal.pfu.gov.ua"),
                Paper.wording(language));
    }

    private static Campaign campaign(Drawing drawing, Optional<Event> event) {
        return campaign(
                "Субсидія онлайн? Потренуймося!",
                "Дванадцять хвилин, крок за кроком.",
                drawing,
                event);
    }

    private static Campaign campaign(
            String title, String text, Drawing drawing, Optional<Event> event) {
        return new Campaign(
                new CampaignId("subsidy"),
                1,
                false,
                LocalizedText.of(title, "A subsidy online? Let us practise!"),
                LocalizedText.of(text, "Twelve minutes, step by step."),
                new Look.Drawn(drawing),
                Showing.ALWAYS,
                1,
                new Target.ToDemo("a07"),
                event,
                Optional.empty(),
                Optional.of(LocalizedText.of("Товариство «Ґанок»", "The society “Ganok”")),
                "калина");
    }
}
