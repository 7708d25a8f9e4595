package ua.mistok.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ua.mistok.app.paper.CalendarEntry.Days;
import ua.mistok.app.paper.CalendarEntry.Hours;

class CalendarEntryTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant MADE = Instant.parse("2026-11-25T08:15:30.25Z");
    private static final String TEXT =
            "Приходьте; візьміть окуляри, телефон і друзів.\nЗворотна риска: \\. Кінець 🌉 дуже довгого рядка.";

    @Test
    void another_programme_reads_what_was_written() {
        var read = read(entry(winterAfternoon()));

        assertThat(read.getSummary().getValue()).isEqualTo("День, двері; й \\ усе");
        assertThat(read.getDescription().getValue()).isEqualTo(TEXT);
        assertThat(read.getLocation().getValue()).isEqualTo("Зала 2, бібліотека");
        assertThat(read.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-05T12:00:00Z"));
        assertThat(read.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-05T13:30:00Z"));
        assertThat(read.getSequence().getValue()).isEqualTo(2);
        assertThat(read.getDateTimeStamp().getValue())
                .isEqualTo(Instant.parse("2026-11-25T08:15:30Z"));
    }

    @Test
    void other_programmes_find_nothing_wrong_with_it() {
        var calendar = Biweekly.parse(entry(winterAfternoon()).file(MADE)).first();

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void the_same_hour_in_summer_is_another_one_in_utc() {
        var summer =
                new Hours(
                        LocalDateTime.of(2026, 7, 4, 14, 0).atZone(KYIV).toInstant(),
                        LocalDateTime.of(2026, 7, 4, 15, 0).atZone(KYIV).toInstant());

        assertThat(entry(summer).file(MADE)).contains("DTSTART:20260704T110000Z\r\n");
        assertThat(entry(winterAfternoon()).file(MADE)).contains("DTSTART:20261205T120000Z\r\n");
    }

    @Test
    void whole_days_end_on_the_morning_after_the_last() {
        var days = new Days(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 31));

        assertThat(entry(days).file(MADE))
                .contains("DTSTART;VALUE=DATE:20261228\r\n", "DTEND;VALUE=DATE:20270101\r\n");
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_no_letter_is_cut() {
        var file = entry(winterAfternoon()).file(MADE);

        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(file.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:Зала 2\\, бібліотека\r\n");
    }

    @Test
    void a_later_version_takes_the_place_of_an_earlier_one() {
        var first = read(entry(winterAfternoon()));
        var other = read(new CalendarEntry("other@lib", 3, "Інше", "", "", winterAfternoon()));

        assertThat(read(entry(winterAfternoon())).getUid()).isEqualTo(first.getUid());
        assertThat(other.getUid()).isNotEqualTo(first.getUid());
        assertThat(other.getLocation()).isNull();
    }

    private static Hours winterAfternoon() {
        return new Hours(
                LocalDateTime.of(2026, 12, 5, 14, 0).atZone(KYIV).toInstant(),
                LocalDateTime.of(2026, 12, 5, 15, 30).atZone(KYIV).toInstant());
    }

    private static CalendarEntry entry(CalendarEntry.Span span) {
        return new CalendarEntry(
                "open-day@lib", 3, "День, двері; й \\ усе", TEXT, "Зала 2, бібліотека", span);
    }

    private static VEvent read(CalendarEntry entry) {
        return Biweekly.parse(entry.file(MADE)).first().getEvents().getFirst();
    }
}
