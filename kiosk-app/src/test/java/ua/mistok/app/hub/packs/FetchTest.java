package ua.mistok.app.hub.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.hub.packs.CutLine.Fault.Kind.CUT;
import static ua.mistok.app.hub.packs.CutLine.Fault.Kind.GARBLED;
import static ua.mistok.app.hub.packs.CutLine.Fault.Kind.PORTAL;
import static ua.mistok.app.hub.packs.CutLine.Fault.Kind.TRUNCATED;
import static ua.mistok.app.hub.packs.HubShelf.VILLAGE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import ua.mistok.app.sync.FetchingKiosk;
import ua.mistok.app.wire.PackWish;
import ua.mistok.config.key.Hash;

/// A hub that gives packs out over real HTTP, a kiosk that takes them, and whatever lies between.
class FetchTest {

    private static final UUID KIOSK = UUID.fromString("7a1c1f0e-0000-4000-8000-000000000001");
    private static final int LONG = 100_000;

    @TempDir Path folder;
    private HubShelf shelf;
    private ConfigurableApplicationContext door;
    private CutLine line;
    private FetchingKiosk kiosk;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Door {}

    @BeforeEach
    void open() {
        shelf = new HubShelf(folder.resolve("shipped"));
        door =
                new SpringApplicationBuilder(Door.class)
                        .initializers(
                                context ->
                                        context.getBeanFactory()
                                                .registerSingleton(
                                                        "packEndpoint",
                                                        new PackEndpoint(shelf.packs)))
                        .properties(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "spring.autoconfigure.exclude=",
                                "spring.main.banner-mode=off")
                        .run();
        var port = door.getEnvironment().getRequiredProperty("local.server.port");
        line = new CutLine("http://127.0.0.1:" + port);
        kiosk = kiosk();
    }

    private FetchingKiosk kiosk() {
        return new FetchingKiosk(
                folder.resolve("kiosk"), line.address(), shelf.keys.signing().verifying());
    }

    @AfterEach
    void close() {
        kiosk.close();
        line.close();
        door.close();
        shelf.close();
    }

    /// Approved, and given to the whole country.
    private PackVersion out(byte[] archive) {
        return shelf.out(shelf.approved(archive));
    }

    private List<PackWish> wishes() {
        return shelf.wishes(KIOSK, "tyvriv");
    }

    private List<String> fetch() {
        return kiosk.fetch(wishes());
    }

    private static String longText(int seed) {
        return new Random(seed)
                .ints(LONG, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(UTF_8));
    }

    @Test
    void a_kiosk_takes_a_pack_and_later_only_the_files_that_changed() {
        out(shelf.village(1));
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.words()).isEqualTo(1);
        assertThat(line.files()).as("the manifest and three files").hasSize(4);

        var second = out(shelf.village(2));
        assertThat(fetch()).isEmpty();

