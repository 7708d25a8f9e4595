package ua.mistok.config.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

class ClassPlanTest {

    private static final ClassPlan PLAN =
            new ClassPlan(
                    "class-1",
                    "first-steps",
                    Optional.of(LocalDate.of(2026, 12, 5)),
                    Optional.of(LocalTime.of(14, 0)),
                    Optional.of(LocalTime.of(15, 30)),
                    "Читальна зала, 2-й поверх",
                    "Бібліотека «Місток»",
                    "ГО «Разом»",
                    "Бібліотекар",
                    "Двоє від ГО",
                    "",
                    12,
                    Turn.PLANNED,
                    "калина",
                    "0a1b");

    @Test
    void what_is_written_is_read_back_equal() {
        assertThat(ClassPlanReader.read("class.yaml", ClassPlanWriter.write(PLAN)))
                .isEqualTo(new Good<>(PLAN, List.of()));
    }

    @Test
    void the_code_of_its_trainer_is_kept_and_a_mistyped_one_is_found() {
        var text = ClassPlanWriter.write(PLAN) + "trainer: " + TrainerCode.SAMPLE + "\n";

        var read = ((Good<ClassPlan>) ClassPlanReader.read("class.yaml", text)).value();
        assertThat(read.trainer()).isEqualTo(TrainerCode.SAMPLE);
        assertThat(ClassPlanReader.read("class.yaml", ClassPlanWriter.write(read)))
                .isEqualTo(new Good<>(read, List.of()));
        assertThat(ClassPlanReader.read("class.yaml", text.replace("HJ", "JH")).problems())
                .extracting(Problem::code)
                .containsExactly("trainer-code-mistyped");
    }

    @ParameterizedTest
    @CsvSource({
        "'on: 2026-12-05', 'on: 5.12', not-a-date",
        "'from: 14:00', 'from: noon', not-a-time",
        "'until: 15:30', 'until: 13:00', ends-before-it-begins",
        "'places: 12', 'places: 0', not-a-number",
        "'places: 12', 'places: 31', not-a-number",
        "'leads: Бібліотекар', 'leads: \"\"', blank",
        "'turn: planned', 'turn: gone', not-one-of",
        "'word: калина', 'word: \"\"', blank"
    })
    void a_plan_that_cannot_be_held_says_why(String right, String wrong, String code) {
        var text = ClassPlanWriter.write(PLAN).replace("'", "").replace("\"", "");
        assertThat(text).contains(right);

        assertThat(ClassPlanReader.read("class.yaml", text.replace(right, wrong)).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void the_secrets_of_a_class_are_distinct_and_have_no_sign_that_looks_like_another() {
        var cards = SeatCard.of("0a1b", ClassPlan.MOST_PLACES);

        assertThat(cards).hasSize(ClassPlan.MOST_PLACES);
        assertThat(cards.stream().map(SeatCard::secret))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("[" + SeatCard.ALPHABET + "]{4}"));
        assertThat(SeatCard.ALPHABET).doesNotContainPattern("[0O1IL2Z5S6G8BUVQ]");
        assertThat(cards.getFirst().number()).isEqualTo(1);
        assertThat(SeatCard.of("0a1b", 5)).isEqualTo(cards.subList(0, 5));
        assertThat(SeatCard.of("0a1c", 5)).isNotEqualTo(cards.subList(0, 5));
    }

    @Test
    void a_secret_is_understood_however_it_is_typed() {
        assertThat(SeatCard.typed(" k7 p4 ")).isEqualTo("K7P4");
    }

    @Test
    void every_class_has_a_word_of_its_own_even_when_all_are_taken() {
        var taken = new HashSet<String>();
        for (var time = 0; time < 200; time++) {
            assertThat(taken.add(ClassWords.free(taken, new Random(time)))).isTrue();
        }
        assertThat(taken.stream().collect(Collectors.joining()))
                .matches("[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя 0-9]+");
    }

    @Test
    void a_class_that_was_held_or_cancelled_or_is_over_is_not_to_come() {
        var day = LocalDate.of(2026, 12, 5);

        assertThat(PLAN.isToCome(day)).isTrue();
        assertThat(PLAN.isToCome(day.plusDays(1))).isFalse();
        assertThat(Stream.of(Turn.HELD, Turn.CANCELLED))
                .noneMatch(turn -> turned(turn).isToCome(day));
        assertThat(PLAN.isDated()).isTrue();
    }

    private static ClassPlan turned(Turn turn) {
        var text = ClassPlanWriter.write(PLAN);
        var other = text.replace("planned", turn.name().toLowerCase(Locale.ROOT));
        return ((Good<ClassPlan>) ClassPlanReader.read("class.yaml", other)).value();
    }
}
