package ua.mistok.app.hub.feed;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.paper.Cell;

/// Some lines of an answer.
///
/// @param head names of the columns, English in every language
/// @param next where to go on; empty at the end
record FeedPage(List<String> head, List<List<Cell>> rows, Optional<Cursor> next) {

    FeedPage {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
