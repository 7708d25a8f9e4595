package ua.mistok.config.mode;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The week of a library: which mode at which hours, days that are different, and what holds
/// outside all hours.
///
/// Stretches may lie over one another, as a class lies over the hours of a day: the one that began
/// last holds, among those whose mode serves the station. Hours after midnight belong to the day on
/// which they began. All methods are pure: a clock that jumps is answered for where it stands now.
///
/// @param otherwise outside all hours
/// @param week hours by day; a day that is not there has none
/// @param special where two cover the same day, the later in the list
public record Schedule(
        ModeId otherwise, Map<DayOfWeek, List<Hours>> week, List<SpecialDays> special) {

    /// Libraries keep the time of Kyiv, summer time included.
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    /// How far ahead a change is looked for: a year and its holidays.
    private static final int HORIZON_DAYS = 400;

    private static final int WEEK_AND_A_DAY = 8;

    public Schedule {
        var days = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        week.forEach(
                (day, hours) -> {
                    if (!hours.isEmpty()) {
                        days.put(day, List.copyOf(hours));
                    }
                });
        week = Map.copyOf(days);
        special = List.copyOf(special);
    }

    /// A library that has said nothing yet: one mode at all times.
    public static Schedule always(ModeId mode) {
        return new Schedule(mode, Map.of(), List.of());
    }

    /// What holds on a day, by the days that are different or by the week.
    public List<Hours> hours(LocalDate day) {
        return findSpecial(day)
                .map(SpecialDays::hours)
                .orElseGet(() -> week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    public Optional<SpecialDays> findSpecial(LocalDate day) {
        return special.stream().filter(days -> days.cover(day)).reduce((first, last) -> last);
    }

    /// The mode of the moment.
    ///
    /// @param serves whether a mode is for the station that asks
    public ModeId at(Instant now, Predicate<ModeId> serves) {
        var today = LocalDate.ofInstant(now, ZONE);
        return Stream.of(today.minusDays(1), today)
                .flatMap(this::stretches)
                .filter(stretch -> stretch.holds(now) && serves.test(stretch.mode()))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .map(Hours.Stretch::mode)
                .orElse(otherwise);
    }

    /// When another mode comes, and which: «далі: о 14:00 — Заняття».
    ///
    /// @return empty if none comes within a year and a month
    public Optional<Change> next(Instant now, Predicate<ModeId> serves) {
        var today = LocalDate.ofInstant(now, ZONE);
        var holds = at(now, serves);
        for (var ahead = -1; ahead < horizon(today); ahead++) {
            var change = change(today.plusDays(ahead), now, holds, serves);
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    /// Whether the same mode holds from one moment to the other without a break, whichever is the
    /// earlier.
    public boolean isSame(Instant one, Instant other, Predicate<ModeId> serves) {
        var from = one.isBefore(other) ? one : other;
        var to = one.isBefore(other) ? other : one;
        return next(from, serves).map(change -> change.at().isAfter(to)).orElse(true);
    }

    private Optional<Change> change(
            LocalDate day, Instant now, ModeId holds, Predicate<ModeId> serves) {
        return Stream.of(day, day.minusDays(1))
                .flatMap(this::stretches)
                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to()))
                .filter(moment -> moment.isAfter(now))
                .filter(moment -> !LocalDate.ofInstant(moment, ZONE).isAfter(day))
                .distinct()
                .sorted()
                .map(moment -> new Change(moment, at(moment, serves)))
                .filter(change -> !change.mode().equals(holds))
                .findFirst();
    }

    private Stream<Hours.Stretch> stretches(LocalDate day) {
        return hours(day).stream()
                .map(hours -> hours.on(day, ZONE))
                .filter(stretch -> stretch.from().isBefore(stretch.to()));
    }

    /// Without days that are different, whatever does not change in a week never does.
    private int horizon(LocalDate today) {
        var last = special.stream().map(SpecialDays::to).max(Comparator.naturalOrder());
        var days = last.map(day -> day.toEpochDay() - today.toEpochDay()).orElse(0L);
        return (int) Math.clamp(days + WEEK_AND_A_DAY + 1, WEEK_AND_A_DAY, HORIZON_DAYS);
    }
}
