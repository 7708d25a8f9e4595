package ua.mistok.config.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.demo.Persona.Paper;
import ua.mistok.config.demo.Persona.Portrait;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.config.wording.Wording;

/// Reads a demo's script.
public final class DemoReader {

    private static final int LAST_VERSION = 9999;
    private static final int LONGEST = 60;

    private final SourceMap script;
    private final Mentions mentions;

    private DemoReader(SourceMap script, Mentions mentions) {
        this.script = script;
        this.mentions = mentions;
    }

    /// @param file how problems name it
    public static Checked<Demo> read(String file, String text) {
        return read(file, text, Language.SHIPPED, new Mentions());
    }

    /// @param languages that every text must have
    /// @param mentions takes what the script names that stands in other files
    public static Checked<Demo> read(
            String file, String text, List<Language> languages, Mentions mentions) {
        var problems = new Problems();
        var demo =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return new DemoReader(map, mentions).demo();
                                });
        return problems.check(demo::orElseThrow);
    }

    private Demo demo() {
        var beats = beats();
        var steps = new StepsReader(script, beats, mentions);
        var demo =
                new Demo(
                        new DemoId(script.requiredSlug("id")),
                        script.requiredInt("version", 1, LAST_VERSION),
                        service(),
                        script.requiredText("title"),
                        script.requiredText("objective"),
                        script.requiredInt("minutes", 1, LONGEST),
                        script.one("level", Level.class, Level.EASY),
                        script.requiredText("portal"),
                        site(),
                        persona(),
                        List.copyOf(beats.values()),
                        steps.steps(),
                        script.texts("did"),
                        script.texts("mistakes"),
                        script.texts("safety"));
        script.end();
        DemoRules.check(demo, script);
        checkWays(demo, steps.places());
        Wording.check(script);
        return demo;
    }

    private String service() {
        var service = script.requiredSlug("service");
        if (script.has("service")) {
            mentions.service(service, script.place("service"));
        }
        return service;
    }

    /// Only a script that can be played can be played in every way.
    private void checkWays(Demo demo, Map<String, Place> places) {
        if (!script.problems().hasErrors()) {
            for (var fault : Paths.faults(demo)) {
                var place = places.getOrDefault(fault.id(), script.place());
                script.problems().add(fault.problem().at(place, fault.id()));
            }
        }
    }

    private LinkedHashMap<String, Beat> beats() {
        var beats = new LinkedHashMap<String, Beat>();
        for (var map : script.maps("beats")) {
            var beat = new Beat(map.requiredSlug("id"), map.requiredText("name"));
            if (beats.put(beat.id(), beat) != null) {
                map.problems().add(DemoProblem.DUPLICATE_ID.at(map.place("id"), beat.id()));
            }
            map.end();
        }
        return beats;
    }

    private URI site() {
        var text = script.requiredString("site");
        if (text.matches("https://[a-z0-9.-]+\\.[a-z]{2,}(/\\S*)?")) {
            return URI.create(text);
        }
        script.problems().add(DemoProblem.NOT_AN_ADDRESS.at(script.place("site"), text));
        return URI.create("https://example.com");
    }

    private Persona persona() {
        return script.requiredMap("persona")
                .map(DemoReader::persona)
                .orElseGet(
                        () ->
                                new Persona(
                                        LocalizedText.same(""),
                                        LocalizedText.same(""),
                                        Portrait.WOMAN,
                                        List.of()));
    }

    private static Persona persona(SourceMap map) {
        var papers = new ArrayList<Paper>();
        for (var paper : map.maps("papers")) {
            papers.add(new Paper(paper.requiredText("label"), paper.requiredText("value")));
            paper.end();
        }
        var persona =
                new Persona(
                        map.requiredText("name"),
                        map.requiredText("story"),
                        map.one("portrait", Portrait.class, Portrait.WOMAN),
                        papers);
        map.end();
        return persona;
    }
}
