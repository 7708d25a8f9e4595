package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.pack.Panel.Item;
import ua.mistok.config.pack.Panel.Kind;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.config.wording.Wording;

/// Reads a panel.
public final class PanelReader {

    private PanelReader() {}

    /// @param file how problems name it
    /// @param languages that every text must have
    public static Checked<Panel> read(String file, String text, List<Language> languages) {
        var problems = new Problems();
        var panel =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return panel(map);
                                });
        return problems.check(panel::orElseThrow);
    }

    private static Panel panel(SourceMap map) {
        var panel =
                new Panel(
                        map.one("id", Kind.class, Kind.LIBRARY),
                        words(map, "title"),
                        words(map, "lead"),
                        items(map));
        map.end();
        Wording.check(map);
        return panel;
    }

    private static List<Item> items(SourceMap map) {
        return map.maps("items").stream().map(PanelReader::item).toList();
    }

    private static Item item(SourceMap map) {
        var item = new Item(map.requiredSlug("icon"), words(map, "title"), words(map, "text"));
        map.end();
        return item;
    }

    /// A text between quotation marks may be there and say nothing.
    private static LocalizedText words(SourceMap map, String name) {
        var text = map.requiredText(name);
        if (map.has(name) && text.in(Language.UKRAINIAN).isBlank()) {
            map.problems().add(PackProblem.noWords(map.place(name), name));
        }
        return text;
    }
}
