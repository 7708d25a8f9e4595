package ua.mistok.app.fact;

import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Where a fact comes from, as far as the one who notes it knows.
///
/// @param station slug of the station, or `kiosk` for the machine itself
/// @param trial a rehearsal by staff, counted nowhere
public record Origin(String station, ModeKind mode, Language language, boolean trial) {}
