package ua.mistok.app.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A day or an hour for somebody's own calendar, as RFC 5545 writes it.
///
/// Hours are written in UTC: every calendar shows them by its own clock, and none has to know when
/// Ukraine changes its clocks.
///
/// @param id the same for the same entry, so that a later version takes the place of an earlier one
/// @param version counts up from 1
/// @param where empty for nowhere in particular
public record CalendarEntry(
        String id, int version, String title, String text, String where, Span span) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// How long it is.
    public sealed interface Span {}

    /// @param end later than the beginning
    public record Hours(Instant begin, Instant end) implements Span {}

    /// @param last included
    public record Days(LocalDate first, LocalDate last) implements Span {}

    /// A whole calendar file with this entry in it.
    ///
    /// @param made when it was made
    public String file(Instant made) {
        return file(List.of(this), made);
    }

    /// A whole calendar file with several entries in it.
    ///
    /// @param made when it was made
    public static String file(List<CalendarEntry> entries, Instant made) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Mistok//Mistok//UK");
        lines.add("METHOD:PUBLISH");
        entries.forEach(entry -> lines.addAll(entry.event(made)));
        lines.add("END:VCALENDAR");
        return String.join("", lines.stream().map(CalendarEntry::folded).toList());
    }

    private List<String> event(Instant made) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
        lines.add("DTSTAMP:" + MOMENT.format(made.truncatedTo(ChronoUnit.SECONDS)));
        lines.add("SEQUENCE:" + (version - 1));
        lines.addAll(what());
        lines.add("END:VEVENT");
        return lines;
    }

    /// As few signs as a telephone's camera understands.
    public String codeText() {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VEVENT");
        lines.addAll(what());
        lines.add("END:VEVENT");
        return String.join("\n", lines.stream().filter(line -> !line.startsWith("DESC")).toList());
    }

    private List<String> what() {
        var lines = new ArrayList<String>();
        lines.add("SUMMARY:" + escaped(title));
        switch (span) {
            case Hours(var begin, var end) -> {
                lines.add("DTSTART:" + MOMENT.format(begin));
                lines.add("DTEND:" + MOMENT.format(end));
            }
            case Days(var first, var last) -> {
                lines.add("DTSTART;VALUE=DATE:" + DAY.format(first));
                lines.add("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
            }
        }
        if (!where.isEmpty()) {
            lines.add("LOCATION:" + escaped(where));
        }
        if (!text.isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(text));
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Lines of at most 75 bytes; a letter is never cut in two, and each further line begins with a
    /// space.
    private static String folded(String line) {
        var folded = new StringBuilder();
        var bytes = 0;
        for (var letter : line.codePoints().toArray()) {
            var size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes += size;
        }
        return folded.append("\r\n").toString();
    }
}
