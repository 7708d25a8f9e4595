package ua.mistok.app.visitor;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.fact.Origin;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// The polls of this kiosk.
final class KioskPolls implements Polls {

    private final HourlyCounters counters;
    private final Repeats repeats;

    KioskPolls(HourlyCounters counters, InstantSource clock) {
        this.counters = counters;
        this.repeats = new Repeats(clock);
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public boolean isOpen(Survey survey) {
        return true;
    }

    @Override
    public boolean isRepeated(String station, Survey survey) {
        return repeats.note(station, survey.id().slug());
    }

    @Override
    public void count(String station, Survey survey, Map<String, List<String>> groups) {
        var codes = groups.values().stream().flatMap(List::stream).toList();
        counters.groups(origin(station), survey.id().slug(), survey.version(), codes);
    }

    @Override
    public void keep(
            String station, Survey survey, String question, Language language, String words) {
        counters.words(origin(station), survey.id().slug(), survey.version(), question);
    }

    @Override
    public void shown(String station, String slide) {
        counters.showing(origin(station), slide);
    }

    /// Of an hour, not of a visit: in no language.
    private static Origin origin(String station) {
        return new Origin(station, ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    }
}
