package ua.mistok.app.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.mistok.app.fact.DemoBegan;
import ua.mistok.app.fact.GroupsTallied;
import ua.mistok.app.fact.ShiftMeasured;
import ua.mistok.app.fact.SlideTouched;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.fact.VisitBegan;
import ua.mistok.app.fact.Way;
import ua.mistok.app.figures.Period;
import ua.mistok.app.figures.Week;
import ua.mistok.app.results.Cells.Cell;
import ua.mistok.config.survey.Survey;

/// Seeded visitors of a library, a few weeks long: facts as its kiosk notes them, and the cells
/// that an attacker does not know.
final class Town {

    static final List<String> SERVICES = List.of("a07", "a14", "r01");
    static final List<String> STATIONS = List.of("hall", "main");
    static final List<String> CAMPAIGNS = List.of("fair", "open-day", "subsidy");
    static final List<String> AGES = List.of("young", "grown", "old", "elder");
    static final List<Integer> CONFIDENCE = List.of(3, 5, 7, 9);

    static final String PAIRS = "pairs";
    static final String ONLY_BEFORE = "only before";
    static final String ONLY_AFTER = "only after";
    static final String ALL = "all";

    final Noted noted = new Noted();
    final Cells cells;
    private final Random random;
    private final Map<String, double[]> weights = new HashMap<>();
    private final double about;
    private final double play;
    private final double leaving;
    private final double silence;
    private final double brought;

    Town(long seed, int weeks) {
        random = new Random(seed);
        var first = Week.of(LocalDate.of(2026, 1, 1).plusWeeks(random.nextInt(40)));
        var all = new ArrayList<Period.Leaf>();
        Stream.iterate(first, Week::next).limit(weeks).forEach(all::add);
        var last = (Week) all.getLast();
        if (random.nextInt(4) == 0) {
            all.add(new Period.Unknown());
        }
        cells = new Cells(all);
        about = random.nextInt(3) / 2.0;
        play = random.nextInt(3) == 0 ? random.nextDouble() * 0.5 : 0.05;
        leaving = random.nextDouble() * random.nextDouble();
        silence = random.nextDouble() * random.nextDouble();
        brought = random.nextDouble() * random.nextDouble();
        open();
        for (var survey : Asked.SURVEYS) {
            Edition.of(survey).stream().filter(of -> !of.isUnsorted()).forEach(this::answer);
        }
        groups(1);
        groups(2);
        shifts();
        noted.at(last.next().monday());
    }

    /// Everything is there, and every survey was offered in every way in which it is asked.
    private void open() {
        go(cells.weeks().getFirst());
        for (var service : SERVICES) {
            for (var way : Way.values()) {
                noted.note(new DemoBegan(service, 1, way));
            }
        }
        CAMPAIGNS.forEach(campaign -> noted.note(new SlideTouched(campaign)));
        STATIONS.forEach(station -> noted.note(station, new VisitBegan()));
        for (var survey : Asked.SURVEYS) {
            var id = survey.id().slug();
            if (about > 0) {
                noted.note(new SurveyOffered(id, survey.version(), Optional.of("a07")));
            }
            if (about < 1) {
                noted.note(new SurveyOffered(id, survey.version(), Optional.empty()));
            }
        }
    }

    /// What the library told for its weeks, until the one after the last.
    Results results() {
        return new Results(noted, () -> Asked.SURVEYS, noted::now);
    }

    static String people(Edition edition, Outcome outcome) {
        return edition.subject().text() + " " + edition.survey().version() + " " + outcome;
    }

    static String groups(Survey survey) {
        return "groups " + survey.version();
    }

    private void answer(Edition edition) {
        var asking = new Asking(edition, cells, about);
        var busy = busy();
        for (var week : cells.weeks()) {
            go(week);
            for (var person = crowd(busy); person > 0; person--) {
                respond(asking, week);
            }
        }
    }

    /// Few or many, and nobody where the library was closed.
    private int crowd(double busy) {
        return random.nextInt(8) == 0 ? 0 : (int) (busy * 2 * random.nextDouble());
    }

    private double busy() {
        return Math.exp(random.nextDouble() * 4.2);
    }

    private void go(Period.Leaf week) {
        if (week instanceof Week told) {
            noted.at(told.monday());
        } else {
            noted.withoutClock();
        }
    }

    private void respond(Asking asking, Period.Leaf week) {
        var answers = answers(asking);
        var outcome = outcome();
        var complete = Surveys.complete(asking.edition().survey(), asking.with(answers));
        var station = pick("station", STATIONS);
        var fact =
                switch (outcome) {
                    case COMPLETE -> complete;
                    case PLAYFUL -> Surveys.playful(complete);
                    default -> left(asking, answers, outcome);
                };
        if (random.nextDouble() < about) {
            fact =
                    Surveys.after(
                            fact, pick("service", SERVICES), pick("way", List.of(Way.values())));
        }
        if (random.nextDouble() < brought) {
            fact = Surveys.brought(fact, pick("campaign", CAMPAIGNS));
        }
        noted.note(station, fact);
        asking.count(
                week,
                outcome.equals(Outcome.KEPT) && asking.isEmpty(fact) ? Outcome.DISCARDED : outcome,
                fact,
                station);
    }

