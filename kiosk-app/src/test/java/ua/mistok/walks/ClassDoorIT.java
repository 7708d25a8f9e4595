package ua.mistok.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.RoutedPages;

/// Somebody on the library's network who has no card, at the door of a class that runs.
@Tag("long")
@Tag("class")
class ClassDoorIT {

    private static final String LATER = "Забагато спроб";
    private static final String WRONG = "Такого коду немає";
    private static final String LET_IN = "Знаки з картки";

    /// As many wrong codes are looked at before everybody at this address waits for a minute.
    private static final int LOOKED_AT = 20;

    @TempDir private static Path folder;
    private static PackagedKiosk kiosk;
    private static Chromium chromium;
    private static Librarian librarian;
    private static ClassBoard board;

    @BeforeAll
    static void begin() {
        kiosk =
                PackagedKiosk.start(
                        folder.resolve("data"),
                        "--mistok.class-port=0",
                        "--mistok.class-address=127.0.0.1");
        chromium = Chromium.launch();
        librarian = Librarian.setUp(kiosk, chromium);
        board = ClassBoard.begin(librarian.page(), kiosk.staffUrl(), 4);
    }

    @AfterAll
    static void end() {
        librarian.close();
        chromium.close();
        kiosk.close();
    }

    @Test
    void no_address_but_the_class_is_there() throws Exception {
        var others =
                Stream.of(
                        "pair",
                        "kiosk/pair",
                        "kiosk/screen",
                        "actuator/health",
                        "error",
                        "anything",
                        "VAADIN/../staff",
                        "VAADIN/%2e%2e/staff",
                        "wall/../staff/people",
                        "wall/..%2fstaff",
                        "class/../pair",
                        "class;/../staff",
                        "/staff",
                        "STAFF");
        for (var path : Stream.concat(views(), others).toList()) {
            assertThat(ClassDoorWalk.status(board.door() + "/" + path))
                    .as(path)
                    .isBetween(400, 404);
        }
        assertThat(ClassDoorWalk.status(board.door() + "/class")).isEqualTo(200);
    }

    /// A page that is there could ask the framework for another one.
    @Test
    void a_page_of_the_class_leads_nowhere_else() {
        for (var path : Stream.concat(views(), Stream.of("")).toList()) {
            try (var page = new ProtocolStation(board.door() + "/")) {
                page.load("class").navigate(path);
                assertThat(page.words()).as(path).doesNotContain("PIN", "Торкніться", "Код вузла");
                assertThat(page.find("vaadin-app-layout")).as(path).isEmpty();
                assertThat(page.find("input")).as(path).isEmpty();
            }
        }
    }

    @Test
    void whoever_guesses_codes_waits_and_so_does_everybody_at_that_address() {
        var wrong = board.code().equals("1111") ? "2222" : "1111";
        var looked = 0;
        try (var page = new ProtocolLearner(board.door())) {
            for (var guess = 0; guess < 5 * LOOKED_AT; guess++) {
                page.type(wrong);
                looked += page.shows(WRONG) ? 1 : 0;
            }
            assertThat(looked).isBetween(1, LOOKED_AT);
            assertThat(page.shows(LATER)).isTrue();

            page.type(board.code());
            assertThat(page.shows(LATER)).isTrue();
            assertThat(page.shows(LET_IN)).isFalse();
        }
        try (var other = new ProtocolLearner(board.door())) {
            other.type(board.code());
            assertThat(other.shows(LET_IN)).isFalse();
        }
        for (var guess = 0; guess < 2 * LOOKED_AT; guess++) {
            try (var fresh = new ProtocolLearner(board.door())) {
                looked += fresh.type(wrong).shows(WRONG) ? 1 : 0;
            }
        }
        assertThat(looked).isLessThanOrEqualTo(LOOKED_AT);
    }

    /// The pages of visitors, of staff and of a hub.
    private static Stream<String> views() {
        var paths = RoutedPages.ofAllOthers();
        assertThat(paths).hasSizeGreaterThan(40);
        return paths.stream();
    }
}
