package ua.mistok.app.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.survey.Survey;

class RoundTripTest {

    static List<Survey> surveys() throws IOException {
        return Forms.surveys();
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void an_exported_survey_is_imported_as_the_same_one(Survey survey) {
        var read = XlsForm.read("f.xlsx", XlsForm.write(survey, Forms.AGREED, Forms.REFUSED));

        assertThat(read).isEqualTo(new Good<>(survey, List.of()));
    }
}
