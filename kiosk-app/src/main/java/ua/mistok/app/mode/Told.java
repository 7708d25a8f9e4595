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
/// @param ends the moment, if it is until one
record Told(
        Optional<String> mode, Instant since, String until, String staff, Optional<Instant> ends) {

    static final String KIND = "mode.told";
    private static final String NEXT_CHANGE = "next-change";
    private static final String FOR_GOOD = "told";
    private static final String MOMENT = "moment";

    static Told of(Activation activation, String staff) {
        var until =
                switch (activation.until()) {
                    case NEXT_CHANGE -> NEXT_CHANGE;
                    case TOLD -> FOR_GOOD;
                    case MOMENT -> MOMENT;
                };
        return new Told(
                Optional.of(activation.mode().slug()),
                activation.since(),
                until,
                staff,
                activation.ends());
    }

    Optional<Activation> activation() {
        return mode.map(
                slug ->
                        new Activation(
                                new ModeId(slug),
                                since,
                                howLong(),
                                ends.filter(moment -> until.equals(MOMENT))));
    }

    private Until howLong() {
        return switch (until) {
            case FOR_GOOD -> Until.TOLD;
            case MOMENT -> ends.isPresent() ? Until.MOMENT : Until.NEXT_CHANGE;
            default -> Until.NEXT_CHANGE;
        };
    }
}
