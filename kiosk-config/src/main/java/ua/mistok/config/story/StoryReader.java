package ua.mistok.config.story;

import ua.mistok.config.field.Personal;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.source.Words;

/// Reads a story.
public final class StoryReader {

    private final SourceMap story;

    private StoryReader(SourceMap story) {
        this.story = story;
    }

    /// @param file how problems name it
    public static Checked<Story> read(String file, String text) {
        var problems = new Problems();
        var story = SourceTree.read(file, text, problems).map(map -> new StoryReader(map).story());
        return problems.check(story::orElseThrow);
    }

    private Story story() {
        var read =
                new Story(
                        story.requiredString("id"),
                        words("title", Story.LONGEST_TITLE),
                        words("text", Story.LONGEST_TEXT),
                        story.optionalString("lesson"),
                        story.flag("agreed", false));
        story.end();
        if (!read.agreed()) {
            story.problems().add(StoryProblem.notAgreed(story.place("agreed")));
        }
        return read;
    }

    private String words(String name, int longest) {
        var words = Words.of(story, name, longest);
        if (Personal.isIn(words)) {
            story.problems().add(StoryProblem.personal(story.place(name)));
        }
        return words;
    }
}
