package ua.mistok.app.tally;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.fact.AlarmBegan;
import ua.mistok.app.fact.AlarmEnded;
import ua.mistok.app.fact.AttendanceTallied;
import ua.mistok.app.fact.BellAnswered;
import ua.mistok.app.fact.BellRung;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.CardFlagged;
import ua.mistok.app.fact.CardOpened;
import ua.mistok.app.fact.ClassBegan;
import ua.mistok.app.fact.ClassEnded;
import ua.mistok.app.fact.ComfortUsed;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.DemoEnded;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.KioskHealth;
import ua.mistok.app.fact.KioskPlaced;
import ua.mistok.app.fact.ModeChanged;
import ua.mistok.app.fact.PackInstalled;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideShown;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SourceNamed;
import ua.mistok.app.fact.StaffActed;
import ua.mistok.app.fact.StepPlayed;
import ua.mistok.app.fact.StoredFact;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.fact.TallyClosed;
import ua.mistok.app.fact.TextLeft;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.VisitEnded;
import ua.mistok.app.fact.Way;

/// What a fact counts for.
public final class Counting {

    /// Version of these rules; a kiosk whose counts were made by others makes them again.
    ///
    /// 2: answers are told apart by what a survey was given; kept partials have their answers, and
    /// are told from discarded ones; who told only the second half of a shift counts. Facts that
    /// are still there are counted again; weeks that were folded by older rules keep what they
    /// have: all phases together, and all partials under [Measure#PARTIAL].
    ///
    /// 3: the funnel and responses also by source and campaign; weeks folded before have no
    /// sources.
    ///
    /// 4: «Тут щось не так» counts.
    ///
    /// 5: classes also by who led them, with the codes that were handed out; what people say weeks
    /// after a class.
    public static final int RULES = 5;

    private final Sheet sheet;

    private Counting(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Nothing for a rehearsal. A `tally.closed` has none of its own either: whoever has all parts
    /// of it takes its [#rows].
    public static List<Counted> of(StoredFact stored) {
        var closed = stored.fact().filter(TallyClosed.class::isInstance).isPresent();
        if (stored.header().trial() || closed) {
            return List.of();
        }
        var sheet = new Sheet(stored.header());
        sheet.count(Measure.KIND, stored.header().kind(), 0, "");
        stored.fact().ifPresent(new Counting(sheet)::count);
        return sheet.counts();
    }

    /// The counts that a part of a folded journal holds.
    ///
    /// @throws IllegalArgumentException if this is none that a kiosk wrote
    public static List<Counted> rows(TallyClosed closed) {
        return closed.rows().stream()
                .map(row -> new Counted(Tally.of(row.week(), row.key()), row.n()))
                .toList();
    }

    /// What is beyond the count of its kind.
    private void count(Fact fact) {
        switch (fact) {
            case SurveyAnswered answered -> new Responses(sheet, answered).count();
            case SurveyOffered(var survey, var version, var about) -> {
                sheet.count(Measure.OFFERED, survey, version, "");
                sheet.split(Dimension.STATION, sheet.station());
                about.ifPresent(service -> sheet.split(Dimension.SERVICE, service));
            }
            case ShiftMeasured shift -> shift(shift);
            case VisitBegan _ -> activity(Measure.TOUCHED, 1);
            case SlideShown(var slide, var times) -> {
                activity(Measure.SHOWN, times);
                sheet.split(CameBy.of(slide, CameBy.Via.SLIDE));
            }
            case SlideTouched(var slide) -> came(CameBy.of(slide, CameBy.Via.SLIDE));
            case SourceNamed(var came) -> came(came);
            case DemoBegan(var demo, var _, var way, var came) -> {
                activity(Measure.STARTED, demo, way);
                came.ifPresent(sheet::split);
            }
            case DemoEnded ended -> ended(ended);
            case GroupsTallied(var survey, var version, var people, var groups) -> {
                sheet.count(Measure.GROUP, survey, version, Measure.PEOPLE, people);
                groups.forEach((group, n) -> sheet.count(Measure.GROUP, survey, version, group, n));
            }
            case CardFlagged(var service, var step, var version, var what) ->
                    sheet.count(Measure.FLAG, service, version, step.orElse(""), name(what), 1);
            case TextLeft(var survey, var version, var question) ->
                    sheet.count(Measure.TEXT, survey, version, question);
            case ClassBegan began -> new Classes(sheet).count(began);
            case ClassEnded ended -> new Classes(sheet).count(ended);
            case AttendanceTallied(var lesson, var version, var people, var groups) -> {
                sheet.count(Measure.ATTENDANCE, lesson, version, Measure.PEOPLE, people);
                groups.forEach(
                        (group, n) -> sheet.count(Measure.ATTENDANCE, lesson, version, group, n));
            }
            case VisitEnded _,
                    CardOpened _,
                    BellRung _,
                    BellAnswered _,
                    ComfortUsed _,
                    ModeChanged _,
                    AlarmBegan _,
                    AlarmEnded _,
                    KioskHealth _,
                    SurveyPublished _,
                    StaffActed _,
                    PackInstalled _,
                    KioskPlaced _,
                    TallyClosed _ -> {}
        }
    }

    /// Something that tells of a campaign was touched or named.
    private void came(CameBy came) {
        sheet.name(Measure.ACTIVITY, "", 0, Measure.TOUCHED, "", false);
        sheet.split(came);
    }

    private void shift(ShiftMeasured shift) {
        sheet.count(Measure.SHIFT, shift.what(), 0, told(shift.before()), told(shift.after()), 1);
        sheet.split(Dimension.STATION, sheet.station());
        shift.way().ifPresent(way -> sheet.split(Dimension.WAY, name(way)));
    }

    private static String told(Optional<Integer> confidence) {
        return confidence.map(number -> Integer.toString(number)).orElse("");
    }

    private void ended(DemoEnded ended) {
        if (ended.ending() == DemoEnded.Ending.FINISHED) {
            activity(Measure.FINISHED, ended.demo(), ended.way());
            ended.came().ifPresent(sheet::split);
        }
        ended.steps().forEach(step -> step(ended, step));
    }

    private void step(DemoEnded run, StepPlayed step) {
        happened(run, step, Measure.SEEN, true);
        happened(run, step, Measure.WRONG, step.wrongTurns() > 0);
        happened(
                run,
                step,
                Measure.HINT,
                step.hint() + step.where() + step.show() + step.done() > 0);
        for (var flag : step.flags()) {
            happened(run, step, name(flag), true);
        }
    }

    private void happened(DemoEnded run, StepPlayed step, String what, boolean did) {
        if (did) {
            sheet.count(Measure.STEP, run.demo(), run.version(), step.step(), what, 1);
        }
    }

    private void activity(String stage, String service, Way way) {
        activity(stage, 1);
        sheet.split(Dimension.SERVICE, service);
        sheet.split(Dimension.WAY, name(way));
    }

    private void activity(String stage, int n) {
        sheet.count(Measure.ACTIVITY, "", 0, stage, n);
        sheet.split(Dimension.STATION, sheet.station());
    }

    /// As the fact is written.
    private static String name(CardFlagged.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static String name(StepPlayed.Flag flag) {
        return switch (flag) {
            case STUCK -> Measure.STUCK;
            case LEFT_HERE -> Measure.LEFT_HERE;
            case GUARDED -> Measure.GUARDED;
        };
    }

    /// As facts write it.
    static String name(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    static String name(CameBy.Via via) {
        return via.name().toLowerCase(Locale.ROOT);
    }

    static Optional<String> name(Optional<Way> way) {
        return way.map(Counting::name);
    }
}
