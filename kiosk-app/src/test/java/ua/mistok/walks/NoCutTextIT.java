package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No letter is cut, covered or out of reach, whatever the size of the screen and of the text.
class NoCutTextIT {

    private static final PageScript CUT = PageScript.read("cut-text.js");
    private static final List<Look> SIZES = List.of(Look.USUAL, Look.LARGE, Look.LARGEST);

    private static PackagedKiosk kiosk;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        LeftIdeas.in(data);
        kiosk = PackagedKiosk.start(data);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        kiosk.close();
    }

    @ParameterizedTest
    @CsvSource({"LANDSCAPE, uk", "TABLET, uk"})
    void all_text_can_be_read_at_100_140_and_200_per_cent(Panel panel, String language) {
        look(panel, language);
    }

    @Tag("long")
    @Tag("text")
    @ParameterizedTest
    @CsvSource({"PORTRAIT, uk", "LANDSCAPE, en", "PORTRAIT, en", "TABLET, en"})
    void all_text_can_be_read_in_every_pair_of_size_and_language(Panel panel, String language) {
        look(panel, language);
    }

    private static void look(Panel panel, String language) {
        try (var station = chromium.station(panel, kiosk.url())) {
            var page = station.page();
            var found = new LinkedHashSet<String>();
            new Tour(station, kiosk.url(), language, screen -> judge(page, screen, found))
                    .everywhere();

            assertThat(found).isEmpty();
        }
    }

    private static void judge(Page page, String screen, Set<String> found) {
        // letters are a visitor's: the waiting screen has the usual ones
        for (var size : screen.equals("attract") ? List.of(Look.USUAL) : SIZES) {
            size.applyTo(page);
            for (var cut : CUT.ask(page, null)) {
                found.add(size + ", " + screen + ": " + cut);
            }
        }
        Look.USUAL.applyTo(page);
    }
}
