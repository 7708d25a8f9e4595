package ua.mistok.config.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.mistok.config.source.SourceText;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Writes a panel as [PanelReader] reads it.
public final class PanelWriter {

    private PanelWriter() {}

    public static String write(Panel panel) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", panel.kind().slug());
        tree.put("title", text(panel.title()));
        tree.put("lead", text(panel.lead()));
        tree.put("items", panel.items().stream().map(PanelWriter::item).toList());
        return SourceText.write(tree);
    }

    private static Map<String, Object> item(Panel.Item item) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("icon", item.icon());
        tree.put("title", text(item.title()));
        tree.put("text", text(item.text()));
        return tree;
    }

    /// A text that is the same in every language stands alone.
    private static Object text(LocalizedText text) {
        if (text.languages().equals(List.of(Language.UKRAINIAN))) {
            return text.in(Language.UKRAINIAN);
        }
        var languages = new LinkedHashMap<String, String>();
        Language.SHIPPED.forEach(language -> languages.put(language.tag(), text.in(language)));
        return languages;
    }
}
