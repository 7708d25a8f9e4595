package ua.mistok.app.journal;

import java.time.LocalDate;
import java.util.Optional;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.tally.Weeks;

/// A response as it may leave the journal: with its day, without hour, station and sequence.
///
/// @param day in Ukraine; empty if the kiosk's clock was not set
/// @param language tag of the language on the screen
public record DatedResponse(Optional<LocalDate> day, String language, SurveyAnswered answers) {

    /// @param stored a response
    static DatedResponse of(StoredFact stored) {
        var header = stored.header();
        return new DatedResponse(
                Optional.of(header.hour())
                        .filter(_ -> ResponseFilter.isDated(header))
                        .map(Weeks::day),
                header.language(),
                ResponseFilter.answers(stored).orElseThrow());
    }
}
