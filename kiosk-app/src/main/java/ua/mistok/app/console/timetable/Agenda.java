package ua.mistok.app.console.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.plan.PlanShelf;
import ua.mistok.app.timetable.ClassShelf;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.plan.ActionPlan;
import ua.mistok.config.plan.Gathering;

/// The joint calendar of a library and its partner: classes, and events of plans.
final class Agenda {

    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing((Entry entry) -> entry.day().orElse(LocalDate.MAX))
                    .thenComparing(entry -> entry.from().orElse(LocalTime.MAX));

    private Agenda() {}

    /// Something that is to come.
    sealed interface Entry {

        default Optional<LocalDate> day() {
            return switch (this) {
                case OfClass(var plan) -> plan.on();
                case OfPlan(var _, var event) -> event.on();
            };
        }

        default Optional<LocalTime> from() {
            return switch (this) {
                case OfClass(var plan) -> plan.from();
                case OfPlan(var _, var event) -> event.from();
            };
        }
    }

    record OfClass(ClassPlan plan) implements Entry {}

    record OfPlan(ActionPlan plan, Gathering event) implements Entry {}

    /// What is to come today and later, the earliest first.
    static List<Entry> of(ClassShelf classes, PlanShelf plans) {
        var today = classes.today();
        var events =
                plans.list().stream()
                        .flatMap(
                                plan ->
                                        plan.events().stream()
                                                .filter(Gathering::isOpen)
                                                .filter(event -> isToCome(event, today))
                                                .map(event -> new OfPlan(plan, event)));
        return Stream.<Entry>concat(classes.toCome().stream().map(OfClass::new), events)
                .sorted(BY_TIME)
                .toList();
    }

    private static boolean isToCome(Gathering event, LocalDate today) {
        return event.on().filter(day -> !day.isBefore(today)).isPresent();
    }

    /// «05.12.2026, 14:00–15:30, зала».
    static String when(Gathering event) {
        var hours =
                Stream.of(event.from(), event.until())
                        .flatMap(Optional::stream)
                        .map(FormTell::time)
                        .collect(Collectors.joining("–"));
        return Stream.of(event.on().map(FormTell::date).orElse(""), hours, event.where())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
