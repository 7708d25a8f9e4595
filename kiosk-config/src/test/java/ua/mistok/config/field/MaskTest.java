package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мій номер (067) – 123-45-67, чекаю|Мій номер [номер], чекаю|PHONE
                    Тел. +38 (067) 123 45 67|Тел. [номер]|PHONE
                    О67 l23 45 67|[номер]|PHONE
                    ０６７１２３４５６７ це я|[номер] це я|PHONE
                    ٠٦٧١٢٣٤٥٦٧|[номер]|PHONE
                    0️⃣6️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣ ок|[номер] ок|PHONE
                    0б71234567 дзвоніть|[номер] дзвоніть|PHONE
                    0, 6, 7, 1, 2, 3, 4, 5, 6, 7|[номер]|NUMBER
                    067:123:45:67|[номер]|PHONE
                    ФБ: olena.petrenko|ФБ: [контакт]|CONTACT
                    телефон 234-56-78|телефон [номер]|PHONE
                    сто двадцять три і сорок п’ять|сто двадцять три і сорок п’ять|
                    нуль шістдесят сім сто двадцять три сорок п’ять нуль|[номер]|NUMBER
                    ivan собака укр нет|[пошта]|MAIL
                    іван@пошта.укр, дякую|[пошта], дякую|MAIL
                    пишіть @olenka_k!|пишіть [контакт]!|CONTACT
                    https://t.me/olenka|[контакт]|CONTACT
                    https://site.ua/users/olenka|[контакт]|CONTACT
                    паспорт 123456|паспорт [номер]|DOCUMENT
                    мій АВ 123456|мій [номер]|DOCUMENT
                    19550308-00001|[номер]|DOCUMENT
                    Уа21 3223 1300 0002 6007 2335 6600 1|[номер]|ACCOUNT
                    4441 1144 1234 5679|[номер]|NUMBER
                    4441 1144 1234 5678|[номер]|CARD
                    рахунок 12345678|рахунок [номер]|NUMBER
                    """)
    void what_is_somebodys_gives_way_to_a_sign(String text, String masked, String found) {
        var kinds = found == null ? List.<Found>of() : List.of(Found.valueOf(found));

        assertThat(Mask.of(text).text()).isEqualTo(masked);
        assertThat(Mask.of(text).found()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void eight_digits_are_masked_whatever_stands_between_them() {
        for (var between :
                List.of(
                        "", " ", "\u00a0", "-", "–", ".", "/", "(", ")", "_", "\u200b", " - ",
                        ". (", ",")) {
            var text = "код " + String.join(between, "97531864".split("")) + " так";

            assertThat(Mask.of(text).text()).as(between).isEqualTo("код [номер] так");
        }
    }

    @Test
    void several_are_masked_each() {
        var masked = Mask.of("0671234567 або ivan@ukr.net, картка 4149499123456781");

        assertThat(masked.text()).isEqualTo("[номер] або [пошта], картка [номер]");
        assertThat(masked.found()).contains(Found.PHONE, Found.MAIL);
    }

    @Test
    void a_masked_text_is_no_longer_than_a_text_may_be() {
        var masked = Mask.of("@a ".repeat(200));

        assertThat(masked.text().codePointCount(0, masked.text().length()))
                .isLessThanOrEqualTo(FreeText.LONGEST);
        assertThat(masked.text()).endsWith("]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "12.",
                "a",
                "a.",
                "a@",
                "@",
                "(",
                "-_",
                "один ",
                "x dot ",
                "(at)",
                "a (at) ",
                "паспорт ",
                "АВ 12345 ",
                "http://a/",
                "\u200d",
                "\u0301",
                "2024-",
                "10:00-",
                "тел ",
                "собака "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_hostile_text_ends(String again) {
        var masked = Mask.of(again.repeat(10_000 / again.length()));

        assertThat(Mask.of(masked.text()).text()).isEqualTo(masked.text());
    }

    @Test
    void any_text_is_masked_once_and_for_all() {
        var random = new Random(20_261_123);
        var pieces =
                List.of(
                        "1",
                        "067",
                        "12345",
                        " ",
                        ".",
                        "-",
                        "@",
                        "ivan",
                        "укр",
                        "нет",
                        "собака",
                        "at",
                        "dot",
                        "(",
                        ")",
                        "[",
                        "]",
                        "паспорт",
                        "АВ",
                        "2024",
                        "01.09.",
                        "грн",
                        ":",
                        "т",
                        "сім",
                        "сто",
                        "двадцять",
                        "[номер]",
                        "[пошта]",
                        "t.me/",
                        "тг:",
                        "о",
                        "№",
                        "👍🏽",
                        "\u0301",
                        "UA",
                        "тел.",
                        "[ном",
                        "http://",
                        "крапка");
        for (var i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (var j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
                text.append(random.nextBoolean() ? " " : "");
            }
            var masked = Mask.of(text.toString()).text();

            assertThat(Mask.of(masked).text()).as(text.toString()).isEqualTo(masked);
            assertThat(masked.codePointCount(0, masked.length()))
                    .isLessThanOrEqualTo(FreeText.LONGEST);
        }
    }
}
