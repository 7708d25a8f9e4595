package ua.mistok.app.content;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.content.Village.EXPIRES;
import static ua.mistok.app.content.Village.HUB;
import static ua.mistok.app.content.Village.SIGNED;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.fact.PackInstalled;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.problem.Problem;

class IntakeTest {

    private static final PackId VILLAGE = new PackId("village");

    @TempDir Path data;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(data);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_signed_pack_is_on_the_shelf_at_once_and_after_a_start() {
        assertThat(shop.intake.look("village.zip", Village.archive(1)))
                .isInstanceOf(Arrival.Welcome.class);
        assertThat(shop.version()).as("looking changes nothing").isZero();

        assertThat(shop.install(Village.archive(1))).isInstanceOf(Arrival.Done.class);

        assertThat(shop.version()).isEqualTo(1);
        assertThat(shop.facts)
                .containsExactly(
                        new PackInstalled("village", 1, Optional.of(PackInstalled.Signer.HUB)));
        restart();
        assertThat(shop.version()).isEqualTo(1);
        assertThat(shop.facts).as("told once").isEmpty();
    }

    @Test
    void a_newer_version_takes_the_place_of_the_older_for_whoever_looks_next() {
        shop.install(Village.archive(1));
        var before = shop.shelf.now();

        shop.install(Village.archive(2));

        assertThat(shop.version()).isEqualTo(2);
        assertThat(Village.read(before)).as("who holds the old shelf keeps it").isEqualTo(1);
    }

    @Test
    void the_same_once_more_is_here_already() {
        shop.install(Village.archive(1));

        assertThat(shop.install(Village.archive(1))).isInstanceOf(Arrival.AlreadyHere.class);
        assertThat(shop.facts).hasSize(1);
    }

    @Test
    void the_same_files_with_a_longer_life_take_the_place_of_the_older() {
        shop.install(Village.archive(1));
        var renewed = signed(1, SIGNED.plus(Duration.ofDays(300)), EXPIRES.plusSeconds(99));

        assertThat(shop.install(renewed)).isInstanceOf(Arrival.Done.class);
        assertThat(shop.installed.find(VILLAGE).orElseThrow().record().expires())
                .isEqualTo(EXPIRES.plusSeconds(99));
    }

    @Test
    void whatever_is_wrong_is_said_and_the_old_one_stays() {
        shop.install(Village.archive(3));
        var stranger = SigningKey.random();
        var plain = Village.archive(4, SIGNED, EXPIRES);

        refused(Village.archive(2), "older");
        refused(changed(3), "same-version-other-bytes");
        refused(plain.signedBy(stranger).bytes(), "unknown-key");
        refused(Arrays.copyOf(Village.archive(4), 300), "cut-off");
        refused(new byte[0], "not-a-pack");
        refused(signed(4, SIGNED, SIGNED.plusSeconds(1)), "expired");
        restart();
        assertThat(shop.version()).isEqualTo(3);
    }

