package ua.mistok.app.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.text.Language;
import ua.mistok.walls.Meets;

class SpokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk | № 5 | номер 5",
                "uk | до 50 000 грн на рік | до 50000 гривень на рік",
                "uk | 12 345 678 | 12345678",
                "uk | +380 00 000 00 02 | +380 00 000 00 02",
                "uk | у 2026 році 1 200 осіб | у 2026 році 1200 осіб",
                "uk | крок 3 із 100 | крок 3 із 100",
                "uk | РНОКПП | ер ен о ка пе пе",
                "uk | вул. Садова, буд. 3 | вулиця Садова, будинок 3",
                "uk | Пн–Пт 9:00 | понеділок–п’ятниця 9:00",
                "uk | грнич | грнич",
                "uk | мʼята | м’ята",
                "uk | 12 % | 12 відсотків",
                "en | № 5 | number 5",
                "ro | № 5 | № 5",
            })
    @Meets("5.1.3.3")
    void what_is_written_short_is_said_whole(String tag, String written, String said) {
        assertThat(new Spoken(new Language(tag)).say(written)).isEqualTo(said);
    }
}
