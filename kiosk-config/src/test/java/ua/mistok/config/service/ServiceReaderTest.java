package ua.mistok.config.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class ServiceReaderTest {

    private static final LocalizedText ADVICE = LocalizedText.of("Обережно", "Careful");
    private static final LocalizedText SLIP = LocalizedText.of("Помилка", "Mistake");

    static Stream<Golden> pairs() {
        return Golden.of("service");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_card_yields_just_these_problems(Golden pair) {
        assertThat(Golden.lines(read(pair).problems())).isEqualTo(pair.expected());
    }

    @Test
    void a_good_card_holds_what_was_written() {
        var good = Golden.of("service").filter(pair -> pair.toString().equals("nothing-wrong"));
        var service = value(read(good.findFirst().orElseThrow()));

        assertThat(service.id()).hasToString("x01");
        assertThat(service.goal()).isEqualTo(Goal.RECEIVE);
        assertThat(service.audiences()).containsExactly(Audience.SENIORS, Audience.PARENTS);
        assertThat(service.searchWords(Language.ENGLISH)).containsExactly("word");
        assertThat(service.mistakes())
                .containsExactly(SLIP, LocalizedText.of("Поспішити", "Hurrying"));
        assertThat(service.safety()).containsExactly(ADVICE);
        assertThat(service.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.checkedOn()).hasToString("2025-12"));
        assertThat(service.site().map(Site::typed)).contains("service.example");
    }

    @Test
    void a_card_turns_amber_by_the_limit_of_its_pack() {
        var pair = Golden.of("service").filter(each -> each.toString().equals("nothing-wrong"));
        var service = value(read(pair.findFirst().orElseThrow()));

        assertThat(service.isStale(LocalDate.of(2026, 3, 29))).isFalse();
        assertThat(service.isStale(LocalDate.of(2026, 3, 30))).isTrue();
    }

    @Test
    void what_is_unconfirmed_has_no_words_on_the_card() {
        var pair = Golden.of("service").filter(each -> each.toString().equals("all-of-it"));
        var service = value(read(pair.findFirst().orElseThrow()));

        assertThat(service.terms(About.COST)).singleElement().isInstanceOf(Detail.LookUp.class);
        assertThat(service.terms(About.OFFLINE))
                .singleElement()
                .isEqualTo(
                        new Detail.Told(
                                About.OFFLINE,
                                LocalizedText.of("Пошта", "By post"),
                                false,
                                CheckedOn.parse("2025").orElseThrow()));
        assertThat(service.toString()).doesNotContain("Може бути платно");
        assertThat(service.slot("portal").orElseThrow().value().site()).isPresent();
        assertThat(service.slot("phone").orElseThrow().value().phone()).isEmpty();
        assertThat(service.statusNote()).isPresent();
    }

    @Test
    void a_shared_text_that_a_broken_manifest_lost_is_not_the_cards_fault() {
        var pair = Golden.of("service").filter(p -> p.toString().equals("unknown-shared-text"));
        var text = pair.findFirst().orElseThrow().text();

        assertThat(read("x01.yaml", text, false).problems()).isEmpty();
    }

    private static Checked<Service> read(Golden pair) {
        return read(pair.file().getFileName().toString(), pair.text(), true);
    }

    private static Checked<Service> read(String file, String text, boolean complete) {
        var shared =
                new SharedTexts(
                        Map.of("s1", ADVICE),
                        Map.of("m1", SLIP),
                        Map.of("move", SLIP),
                        Period.ofMonths(3),
                        complete);
        return ServiceReader.read(file, text, Language.SHIPPED, shared);
    }

    private static Service value(Checked<Service> checked) {
        assertThat(checked).isInstanceOf(Good.class);
        return ((Good<Service>) checked).value();
    }
}
