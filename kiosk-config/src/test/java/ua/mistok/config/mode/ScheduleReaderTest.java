package ua.mistok.config.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.mistok.config.golden.Golden;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

class ScheduleReaderTest {

    private static final List<Mode> MODES =
            List.of(
                    mode("open", Set.of()),
                    mode("closed", Set.of()),
                    mode("left", Set.of("main")),
                    mode("right", Set.of("station-2")));

    static Stream<Golden> pairs() {
        return Golden.of("schedule");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_broken_schedule_yields_just_these_problems(Golden pair) {
        var problems = new Problems();
        var file = pair.file().getFileName().toString();

        var read = ScheduleReader.read(file, pair.text(), MODES, problems);

        problems.addAll(read.problems());
        assertThat(Golden.lines(problems.list())).isEqualTo(pair.expected());
        if (read instanceof Good<Schedule>(var schedule, var _)) {
            assertThat(written(schedule)).isEqualTo(schedule);
        }
    }

    @Test
    void what_a_person_writes_is_understood() {
        var text =
                """
                otherwise: closed
                week:
                  - {days: [monday, tuesday], from: "9:00", to: "18:00", mode: open}
                  - {days: [monday], from: 14:00, to: "24:00", mode: left}
                """;

        var read = ScheduleReader.read("schedule.yaml", text, MODES, new Problems());

        assertThat(read.problems()).extracting("code").containsExactly("partly-over");
        var schedule = ((Good<Schedule>) read).value();
        assertThat(schedule.week().get(DayOfWeek.MONDAY))
                .containsExactly(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0), new ModeId("open")),
                        new Hours(LocalTime.of(14, 0), LocalTime.MIDNIGHT, new ModeId("left")));
        assertThat(schedule.week()).containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    private static Schedule written(Schedule schedule) {
        var read =
                ScheduleReader.read(
                        "s.yaml", ScheduleWriter.write(schedule), MODES, new Problems());
        return ((Good<Schedule>) read).value();
    }

    private static Mode mode(String id, Set<String> stations) {
        return new Mode(
                new ModeId(id),
                ModeKind.CLOSED,
                LocalizedText.same(id),
                List.of(),
                Set.of(),
                List.of(),
                List.of(Language.UKRAINIAN),
                IdlePolicy.USUAL,
                List.of(),
                List.of(),
                Look.USUAL,
                true,
                stations);
    }
}
