package ua.mistok.config.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.config.text.LocalizedText;

/// «З чого почати»: a few questions to one exercise to begin with and two to go on with.
///
/// @param questions at most three
/// @param usual what is right for anybody, best first: it fills up what the answers leave empty
public record Start(List<Question> questions, List<ServiceId> usual) {

    public static final int MOST_QUESTIONS = 3;
    private static final int NEXT = 2;
    private static final int FIRST_LEAD = 3;

    /// Where a pack says nothing.
    public static final Start NONE = new Start(List.of(), List.of());

    public Start {
        questions = List.copyOf(questions);
        usual = List.copyOf(usual);
    }

    /// @param id unique here
    public record Question(String id, LocalizedText text, List<Option> options) {

        public Question {
            options = List.copyOf(options);
        }
    }

    /// @param leads services that this answer speaks for, best first
    public record Option(String id, LocalizedText text, List<ServiceId> leads) {

        public Option {
            leads = List.copyOf(leads);
        }
    }

    /// @param next at most two, best first, without the first one
    public record Advice(Optional<ServiceId> first, List<ServiceId> next) {}

    /// A lead that an answer names first counts three, then two, then one; of equals the one
    /// named earlier wins.
    ///
    /// @param answers option by question; skipped questions are not there
    /// @param available services that have an exercise to offer here
    public Advice advise(Map<String, String> answers, Predicate<ServiceId> available) {
        var points = new LinkedHashMap<ServiceId, Integer>();
        for (var question : questions) {
            for (var option : question.options()) {
                if (option.id().equals(answers.get(question.id()))) {
                    count(option.leads(), points);
                }
            }
        }
        usual.forEach(service -> points.putIfAbsent(service, 0));
        var best = new ArrayList<>(points.keySet().stream().filter(available).toList());
        best.sort(Comparator.comparing(service -> -points.getOrDefault(service, 0)));
        return new Advice(best.stream().findFirst(), best.stream().skip(1).limit(NEXT).toList());
    }

    private static void count(List<ServiceId> leads, Map<ServiceId, Integer> points) {
        for (var i = 0; i < leads.size(); i++) {
            points.merge(leads.get(i), Math.max(1, FIRST_LEAD - i), Integer::sum);
        }
    }
}
