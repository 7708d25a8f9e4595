package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.List;

/// Where people leave a survey: of those who came to a question, so many went no further.
/// Neighbouring questions that few leave at are told together.
///
/// @param stretches in the order of the survey; none where the numbers are too small
public record DropOff(List<Stretch> stretches) {

    private static final String FINISHED = "(finished)";

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

    /// A cube for the questions of a survey in their order: started surveys by where they ended.
    public static Cube.Draft cube(List<String> questions) {
        var places = new ArrayList<>(questions);
        places.add(FINISHED);
        return Cube.scale(places, List.of(questions.size()));
    }

    /// The category of those who came to the end.
    public static String finished() {
        return FINISHED;
    }

    /// What a table of such a cube tells.
    public static DropOff of(Table table) {
        var stretches = new ArrayList<Stretch>();
        var reached = table.groupsShown().stream().mapToInt(Table.Group::count).sum();
        for (var group : table.groupsShown()) {
            if (!group.categories().contains(FINISHED)) {
                stretches.add(new Stretch(group.categories(), Share.of(group.count(), reached)));
            }
            reached -= group.count();
        }
        return new DropOff(stretches);
    }
}