    private SurveyAnswered left(Asking asking, Map<String, List<String>> answers, Outcome outcome) {
        var asked = asking.shown();
        var at = random.nextInt(asked.size());
        var until = new LinkedHashMap<>(answers);
        until.keySet().retainAll(outcome.equals(Outcome.KEPT) ? asked.subList(0, at) : List.of());
        return Surveys.left(
                Surveys.complete(asking.edition().survey(), asking.with(until)), asked.get(at));
    }

    private Outcome outcome() {
        if (random.nextDouble() < leaving) {
            return random.nextBoolean() ? Outcome.KEPT : Outcome.DISCARDED;
        }
        return random.nextDouble() < play ? Outcome.PLAYFUL : Outcome.COMPLETE;
    }

    private Map<String, List<String>> answers(Asking asking) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : asking.edition().survey().questions()) {
            if (question.apart()
                    || random.nextDouble() < silence
                    || !Asked.isAsked(question.id(), answers)) {
                continue;
            }
            var codes = Codes.of(question.kind());
            var name = asking.edition().subject().text() + question.id();
            switch (question.id()) {
                case "why" -> answers.put("why", some(name, codes));
                case "order" -> answers.put("order", order(name, codes));
                case "knowledge" -> {}
                default -> answers.put(question.id(), List.of(pick(name, codes)));
            }
        }
        return answers;
    }

    private List<String> some(String name, List<String> codes) {
        var first = pick(name, codes);
        var second = pick(name, codes);
        var isOne = first.equals(second) || first.equals("none") || second.equals("none");
        return isOne
                ? List.of(first)
                : codes.stream().filter(List.of(first, second)::contains).toList();
    }

    private List<String> order(String name, List<String> codes) {
        var first = pick(name, codes);
        var others = codes.stream().filter(code -> !code.equals(first)).toList();
        return List.of(first, others.get(random.nextInt(others.size())));
    }

    private void groups(int version) {
        var people = "groups " + version;
        cells.list(people, "age", AGES);
        var busy = busy();
        for (var week : cells.weeks()) {
            go(week);
            var groups = new HashMap<String, Integer>();
            for (var person = crowd(busy); person > 0; person--) {
                var age = pick(people, AGES);
                groups.merge(age, 1, Integer::sum);
                cells.add(new Cell(people, "age", week, age));
            }
            var n = groups.values().stream().mapToInt(one -> one).sum();
            noted.note(new GroupsTallied("visit", version, n, groups));
        }
    }

    private void shifts() {
        var pairs = new ArrayList<String>();
        for (var service : SERVICES) {
            for (var before : CONFIDENCE) {
                CONFIDENCE.forEach(after -> pairs.add(service + "/" + before + "/" + after));
            }
        }
        cells.list(PAIRS, ALL, pairs);
        cells.list(ONLY_BEFORE, ALL, List.of(ALL));
        cells.list(ONLY_AFTER, ALL, List.of(ALL));
        var busy = busy();
        for (var week : cells.weeks()) {
            go(week);
            for (var person = crowd(busy); person > 0; person--) {
                shift(week, pick(PAIRS, pairs).split("/"));
            }
        }
    }

    private void shift(Period.Leaf week, String[] pair) {
        var before = random.nextDouble() < silence ? Optional.<Integer>empty() : told(pair[1]);
        var after =
                before.isPresent() && random.nextDouble() < silence
                        ? Optional.<Integer>empty()
                        : told(pair[2]);
        noted.note(new ShiftMeasured(pair[0], before, after, Optional.of(Way.ALONE)));
        if (before.isPresent() && after.isPresent()) {
            cells.add(new Cell(PAIRS, ALL, week, String.join("/", pair)));
        } else {
            cells.add(new Cell(before.isPresent() ? ONLY_BEFORE : ONLY_AFTER, ALL, week, ALL));
        }
    }

    private static Optional<Integer> told(String number) {
        return Optional.of(Integer.parseInt(number));
    }

    /// One of several, by weights that belong to the name.
    private <T> T pick(String name, List<T> all) {
        var shares =
                weights.computeIfAbsent(
                        name,
                        of ->
                                IntStream.range(0, all.size())
                                        .mapToDouble(_ -> Math.pow(random.nextDouble(), 3) + 0.004)
                                        .toArray());
        var left = random.nextDouble() * DoubleStream.of(shares).sum();
        for (var at = 0; at < shares.length; at++) {
            left -= shares[at];
            if (left < 0) {
                return all.get(at);
            }
        }
        return all.getLast();
    }
}
