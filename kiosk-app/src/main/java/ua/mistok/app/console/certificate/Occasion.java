package ua.mistok.app.console.certificate;

import java.time.LocalDate;
import java.util.Optional;
import ua.mistok.app.library.Sign;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.text.LocalizedText;

/// For which class a certificate is.
///
/// @param lesson its title
/// @param library who invited; may be empty
/// @param partner who stood beside it; may be empty
/// @param leads who taught; may be empty
/// @param day in Kyiv
public record Occasion(
        LocalizedText lesson, String library, String partner, String leads, LocalDate day) {

    /// Of a class as it was planned; what a plan leaves out, the sign at the door says.
    public static Occasion of(
            LocalizedText lesson, ClassPlan plan, Optional<Sign> sign, LocalDate today) {
        return new Occasion(
                lesson,
                plan.library().isBlank() ? sign.map(Sign::name).orElse("") : plan.library(),
                plan.partner(),
                plan.leads(),
                plan.on().filter(day -> !day.isAfter(today)).orElse(today));
    }

    /// The same on the day on which it was held.
    public Occasion on(LocalDate held) {
        return new Occasion(lesson, library, partner, leads, held);
    }

    /// Of a class that nobody planned.
    public static Occasion of(LocalizedText lesson, Optional<Sign> sign, LocalDate today) {
        return new Occasion(
                lesson,
                sign.map(Sign::name).orElse(""),
                sign.flatMap(Sign::partner).orElse(""),
                "",
                today);
    }
}
