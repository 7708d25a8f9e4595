package ua.mistok.config.source;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// Writes a content file as a person would: one name a line, in the order given.
public final class SourceText {

    private static final int LONGEST_LINE = 100;

    private SourceText() {}

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
