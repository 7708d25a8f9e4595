package ua.mistok.app.story;

import java.time.InstantSource;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.TextShelf;
import ua.mistok.config.story.Story;
import ua.mistok.config.story.StoryReader;
import ua.mistok.config.story.StoryWriter;

/// The stories of this library. For several threads.
public final class StoryShelf extends TextShelf<Story> {

    private static final String FILE = "story.yaml";
    private static final Script<Story> SCRIPT =
            new Script<>(
                    "story.saved",
                    "story-",
                    Story::id,
                    StoryWriter::write,
                    text -> StoryReader.read(FILE, text));

    public StoryShelf(Ledger ledger, InstantSource clock) {
        super(SCRIPT, ledger, clock);
    }
}
