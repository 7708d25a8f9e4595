package ua.mistok.app.remark;

/// A text that somebody left, with contacts and numbers masked.
///
/// @param id random; it says nothing of when
/// @param week in which it was left, as yyyyww; 0 if the date is unknown
/// @param language tag of the language on the screen
/// @param released a person has read it and lets others see it
public record Remark(
        String id,
        int week,
        String survey,
        int version,
        String question,
        String language,
        String text,
        boolean released) {}
