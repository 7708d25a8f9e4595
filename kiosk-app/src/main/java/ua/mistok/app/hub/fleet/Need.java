package ua.mistok.app.hub.fleet;

import java.time.Duration;
import java.util.Comparator;

/// Why a kiosk needs a human; the most pressing first.
///
/// What makes a kiosk useless or loses answers goes before what only annoys.
public enum Need {
    /// Joined, and never heard.
    NEVER_HEARD,
    /// Not heard while its library was open.
    SILENT,
    /// Its disk is nearly full.
    DISK,
    /// Answers of two machines under one name.
    CONFLICT,
    /// The hub refused facts.
    ASIDE,
    /// Many facts wait, though it is heard.
    QUEUE,
    /// Screens that do not answer.
    STATIONS,
    /// Its clock is wrong.
    CLOCK,
    /// An older programme than others have.
    VERSION;

    /// Open hours without a word: a morning is not yet alarming, a day is.
    static final Duration SILENCE = Duration.ofHours(4);

    /// The same where nobody told when the library is open: longer than a weekend.
    static final Duration UNKNOWN_SILENCE = Duration.ofHours(74);

    static final long FEW_BYTES = 1_000_000_000L;
    static final long MANY_WAITING = 2_000;
    static final Duration DRIFT = Duration.ofMinutes(10);

    /// The kiosk with the most pressing need first.
    static final Comparator<KioskState> PRESSING =
            Comparator.<KioskState>comparingInt(
                            state ->
                                    state.needs().isEmpty()
                                            ? values().length
                                            : state.needs().getFirst().ordinal())
                    .thenComparing(state -> -state.needs().size())
                    .thenComparing(KioskState::library)
                    .thenComparing(KioskState::kiosk);
}
