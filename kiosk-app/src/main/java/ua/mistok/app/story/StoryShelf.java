package ua.mistok.app.story;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.revision.ByField;
import ua.mistok.app.revision.Kept;
import ua.mistok.app.revision.Revision;
import ua.mistok.app.revision.Revisions;
import ua.mistok.app.revision.Saving;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.story.Story;
import ua.mistok.config.story.StoryReader;
import ua.mistok.config.story.StoryWriter;

/// The stories of this library. For several threads.
public final class StoryShelf implements Kept<Story> {

    private static final String KIND = "story.saved";
    private static final String FILE = "story.yaml";

    private final Revisions revisions;

    public StoryShelf(Ledger ledger, InstantSource clock) {
        this.revisions = new Revisions(ledger, KIND, clock);
    }

    /// The one that was saved last first.
    public List<Story> list() {
        return revisions.latest().stream()
                .sorted(Comparator.comparing(Revision::at).reversed())
                .flatMap(saved -> story(saved).stream())
                .toList();
    }

    @Override
    public Optional<Story> find(String id) {
        return revisions.latest(id).flatMap(StoryShelf::story);
    }

    /// As a revision has it; empty if it was taken away.
    @Override
    public Optional<Story> find(String id, int number) {
        return revisions.find(id, number).flatMap(StoryShelf::story);
    }

    /// To go on writing: as it is, or as it was before it was taken away.
    @Override
    public Optional<Story> sketch(String id) {
        return find(id).or(
                        () ->
                                history(id).stream()
                                        .flatMap(saved -> story(saved).stream())
                                        .findFirst());
    }

    /// How often it was saved; a writer says with it what they had seen.
    @Override
    public int number(String id) {
        return revisions.number(id);
    }

    /// The newest save first.
    @Override
    public List<Revision> history(String id) {
        return revisions.history(id);
    }

    /// @param begun ids that somebody writes on already
    public String free(Set<String> begun) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "story-" + n)
                .filter(id -> !begun.contains(id) && revisions.latest(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// What is wrong with it, by the field that it is about.
    public Map<String, List<Problem>> check(Story story) {
        var text = StoryWriter.write(story);
        return ByField.of(read(text).problems(), text);
    }

    /// @param basedOn what [#number] was when the writer began
    /// @param staff id of the writer
    @Override
    public Saving save(Story story, int basedOn, String staff) {
        var text = StoryWriter.write(story);
        return read(text) instanceof Good<Story>(var _, var warnings)
                ? revisions.save(
                        story.id(), basedOn, staff, Optional.of(text), Optional.empty(), warnings)
                : new Saving.Invalid(ByField.of(read(text).problems(), text));
    }

    /// Brings a revision back, as a new one.
    @Override
    public Saving restore(String id, int number, int basedOn, String staff) {
        var text = revisions.find(id, number).flatMap(Revision::text);
        return revisions.save(id, basedOn, staff, text, Optional.of(number), List.of());
    }

    /// Takes it away; its history stays.
    @Override
    public Saving remove(String id, int basedOn, String staff) {
        return revisions.save(id, basedOn, staff, Optional.empty(), Optional.empty(), List.of());
    }

    private static Checked<Story> read(String text) {
        return StoryReader.read(FILE, text);
    }

    private static Optional<Story> story(Revision saved) {
        return saved.text()
                .flatMap(
                        text ->
                                read(text) instanceof Good<Story>(var story, var _)
                                        ? Optional.of(story)
                                        : Optional.empty());
    }
}
