package ua.mistok.app.paper;

import java.util.ArrayList;
import java.util.List;

/// Pages that are filled block by block; a block goes on the first page that still takes it.
final class PagePile {

    private final List<StringBuilder> pages = new ArrayList<>();
    private final double[] room;

    /// @param most pages
    PagePile(int most) {
        room = new double[most];
        for (var page = 0; page < most; page++) {
            pages.add(new StringBuilder());
            room[page] = 1;
        }
    }

    /// Keeps room at the foot of each page.
    void reserve(double height) {
        for (var page = 0; page < room.length; page++) {
            room[page] -= height;
        }
    }

    /// @param height as a part of a page
    /// @return whether there was room
    boolean lay(String block, double height) {
        for (var page = 0; page < room.length; page++) {
            if (height <= room[page]) {
                pages.get(page).append(Typesetter.block(block));
                room[page] -= height;
                return true;
            }
        }
        return false;
    }

    /// All pages that anything was laid on, one behind the other.
    ///
    /// @param foot at the end of the last one; may be empty
    String body(String foot) {
        var filled = pages.stream().filter(page -> !page.isEmpty()).toList();
        if (!foot.isEmpty()) {
            filled.getLast().append(Typesetter.block(foot));
        }
        return String.join("<div class=\"turn\"></div>", filled);
    }
}
