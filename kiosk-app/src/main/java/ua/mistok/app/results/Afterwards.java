package ua.mistok.app.results;

import java.util.Optional;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.app.figures.Table;

/// What people said weeks after their classes.
///
/// @param answered how many said whether they have used a real service since
/// @param used the share of those who have, alone or with help
/// @param lessons the same by lesson, with the mark [#USED]
public record Afterwards(Shown answered, Optional<Share> used, Table lessons) {

    /// Mark of those who have used a real service.
    public static final String USED = "used";
}
