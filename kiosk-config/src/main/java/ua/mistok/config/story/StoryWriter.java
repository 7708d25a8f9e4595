package ua.mistok.config.story;

import java.util.LinkedHashMap;
import ua.mistok.config.source.SourceText;

/// Writes a story as [StoryReader] reads it: what is read back is equal.
public final class StoryWriter {

    private StoryWriter() {}

    /// @return YAML, the same for equal stories
    public static String write(Story story) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", story.id());
        tree.put("title", story.title());
        tree.put("text", story.text());
        story.lesson().ifPresent(lesson -> tree.put("lesson", lesson));
        tree.put("agreed", story.agreed());
        return SourceText.write(tree);
    }
}
