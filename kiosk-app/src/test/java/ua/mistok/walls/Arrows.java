package ua.mistok.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who may import whom. A new arrow is a decision: it changes this table and the annotation.
final class Arrows {

    private static final Map<String, List<String>> CONFIG =
            Map.ofEntries(
                    Map.entry("text", List.of()),
                    Map.entry("key", List.of()),
                    Map.entry("problem", List.of("text")),
                    Map.entry("source", List.of("text", "problem")),
                    Map.entry("expr", List.of("text", "problem")),
                    Map.entry("place", List.of("text", "problem", "source", "expr")),
                    Map.entry("field", List.of("text", "problem", "source", "expr")),
                    Map.entry("wording", List.of("text", "problem", "source")),
                    Map.entry(
                            "service",
                            List.of("text", "problem", "source", "expr", "field", "wording")),
                    Map.entry(
                            "demo",
                            List.of("text", "problem", "source", "expr", "field", "wording")),
                    Map.entry(
                            "survey",
                            List.of("text", "problem", "source", "expr", "field", "wording")),
                    Map.entry(
                            "campaign",
                            List.of("text", "problem", "source", "expr", "field", "wording")),
                    Map.entry("plan", List.of("text", "problem", "source", "service")),
                    Map.entry("story", List.of("problem", "source", "field")),
                    Map.entry(
                            "lesson",
                            List.of(
                                    "text", "problem", "source", "expr", "field", "wording",
                                    "service", "demo", "survey")),
                    Map.entry(
                            "pack",
                            List.of(
                                    "text",
                                    "problem",
                                    "source",
                                    "expr",
                                    "place",
                                    "field",
                                    "wording",
                                    "service",
                                    "demo",
                                    "survey",
                                    "campaign",
                                    "lesson")),
                    Map.entry(
                            "mode",
                            List.of(
                                    "text",
                                    "problem",
                                    "source",
                                    "expr",
                                    "place",
                                    "field",
                                    "wording",
                                    "service",
                                    "demo",
                                    "survey",
                                    "campaign",
                                    "lesson",
                                    "pack")),
                    Map.entry(
                            "check",
                            List.of(
                                    "text",
                                    "problem",
                                    "source",
                                    "expr",
                                    "place",
                                    "field",
                                    "wording",
                                    "service",
                                    "demo",
                                    "survey",
                                    "campaign",
                                    "lesson",
                                    "pack",
                                    "mode")),
                    Map.entry(
                            "archive",
                            List.of(
                                    "key", "text", "problem", "source", "demo", "survey", "lesson",
                                    "pack", "check")));

