package ua.mistok.config.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.text.Language;

class FieldKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tax|9999900020|9999900020
                    tax|99999 00020|9999900020
                    tax|1759013776|1759013776
                    phone|0000000001|+380000000001
                    phone|80000000001|+380000000001
                    phone|380 00 000-00-01|+380000000001
                    phone|+38 (000) 000 00 01|+380000000001
                    mail| maria@example.com |maria@example.com
                    date|08.03.1955|08.03.1955
                    date|8.3.1955|08.03.1955
                    date|08031955|08.03.1955
                    date|29.02.2024|29.02.2024
                    name|Тестова Мар'яна Сергіївна|Тестова Марʼяна Сергіївна
                    name|Тестова Мар’яна  Сергіївна|Тестова Марʼяна Сергіївна
                    name|Ґжицька-Їжакевич Мар`яна Ігорівна|Ґжицька-Їжакевич Марʼяна Ігорівна
                    iban|UA44 0000 0000 0000 2600 0000 0000 1|UA440000000000002600000000001
                    iban|ua149999990000002600000000002|UA149999990000002600000000002
                    pin|123 456|123456
                    digits|0000-0042|00000042
                    number|1 250|1250
                    passbook|нв 000000|НВ000000
                    unzr|19550308-00001|19550308-00001
                    birth|І-ДМ 000000|I-ДМ000000
                    birth|I-дм 000000|I-ДМ000000
                    kved|47.91|47.91
                    edrpou|32855961|32855961
                    edrpou|00000017|00000017
                    tender|UA-2026-01-15-000001-a|UA-2026-01-15-000001-a
                    """)
    void takes_what_people_type_in_its_one_form(String kind, String typed, String canonical) {
        assertThat(Kinds.named(kind).check(typed)).isEqualTo(Verdict.fits(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tax|12345|Має бути 10 цифр. Зараз — 5.
                    tax|1759013770|Контрольна цифра не збігається. Перевірте, чи не поміняли місцями дві цифри.
                    tax|9999900200|Контрольна цифра не збігається. Перевірте, чи не поміняли місцями дві цифри.
                    phone|12345|Номер: +380 і ще 9 цифр.
                    mail|maria.example.com|В адресі пошти має бути знак @, а після нього крапка.
                    mail|maria@gmail.con|Може, ви мали на увазі gmail.com? Зараз тут gmail.con.
                    date|31.04.1955|Такої дати немає. Напишіть так: 08.03.1955.
                    date|29.02.2023|Такої дати немає. Напишіть так: 08.03.1955.
                    name|Зразкова Мaрія Іванівна|Схоже, у слові є латинська літера.
                    name|Зразкова Мария Ыванівна|Лише українські літери, апостроф і дефіс.
                    iban|UA44|IBAN — це UA і 27 цифр, разом 29 знаків. Зараз — 4.
                    iban|UA440000000000002600000000007|Контрольне число не збігається. Звірте цифри групами по чотири.
                    pin|12345|Введіть будь-які 6 цифр, але не свій справжній код.
                    number|0|Напишіть число від 5 до 2000. Зразок: 48.
                    number|багато|Напишіть число від 5 до 2000. Зразок: 48.
                    text|аб|Напишіть трохи докладніше. Бракує знаків: 3.
                    edrpou|32855962|Код — 8 цифр.
                    unzr|19550308-00002|УНЗР — 8 цифр, дефіс і ще 5 цифр.
                    """)
    void says_what_is_wrong_and_how_to_mend_it(String kind, String typed, String message) {
        var verdict = Kinds.named(kind).check(typed);

        assertThat(verdict).isInstanceOf(Verdict.Unfit.class);
        if (verdict instanceof Verdict.Unfit(var words)) {
            assertThat(words.in(Language.UKRAINIAN)).isEqualTo(message);
            assertThat(words.has(Language.ENGLISH)).isTrue();
        }
    }

    @Test
    void a_date_stays_between_its_bounds() {
        var birth = new PlainDate(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 11, 23));

        assertThat(birth.check("24.11.2026").isFit()).isFalse();
        assertThat(birth.check("23.11.2026").isFit()).isTrue();
    }
}
