package ua.mistok.app.mode;

import java.time.Instant;
import java.util.Optional;
import ua.mistok.config.mode.Activation;
import ua.mistok.config.mode.Activation.Until;
import ua.mistok.config.mode.ModeId;

/// Somebody switched a mode on, or said that the schedule holds; the last word is what counts.
///
/// @param mode its id; empty for the schedule
/// @param until a stable name
/// @param staff id of the person, never a name
record Told(Optional<String> mode, Instant since, String until, String staff) {

    static final String KIND = "mode.told";
    private static final String NEXT_CHANGE = "next-change";
    private static final String FOR_GOOD = "told";

    static Told of(Activation activation, String staff) {
        var until =
                switch (activation.until()) {
                    case NEXT_CHANGE -> NEXT_CHANGE;
                    case TOLD -> FOR_GOOD;
                };
        return new Told(Optional.of(activation.mode().slug()), activation.since(), until, staff);
    }

    Optional<Activation> activation() {
        return mode.map(
                slug ->
                        new Activation(
                                new ModeId(slug),
                                since,
                                until.equals(FOR_GOOD) ? Until.TOLD : Until.NEXT_CHANGE));
    }
}