        assertThat(kiosk.words()).isEqualTo(2);
        var note = "/api/v1/packs/files/" + hash("The same in every version.");
        assertThat(line.files())
                .hasSize(3)
                .extracting(CutLine.Asked::path)
                .contains("/api/v1/packs/files/" + second.manifest())
                .doesNotContain(note);
        assertThat(fetch()).isEmpty();
        assertThat(line.files()).as("all is as it shall be: nothing is asked").isEmpty();
    }

    @Test
    void a_cut_line_costs_what_was_on_it_and_the_old_pack_stays_until_all_is_here() {
        out(shelf.village(1));
        fetch();
        out(shelf.archive(2, Map.of("NOTES.md", longText(1))));
        line.fault = Optional.of(new CutLine.Fault(CUT, LONG / 2));

        assertThat(fetch()).as("a cut line is nobody's mistake").isEmpty();
        assertThat(kiosk.words()).isEqualTo(1);
        var before = kiosk.spent;
        kiosk.close();
        kiosk = kiosk();
        line.files();
        line.fault = Optional.empty();

        assertThat(fetch()).isEmpty();

        assertThat(kiosk.words()).isEqualTo(2);
        assertThat(line.files())
                .filteredOn(asked -> asked.path().endsWith(hash(longText(1)).hex()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.range()).contains("bytes=" + LONG / 2 + "-"));
        assertThat(before).as("what came was counted").isGreaterThan(LONG / 2);
        assertThat(kiosk.spent).isLessThan(LONG / 2 + 10_000);
    }

    @Test
    void half_a_file_that_is_called_whole_is_asked_for_again() {
        out(shelf.archive(1, Map.of("NOTES.md", longText(2))));
        line.fault = Optional.of(new CutLine.Fault(TRUNCATED, LONG / 2));
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.version(VILLAGE)).isZero();

        line.fault = Optional.empty();
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.version(VILLAGE)).isEqualTo(1);
    }

    @Test
    void a_file_that_somebody_changed_on_the_way_is_told_of_and_asked_for_again() {
        out(shelf.village(1));
        fetch();
        out(shelf.archive(2, Map.of("NOTES.md", longText(3))));
        line.fault = Optional.of(new CutLine.Fault(GARBLED, LONG / 2));

        assertThat(fetch()).containsExactly("damaged");
        assertThat(kiosk.words()).isEqualTo(1);

        line.fault = Optional.empty();
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.words()).isEqualTo(2);
    }

    @Test
    void a_page_where_one_signs_in_is_no_pack_and_does_no_harm() {
        out(shelf.village(1));
        line.fault = Optional.of(new CutLine.Fault(PORTAL, 0));
        fetch();
        assertThat(kiosk.version(VILLAGE)).isZero();

        line.fault = Optional.empty();
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.words()).isEqualTo(1);
    }

    @Test
    void what_has_expired_when_it_comes_is_refused_with_its_code_and_asked_for_once() {
        out(shelf.village(1));
        kiosk.close();
        var late = shelf.people.now.plus(Duration.ofDays(500));
        var key = shelf.keys.signing().verifying();
        kiosk = new FetchingKiosk(folder.resolve("late"), line.address(), key, late);

        assertThat(fetch()).containsExactly("expired");
        assertThat(kiosk.version(VILLAGE)).isZero();
        line.files();
        assertThat(fetch()).as("it is told of again").containsExactly("expired");
        assertThat(line.files()).as("and not fetched again").isEmpty();
    }

    @Test
    void a_hub_that_is_not_this_kiosks_brings_nothing() {
        out(shelf.village(1));
        kiosk.shop.pinned.clear();

        assertThat(fetch()).containsExactly("unknown-key");
        assertThat(kiosk.version(VILLAGE)).isZero();
    }

    @Test
    void an_older_one_never_comes_back_by_itself() {
        out(shelf.village(1));
        fetch();
        var first = wishes();
        out(shelf.village(2));
        fetch();
        kiosk.shop.intake.remove(VILLAGE, "s1");

        assertThat(kiosk.fetch(first)).containsExactly("older");
        assertThat(kiosk.version(VILLAGE)).isZero();
    }

    @Test
    void kiosks_that_are_led_back_have_the_content_before_under_a_number_that_they_take() {
        out(shelf.village(1));
        fetch();
        var second = out(shelf.village(2));
        fetch();

        shelf.people.signIn(shelf.people.admin);
        var back = (Rings.Back.Done) shelf.ringDesk.rollBack(second);
        line.files();
        assertThat(fetch()).isEmpty();

        assertThat(kiosk.words()).as("what visitors read").isEqualTo(1);
        assertThat(kiosk.version(VILLAGE)).isEqualTo(3);
        assertThat(back.version().copyOf()).contains(1);
        assertThat(line.files()).as("the manifest, pack.yaml and the slot").hasSizeLessThan(4);
    }

    @Test
    void what_was_withdrawn_is_off_the_shelf_and_what_ships_takes_its_place() {
        var first = out(shelf.village(1));
        fetch();
        shelf.people.signIn(shelf.people.admin);
        shelf.ringDesk.withdraw(first);

        assertThat(fetch()).isEmpty();

        assertThat(kiosk.words()).isZero();
        out(shelf.village(2));
        assertThat(fetch()).isEmpty();
        assertThat(kiosk.words()).as("a new one may come").isEqualTo(2);
    }

    @Test
    void while_it_may_not_it_asks_for_nothing() {
        out(shelf.village(1));
        kiosk.may = false;

        assertThat(fetch()).isEmpty();
        assertThat(line.asked).isEmpty();
    }

    @Test
    void the_same_pack_by_stick_and_by_line_is_there_once() {
        var first = out(shelf.village(1));

        kiosk.shop.install(shelf.packs.archive(first).bytes());

        assertThat(kiosk.words()).isEqualTo(1);
        assertThat(fetch()).isEmpty();
        assertThat(line.asked).isEmpty();
    }
}
