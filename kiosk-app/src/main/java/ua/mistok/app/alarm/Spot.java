package ua.mistok.app.alarm;

import java.util.Optional;
import ua.mistok.config.text.LocalizedText;

/// What somebody who calls is looking at.
///
/// @param what title of the exercise, the service or the survey
/// @param step counted from 1; none outside an exercise
public record Spot(LocalizedText what, Optional<Integer> step) {}
