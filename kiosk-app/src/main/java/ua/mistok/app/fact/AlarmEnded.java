package ua.mistok.app.fact;

/// The alarm is over; stations wait for visitors again.
///
/// @param lasted coarse, like every time in a fact
public record AlarmEnded(Danger danger, Stay lasted) implements Fact {}
