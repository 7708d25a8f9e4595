package ua.mistok.config.problem;

/// Where something is: a file with line and column.
///
/// @param file path as the author knows it, relative to the content folder, with `/`
/// @param line from 1; 0 where the whole file is meant
/// @param column from 1; 0 where the whole line is meant
public record Place(String file, int line, int column) {

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    /// `file`, `file:line` or `file:line:column`, as editors and terminals understand it.
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
