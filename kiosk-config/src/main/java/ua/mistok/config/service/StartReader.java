package ua.mistok.config.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.mistok.config.problem.Place;
import ua.mistok.config.service.Start.Option;
import ua.mistok.config.service.Start.Question;
import ua.mistok.config.source.SourceMap;

/// Reads the questions of «З чого почати» from a manifest.
public final class StartReader {

    private final SourceMap start;
    private final Map<ServiceId, Place> named;

    private StartReader(SourceMap start, Map<ServiceId, Place> named) {
        this.start = start;
        this.named = named;
    }

    /// @param named takes every service that is spoken of and where: somebody else knows which
    ///     exist
    public static Start read(SourceMap start, Map<ServiceId, Place> named) {
        var reader = new StartReader(start, named);
        var questions = reader.questions();
        var usual = reader.services(start, "usual");
        start.end();
        return new Start(questions, usual);
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var map : start.maps("questions")) {
            var id = unique(map, ids);
            questions.add(new Question(id, map.requiredText("text"), options(map)));
            map.end();
        }
        if (questions.size() > Start.MOST_QUESTIONS) {
            start.problems().add(StartProblem.manyQuestions(start.place("questions")));
        }
        return questions;
    }

    private List<Option> options(SourceMap question) {
        var options = new ArrayList<Option>();
        var ids = new HashSet<String>();
        for (var map : question.maps("options")) {
            var id = unique(map, ids);
            options.add(new Option(id, map.requiredText("text"), services(map, "leads")));
            map.end();
        }
        if (options.size() < 2) {
            question.problems().add(StartProblem.fewOptions(question.place("options")));
        }
        return options;
    }

    private static String unique(SourceMap map, Set<String> ids) {
        var id = map.requiredSlug("id");
        if (!ids.add(id)) {
            map.problems().add(StartProblem.twice(map.place("id"), id));
        }
        return id;
    }

    private List<ServiceId> services(SourceMap map, String name) {
        var services = map.strings(name).stream().map(ServiceId::new).toList();
        services.forEach(service -> named.putIfAbsent(service, map.place(name)));
        return services;
    }
}