    @Test
    void a_pack_of_mistakes_is_refused_with_file_and_line() {
        shop.install(Village.archive(1));
        var files = new HashMap<>(Village.files(2));
        files.put("slots/c02.yaml", files.getOrDefault("slots/c02.yaml", "") + "  nothing: x\n");
        var broken = archiveOf(files).signedBy(HUB).bytes();

        var refused = (Arrival.Refused) shop.install(broken);

        assertThat(refused.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("packs/village/slots/c02.yaml:9:3");
        assertThat(shop.version()).isEqualTo(1);
    }

    @Test
    void an_unsigned_one_comes_only_if_somebody_says_so_and_is_marked() {
        var plain = Village.archive(1, SIGNED, EXPIRES).bytes();

        assertThat(shop.install(plain)).isInstanceOf(Arrival.Unsigned.class);
        assertThat(shop.version()).isZero();

        assertThat(shop.intake.install("village.zip", plain, true, "s1"))
                .isInstanceOf(Arrival.Done.class);
        assertThat(shop.version()).isEqualTo(1);
        assertThat(shop.installed.find(VILLAGE).orElseThrow().record().signer()).isEmpty();
        assertThat(shop.facts).containsExactly(new PackInstalled("village", 1, Optional.empty()));
    }

    @Test
    void saying_so_lets_in_nothing_else() {
        var stranger = Village.archive(1, SIGNED, EXPIRES).signedBy(SigningKey.random()).bytes();

        assertThat(shop.intake.install("village.zip", stranger, true, "s1"))
                .isInstanceOf(Arrival.Refused.class);
        assertThat(shop.version()).isZero();
    }

    @Test
    void a_removed_one_is_gone_and_may_come_back_but_no_older_one() {
        shop.install(Village.archive(1));
        shop.install(Village.archive(2));

        assertThat(shop.intake.remove(VILLAGE, "s1")).isInstanceOf(Intake.Removal.Gone.class);
        assertThat(shop.version()).isZero();
        restart();
        assertThat(shop.version()).isZero();
        refused(Village.archive(1), "older");
        assertThat(shop.install(Village.archive(2))).isInstanceOf(Arrival.Done.class);
        assertThat(shop.version()).isEqualTo(2);
        assertThat(shop.facts).as("told anew").hasSize(1);
    }

    @Test
    void what_ships_cannot_be_removed() {
        assertThat(shop.intake.remove(new PackId("national"), "s1"))
                .isEqualTo(new Intake.Removal.Stays(List.of()));
        assertThat(shop.shelf.now().services()).hasSize(1);
    }

    @Test
    void what_others_need_cannot_be_removed() {
        shop.install(Village.archive(1));
        var needing = new HashMap<>(Village.files(1));
        needing.replaceAll((_, text) -> text.replace("village", "hamlet"));
        needing.computeIfPresent(
                "pack.yaml", (_, text) -> text.replace("national: 1", "village: 1"));
        var hamlet = Village.raw(new PackId("hamlet"), 1, needing, SIGNED, EXPIRES).signedBy(HUB);
        assertThat(shop.install(hamlet.bytes())).isInstanceOf(Arrival.Done.class);

        var removal = (Intake.Removal.Stays) shop.intake.remove(VILLAGE, "s1");

        assertThat(removal.problems()).extracting(Problem::code).containsExactly("no-needed-pack");
        assertThat(shop.version()).isEqualTo(1);
    }

    @Test
    void time_is_what_trusted_keys_say_and_the_library_s_own_clock_is_not_believed() {
        var later = EXPIRES.plus(Duration.ofDays(1));
        var byLibrary =
                Village.archive(1, later, later.plusSeconds(9)).signedBy(Shop.LIBRARY).bytes();
        shop.install(byLibrary);
        assertThat(shop.install(Village.archive(2))).isInstanceOf(Arrival.Done.class);

        shop.install(signed(3, later, later.plusSeconds(9)));
        refused(Village.archive(4), "expired");
    }

    @Test
    void what_expired_before_the_programme_was_built_is_expired(@TempDir Path other) {
        try (var built = Shop.open(other, EXPIRES, _ -> {})) {
            assertThat(codes(built.install(Village.archive(1)))).containsExactly("expired");
        }
    }

    @Test
    void an_installed_one_never_goes_by_itself() {
        shop.install(Village.archive(1));
        shop.close();
        shop = Shop.open(data, EXPIRES.plus(Duration.ofDays(900)), _ -> {});

        assertThat(shop.version()).isEqualTo(1);
    }

    @Test
    void five_hundred_changed_archives_are_refused_and_crash_nothing() {
        shop.install(Village.archive(1));
        var good = Village.archive(2);
        for (var seed = 0; seed < 500; seed++) {
            var arrival = shop.install(changed(good, new Random(seed)));
            assertThat(arrival).as("seed %d", seed).isInstanceOf(Arrival.Refused.class);
        }
        assertThat(shop.version()).isEqualTo(1);
        assertThat(shop.install(good)).isInstanceOf(Arrival.Done.class);
    }

    private void refused(byte[] archive, String code) {
        var before = shop.version();
        assertThat(codes(shop.install(archive))).containsExactly(code);
        assertThat(shop.version()).isEqualTo(before);
    }

    private static List<String> codes(Arrival arrival) {
        return ((Arrival.Refused) arrival).problems().stream().map(Problem::code).toList();
    }

    private static byte[] signed(int version, Instant signed, Instant expires) {
        return Village.archive(version, signed, expires).signedBy(HUB).bytes();
    }

    /// Another text under the same version.
    private static byte[] changed(int version) {
        var files = new HashMap<>(Village.files(version));
        files.put("NOTES.md", "Changed");
        return archiveOf(files).signedBy(HUB).bytes();
    }

    private static PackArchive archiveOf(Map<String, String> files) {
        var version = Integer.parseInt(files.getOrDefault("pack.yaml", "").split("\\D+")[1]);
        return Village.raw(VILLAGE, version, files, SIGNED, EXPIRES);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(changed, at);
            case 1 -> {
                changed[at] ^= (byte) (1 + random.nextInt(255));
                yield changed;
            }
            default -> {
                Arrays.fill(changed, at, Math.min(bytes.length, at + 40), (byte) random.nextInt());
                yield Arrays.equals(changed, bytes) ? Arrays.copyOf(changed, at) : changed;
            }
        };
    }

    private void restart() {
        shop.close();
        shop = Shop.open(data);
    }
}
