package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.List;

/// Where people leave a survey: of those who came to a question, so many went no further.
/// Neighbouring questions that few leave at are told together.
///
/// Whoever left and whoever came to the end are different people, counted each for themselves; only
/// of what is shown of both are rates made here. A table of all who began, with the end as one of
/// its places, would tell what the others leave of it.
///
/// @param stretches in the order of the survey; none where the numbers are too small
public record DropOff(List<Stretch> stretches) {

    /// One question, or several in a row.
    ///
    /// @param questions their ids
    /// @param left those who left at one of them, among those who reached the first
    public record Stretch(List<String> questions, Share left) {

        /// Copies the questions.
        public Stretch {
            questions = List.copyOf(questions);
        }
    }

    /// Copies the stretches.
    public DropOff {
        stretches = List.copyOf(stretches);
    }

    /// A cube for the questions of a survey in their order: those who left, by where they did.
    public static Cube.Draft cube(List<String> questions) {
        return Cube.scale(questions, List.of());
    }

    /// What tables of such cubes tell.
    ///
    /// @param finished those who came to the end
    /// @param left of those who did not; what shows no groups is not among them
    public static DropOff of(Shown finished, List<Table> left) {
        var groups = Alike.sum(left).groupsShown();
        if (!(finished instanceof Shown.Count(var reached))) {
            return new DropOff(List.of());
        }
        reached += groups.stream().mapToInt(Table.Group::count).sum();
        var stretches = new ArrayList<Stretch>();
        for (var group : groups) {
            stretches.add(new Stretch(group.categories(), Share.of(group.count(), reached)));
            reached -= group.count();
        }
        return new DropOff(stretches);
    }
}
