package ua.mistok.config.pack;

import java.util.List;
import ua.mistok.config.pack.Panel.Item;
import ua.mistok.config.pack.Panel.Kind;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;

/// Reads a panel.
final class PanelReader {

    private PanelReader() {}

    /// @param file how problems name it
    static Checked<Panel> read(String file, String text) {
        var problems = new Problems();
        var panel = SourceTree.read(file, text, problems).map(PanelReader::panel);
        return problems.check(panel::orElseThrow);
    }

    private static Panel panel(SourceMap map) {
        var panel =
                new Panel(
                        map.one("id", Kind.class, Kind.LIBRARY),
                        map.requiredText("title"),
                        map.requiredText("lead"),
                        items(map));
        map.end();
        return panel;
    }

    private static List<Item> items(SourceMap map) {
        return map.maps("items").stream().map(PanelReader::item).toList();
    }

    private static Item item(SourceMap map) {
        var item =
                new Item(
                        map.requiredSlug("icon"),
                        map.requiredText("title"),
                        map.requiredText("text"));
        map.end();
        return item;
    }
}
