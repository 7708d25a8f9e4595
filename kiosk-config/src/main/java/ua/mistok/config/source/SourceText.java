package ua.mistok.config.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Writes a content file as a person would: one name a line, in the order given.
public final class SourceText {

    private static final int LONGEST_LINE = 100;

    private SourceText() {}

    /// A text as a value of the tree: plain where there is Ukrainian only, else by language,
    /// Ukrainian first.
    public static Object of(LocalizedText text) {
        if (text.languages().size() == 1) {
            return text.in(Language.UKRAINIAN);
        }
        var byTag = new LinkedHashMap<String, String>();
        byTag.put(Language.UKRAINIAN.tag(), text.in(Language.UKRAINIAN));
        text.languages().forEach(language -> byTag.put(language.tag(), text.in(language)));
        return byTag;
    }

    /// @param tree of maps, lists, text, numbers and truths
    /// @return YAML that [SourceTree] reads as the same tree
    public static String write(Map<String, ?> tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(LONGEST_LINE);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(tree);
    }
}
