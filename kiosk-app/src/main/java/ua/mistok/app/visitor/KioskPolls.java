package ua.mistok.app.visitor;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ua.mistok.app.counter.HourlyCounters;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.journal.TallyStore;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Measure;
import ua.mistok.app.tally.Subject;
import ua.mistok.app.tally.TallyFilter;
import ua.mistok.app.timetable.PastClass;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.Language;

/// The polls of this kiosk.
final class KioskPolls implements Polls {

    private final HourlyCounters counters;
    private final Texts texts;
    private final TallyStore tallies;
    private final Supplier<List<PastClass>> past;
    private final Repeats repeats;

    /// @param past classes whose people are asked now
    KioskPolls(
            HourlyCounters counters,
            Texts texts,
            TallyStore tallies,
            Supplier<List<PastClass>> past,
            InstantSource clock) {
        this.past = past;
        this.counters = counters;
        this.texts = texts;
        this.tallies = tallies;
        this.repeats = new Repeats(clock);
    }

    @Override
    public boolean takesWords() {
        return texts.areAllowed();
    }

    @Override
    public boolean isOpen(Survey survey) {
        return survey.until().isEmpty() || complete(survey) < survey.until().getAsInt();
    }

    /// Whatever the survey was given.
    private long complete(Survey survey) {
        return Subject.all(survey.id().slug(), survey.given()).stream()
                .map(Subject::text)
                .map(TallyFilter.of(Measure.RESPONSE).version(survey.version())::subject)
                .flatMap(filter -> tallies.find(filter).stream())
                .filter(counted -> counted.tally().item().equals(Measure.COMPLETE))
                .mapToLong(Counted::n)
                .sum();
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
        texts.keep(survey.id().slug(), survey.version(), question, language.tag(), words)
                .ifPresent(
                        kept ->
                                counters.words(
                                        origin(station),
                                        survey.id().slug(),
                                        survey.version(),
                                        question));
    }

    @Override
    public List<PastClass> past() {
        return past.get();
    }

    @Override
    public void shown(String station, String slide, int times) {
        counters.showing(origin(station), slide, times);
    }

    /// Of an hour, not of a visit: in no language.
    private static Origin origin(String station) {
        return new Origin(station, ModeKind.SELF_SERVICE, Language.UKRAINIAN, false);
    }
}