    /// Rooms come into being with the work that needs them; each gets its row then.
    private static final Map<String, List<String>> APP =
            Map.ofEntries(
                    Map.entry("disk", List.of()),
                    Map.entry("log", List.of("disk")),
                    Map.entry("fact", List.of()),
                    Map.entry("ui", List.of()),
                    Map.entry("secret", List.of()),
                    Map.entry("hands", List.of()),
                    Map.entry("speech", List.of("access", "station")),
                    Map.entry("figures", List.of()),
                    Map.entry("paper", List.of()),
                    Map.entry("held", List.of("log", "journal", "ledger", "figures", "fact")),
                    Map.entry("certificate", List.of("ui")),
                    Map.entry("xlsform", List.of()),
                    Map.entry("db", List.of("log", "disk")),
                    Map.entry(
                            "hub",
                            List.of(
                                    "certificate",
                                    "db",
                                    "wire",
                                    "wish",
                                    "fact",
                                    "tally",
                                    "loop",
                                    "access",
                                    "ui",
                                    "results",
                                    "figures",
                                    "content",
                                    "tables",
                                    "office",
                                    "paper")),
                    Map.entry("office", List.of("ui", "wish")),
                    Map.entry("tally", List.of("fact")),
                    Map.entry("loop", List.of()),
                    Map.entry("wire", List.of("fact")),
                    Map.entry("wish", List.of("wire")),
                    Map.entry("desired", List.of("wish", "wire", "ledger")),
                    Map.entry(
                            "remote",
                            List.of(
                                    "db", "desired", "wish", "wire", "mode", "content", "visit",
                                    "staff", "access", "loop", "standin")),
                    Map.entry("standin", List.of("disk", "db", "journal", "loop")),
                    Map.entry("journal", List.of("disk", "db", "log", "fact", "tally", "loop")),
                    Map.entry("ledger", List.of("db", "log")),
                    Map.entry(
                            "sync",
                            List.of(
                                    "desired",
                                    "wish",
                                    "disk",
                                    "log",
                                    "loop",
                                    "wire",
                                    "identity",
                                    "journal",
                                    "ledger",
                                    "library",
                                    "content",
                                    "mode",
                                    "station")),
                    Map.entry("remark", List.of("desired", "wire", "wish", "ledger", "tally")),
                    Map.entry("idea", List.of("ledger", "tally", "ui")),
                    Map.entry("plan", List.of("ledger", "revision", "results", "figures", "tally")),
                    Map.entry("story", List.of("ledger", "revision")),
                    Map.entry("identity", List.of("disk")),
                    Map.entry(
                            "exchange",
                            List.of(
                                    "wire",
                                    "identity",
                                    "ledger",
                                    "revision",
                                    "library",
                                    "content",
                                    "campaign",
                                    "plan",
                                    "story")),
                    Map.entry("network", List.of("identity", "ledger")),
                    Map.entry(
                            "backup",
                            List.of("disk", "log", "ledger", "identity", "secret", "loop")),
                    Map.entry("access", List.of("fact", "secret", "ui")),
                    Map.entry("staff", List.of("access", "ledger", "fact", "journal")),
                    Map.entry(
                            "console",
                            List.of(
                                    "desired",
                                    "wire",
                                    "wish",
                                    "backup",
                                    "certificate",
                                    "held",
                                    "exchange",
                                    "identity",
                                    "access",
                                    "classroom",
                                    "network",
                                    "sync",
                                    "library",
                                    "setup",
                                    "staff",
                                    "results",
                                    "response",
                                    "figures",
                                    "office",
                                    "tables",
                                    "tally",
                                    "remark",
                                    "idea",
                                    "plan",
                                    "story",
                                    "timetable",
                                    "journal",
                                    "ledger",
                                    "content",
                                    "demo",
                                    "mode",
                                    "campaign",
                                    "survey",
                                    "workshop",
                                    "xlsform",
                                    "revision",
                                    "station",
                                    "alarm",
                                    "hands",
                                    "speech",
                                    "morning",
                                    "paper",
                                    "counter",
                                    "fact",
                                    "ui")),
                    Map.entry(
                            "timetable",
                            List.of(
                                    "ledger",
                                    "revision",
                                    "content",
                                    "library",
                                    "campaign",
                                    "network")),
                    Map.entry("station", List.of("access", "ledger")),
                    Map.entry(
                            "morning",
                            List.of(
                                    "setup", "station", "journal", "ledger", "content", "mode",
                                    "remark", "idea", "backup", "sync", "fact", "loop", "disk")),
                    Map.entry(
                            "alarm", List.of("fact", "journal", "ledger", "mode", "station", "ui")),
                    Map.entry(
                            "content",
                            List.of(
                                    "disk",
                                    "ledger",
                                    "identity",
                                    "library",
                                    "fact",
                                    "journal",
                                    "tally")),
                    Map.entry("library", List.of("ledger", "fact", "journal")),
                    Map.entry(
                            "setup",
                            List.of(
                                    "access",
                                    "staff",
                                    "library",
                                    "station",
                                    "content",
                                    "mode",
                                    "revision",
                                    "ledger",
                                    "disk")),
                    Map.entry("revision", List.of("ledger")),
                    Map.entry(
                            "workshop",
                            List.of("content", "ledger", "revision", "access", "staff", "fact")),
                    Map.entry(
                            "mode",
                            List.of(
                                    "desired",
                                    "wish",
                                    "wire",
                                    "content",
                                    "ledger",
                                    "revision",
                                    "fact",
                                    "journal",
                                    "loop")),
                    Map.entry("search", List.of("content")),
                    Map.entry("demo", List.of("fact", "ui")),
                    Map.entry("survey", List.of("fact", "ui")),
                    Map.entry("campaign", List.of("content", "ledger", "revision", "fact", "ui")),
                    Map.entry("catalogue", List.of("fact", "ui", "search")),
                    Map.entry(
                            "results",
                            List.of("tally", "journal", "content", "figures", "paper", "fact")),
                    Map.entry(
                            "tables",
                            List.of(
                                    "results",
                                    "figures",
                                    "tally",
                                    "content",
                                    "campaign",
                                    "paper",
                                    "ui")),
                    Map.entry("response", List.of("journal", "fact", "paper")),
                    Map.entry("counter", List.of("fact", "journal", "loop")),
                    Map.entry("visit", List.of("fact", "journal", "station")),
                    Map.entry(
                            "classroom",
                            List.of(
                                    "access", "visit", "mode", "content", "demo", "survey",
                                    "station", "alarm", "network", "loop", "figures", "speech",
                                    "fact", "ui")),
                    Map.entry(
                            "visitor",
                            List.of(
                                    "loop",
                                    "access",
                                    "visit",
                                    "library",
                                    "content",
                                    "mode",
                                    "demo",
                                    "survey",
                                    "catalogue",
                                    "campaign",
                                    "paper",
                                    "classroom",
                                    "timetable",
                                    "speech",
                                    "station",
                                    "alarm",
                                    "backup",
                                    "hands",
                                    "counter",
                                    "remark",
                                    "idea",
                                    "tally",
                                    "journal",
                                    "fact",
                                    "ui")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "hub",
                                    "backup",
                                    "staff",
                                    "db",
                                    "content",
                                    "search",
                                    "xlsform",
                                    "journal",
                                    "fact",
                                    "ledger",
                                    "station",
                                    "identity")));

    private Arrows() {}

    static ArchRule ofConfig(String house) {
        return all(house + ".config", CONFIG);
    }

    static ArchRule ofApp(String house) {
        return all(house + ".app", APP);
    }

    /// A room that is not in the table would be bound by nothing.
    static ArchRule ofUnknownRooms(String house) {
        var known =
                Stream.concat(
                                Stream.of(
                                        house + ".app",
                                        house + ".app.db.kiosk..",
                                        house + ".app.db.hub.."),
                                Stream.concat(
                                        rooms(house + ".config", CONFIG.keySet().stream()),
                                        rooms(house + ".app", APP.keySet().stream())))
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(house + ".app..", house + ".config..")
                .should()
                .resideInAnyPackage(known)
                .because("every room has a row in the table of arrows");
    }

    private static ArchRule all(String root, Map<String, List<String>> table) {
        var rules = new ArrayList<ArchRule>();
        table.forEach((room, mayImport) -> rules.add(arrows(root, room, mayImport)));
        return CompositeArchRule.of(rules);
    }

    private static ArchRule arrows(String root, String room, List<String> mayImport) {
        var open =
                Stream.concat(rooms(root, mayImport.stream()), Stream.of(root + "." + room + ".."));
        var others = resideInAPackage(root + "..");
        var allowed =
                resideInAnyPackage(
                        Stream.concat(open, Stream.of(root, root + ".db.kiosk.."))
                                .toArray(String[]::new));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat(others.and(not(allowed)))
                .as(room + " may import " + mayImport)
                .allowEmptyShould(true);
    }

    private static Stream<String> rooms(String root, Stream<String> names) {
        return names.map(name -> root + "." + name + "..");
    }
}
