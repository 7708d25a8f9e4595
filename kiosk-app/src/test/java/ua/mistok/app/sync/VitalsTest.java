package ua.mistok.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.mistok.config.mode.Hours;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.Schedule;

class VitalsTest {

    private static final ModeId CLOSED = new ModeId("closed");
    private static final ModeId USUAL = new ModeId("self-service");

    @Test
    void a_day_is_open_from_its_first_hour_to_its_last_one() {
        var morning = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30), USUAL);
        var evening = new Hours(LocalTime.of(13, 0), LocalTime.of(18, 0), new ModeId("class"));
        var schedule =
                new Schedule(
                        CLOSED, Map.of(DayOfWeek.TUESDAY, List.of(morning, evening)), List.of());

        assertThat(Vitals.hours(schedule)).containsExactly("", "09:00-18:00", "", "", "", "", "");
    }

    @Test
    void a_week_that_is_never_closed_was_not_told() {
        assertThat(Vitals.hours(Schedule.always(USUAL))).isEmpty();
    }
}
