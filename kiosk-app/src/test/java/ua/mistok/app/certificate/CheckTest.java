package ua.mistok.app.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.mistok.app.certificate.SignedCertificates.DAY;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.app.certificate.Verdict.Expired;
import ua.mistok.app.certificate.Verdict.Genuine;
import ua.mistok.app.certificate.Verdict.Refused;
import ua.mistok.app.certificate.Verdict.Why;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.key.VerifyingKey;
import ua.mistok.fuzz.Harm;

class CheckTest {

    private static final Refused UNREADABLE = new Refused(Why.UNREADABLE);

    private final SignedCertificates some = new SignedCertificates();
    private final String text = some.text();

    private Verdict check(String typed) {
        return check(typed, DAY.plusDays(6));
    }

    private Verdict check(String typed, LocalDate today) {
        return check(today, Optional.of(some.hub.verifying()), true).of(typed);
    }

    private static Check check(LocalDate today, Optional<VerifyingKey> hub, boolean stands) {
        Instant noon = today.atTime(12, 0).atZone(ZoneId.of("Europe/Kyiv")).toInstant();
        return new Check(hub, key -> stands, () -> noon);
    }

    @Test
    void what_a_kiosk_signed_is_genuine_and_says_all_of_it() {
        assertThat(check(text)).isEqualTo(new Genuine(SignedCertificates.certificate()));
        assertThat(text)
                .startsWith(
                        "MISTOK1|Зразкова Марія|Перший крок без страху|Бібліотека № 0, Бібліоград|"
                                + "2026-11-20|2029-11-20|");
    }

    @Test
    void lines_spaces_and_taken_apart_letters_do_no_harm() {
        assertThat(check("Код: " + Normalizer.normalize(text, Normalizer.Form.NFD) + " \n"))
                .isInstanceOf(Genuine.class);
        assertThat(check(text.replace(" ", "\n"))).isInstanceOf(Genuine.class);
        var seal = text.lastIndexOf('|') + 1;
        assertThat(check(text.substring(0, seal) + spaced(seal))).isInstanceOf(Genuine.class);
    }

    private String spaced(int seal) {
        return text.substring(seal).replaceAll("(.{20})", "$1\r\n ");
    }

    @ParameterizedTest
    @CsvSource({
        "Зразкова Марія, Зразкова Дарія",
        "без страху, без жалю",
        "Бібліотека № 0, Бібліотека № 1",
        "2026-11-20, 2026-11-21",
        "2029-11-20, 2039-11-20"
    })
    void each_field_that_was_altered_is_refused(String was, String is) {
        assertThat(text).contains(was);
        assertThat(check(text.replace(was, is))).isEqualTo(new Refused(Why.ALTERED));
    }

    @Test
    void each_byte_of_the_seal_counts() {
        var at = text.lastIndexOf('|') + 1;
        var seal = Base64.getUrlDecoder().decode(text.substring(at));
        for (var index = 0; index < seal.length; index++) {
            var changed = seal.clone();
            changed[index] ^= 4;
            var typed = text.substring(0, at) + Base64.getUrlEncoder().encodeToString(changed);
            assertThat(check(typed)).as("byte %d", index).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_kiosk_that_the_hub_never_endorsed_is_refused() {
        var stranger = SigningKey.random();
        var borrowed = Endorsement.of(some.hub, some.kiosk.verifying());
        assertThat(Signer.of(stranger, some.hub.verifying(), borrowed)).isEmpty();

        var name = Seal.nameOf(some.hub.verifying());
        var words = Sealed.words(SignedCertificates.certificate());
        var endorsement = borrowed.bytes().orElseThrow();
        var raw = stranger.verifying().raw();
        var forged =
                new Seal(
                        name,
                        raw,
                        endorsement,
                        stranger.sign(Seal.signed(words, name, raw, endorsement)));

        assertThat(check(words + forged.text())).isEqualTo(new Refused(Why.FORGED));
    }

    @Test
    void one_of_another_hub_is_refused_as_that() {
        assertThat(check(new SignedCertificates().text())).isEqualTo(new Refused(Why.OTHER_HUB));
    }

    @Test
    void it_holds_three_years_and_not_a_day_longer() {
        assertThat(check(text, LocalDate.of(2029, 11, 20))).isInstanceOf(Genuine.class);
        assertThat(check(text, LocalDate.of(2029, 11, 21))).isInstanceOf(Expired.class);
        assertThat(check(text, DAY.minusDays(1))).isEqualTo(new Refused(Why.TOO_EARLY));
    }

    @Test
    void one_of_a_kiosk_that_was_taken_out_is_refused_where_that_is_known() {
        var hub = Optional.of(some.hub.verifying());
        assertThat(check(DAY, hub, false).of(text)).isEqualTo(new Refused(Why.REVOKED));
        assertThat(check(DAY, Optional.empty(), true).of(text)).isEqualTo(new Refused(Why.NO_HUB));
    }

    @ParameterizedTest
    @CsvSource({"''", "MISTOK1", "MISTOK1|a|b|c|2026-11-20|2029-11-20|", "https://example.com"})
    void what_is_no_certificate_is_said_to_be_none(String typed) {
        assertThat(check(typed)).isEqualTo(UNREADABLE);
    }

    @Test
    void a_text_that_goes_on_for_ever_is_not_read() {
        assertThat(check(text + " ".repeat(5_000))).isEqualTo(UNREADABLE);
        assertThat(check(text.replace("Марія", "М".repeat(5_000)))).isEqualTo(UNREADABLE);
    }

    @Test
    void a_changed_text_is_never_believed_to_say_something_else() {
        var good = text.getBytes(UTF_8);
        var refused =
                LongStream.range(0, 2_000)
                        .parallel()
                        .filter(seed -> isRefused(Harm.done(good, seed), seed))
                        .count();

        assertThat(refused).isGreaterThan(1_500);
    }

    /// @return false for a change that changed nothing of what it says
    private boolean isRefused(byte[] changed, long seed) {
        var typed = new String(changed, UTF_8);
        return switch (check(typed)) {
            case Genuine(var certificate) -> {
                assertThat(certificate)
                        .as("seed %d", seed)
                        .isEqualTo(SignedCertificates.certificate());
                yield false;
            }
            case Expired _ -> throw new AssertionError("seed " + seed);
            case Refused _ -> true;
        };
    }

    @Test
    void bars_ends_of_lines_and_endless_names_cannot_break_the_text() {
        var odd = Certificate.of("Марія|Зразкова\nдва " + "я".repeat(200), "Урок | один", "", DAY);

        assertThat(odd.name()).startsWith("Марія/Зразкова два").hasSize(Certificate.LONGEST_NAME);
        assertThat(check(some.signer().sign(odd))).isEqualTo(new Genuine(odd));
        assertThat(odd.toString()).doesNotContain("Марія");
    }
}
