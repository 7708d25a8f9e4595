package ua.mistok.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-Q1", "2027-03", "2027-W09", "2026-W53", "unknown"})
    void a_code_is_read_as_the_period_that_it_was_written_for(String code) {
        assertThat(Period.find(code)).map(Period::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-",
                "2027-Q5",
                "2027-Q0",
                "2027-13",
                "2027-W00",
                "2027-W53",
                "W09",
                "2027-W9",
                "2027-Q01",
                "'; drop table tally; --",
                "２０２７"
            })
    void what_is_no_period_is_none(String code) {
        assertThat(Period.find(code)).isEmpty();
    }
}
