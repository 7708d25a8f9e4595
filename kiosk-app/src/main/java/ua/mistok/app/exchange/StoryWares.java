package ua.mistok.app.exchange;

import java.util.Map;
import java.util.Optional;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.story.StoryShelf;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.story.Story;
import ua.mistok.config.story.StoryReader;
import ua.mistok.config.story.StoryWriter;

/// Stories. One to which nobody agreed is kept nowhere, so that none can leave.
record StoryWares(StoryShelf stories, Unsaved<Story> unsaved) implements Wares {

    private static final String FILE = "story.yaml";

    @Override
    public Optional<Ware> leaving(String id) {
        return stories.find(id)
                .map(
                        story ->
                                new Ware(
                                        story.title(),
                                        stories.number(id),
                                        StoryWriter.write(story),
                                        Map.of()));
    }

    @Override
    public Optional<String> text(String id) {
        return stories.find(id).map(StoryWriter::write);
    }

    @Override
    public String mark(String id) {
        return Marks.of(stories.number(id));
    }

    @Override
    public String free(String theirs, String key) {
        return stories.free(unsaved.all());
    }

    @Override
    public Read read(Parcel parcel, String id) {
        return switch (StoryReader.read(FILE, parcel.text())) {
            case Bad<Story>(var problems) -> new Read.Unfit(problems);
            case Good<Story>(var story, var _) ->
                    new Read.Fit(story.title(), StoryWriter.write(story.as(id)));
        };
    }

    @Override
    public String keep(Parcel parcel, String text) {
        return text;
    }

    @Override
    public Put put(String text, String id, String mark, String staff) {
        return switch (StoryReader.read(FILE, text)) {
            case Bad<Story>(var problems) -> new Put.Unfit(problems);
            case Good<Story>(var story, var _) ->
                    Marks.put(stories.save(story, Marks.number(mark), staff));
        };
    }
}
