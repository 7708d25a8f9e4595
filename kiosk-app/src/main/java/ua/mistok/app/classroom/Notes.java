package ua.mistok.app.classroom;

import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.text.Language;

/// Facts of a class and of its seats, with where they happened.
///
/// @param trial a rehearsal, counted nowhere
record Notes(Outgoing outgoing, boolean trial) {

    /// Of the class as a whole.
    void add(Fact fact) {
        outgoing.add(fact, new Origin(Hall.KIOSK, ModeKind.CLASS, Language.UKRAINIAN, trial));
    }

    void add(Fact fact, Chair chair) {
        outgoing.add(fact, origin(chair));
    }

    Origin at(String station, Language language) {
        return new Origin(station, ModeKind.CLASS, language, trial);
    }

    private Origin origin(Chair chair) {
        var sitting = chair.sitting;
        return sitting == null
                ? at(Hall.OWN_DEVICE, Language.UKRAINIAN)
                : at(sitting.station(), sitting.language());
    }
}
