package ua.mistok.config.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problems;

/// Reads files of one kind and keeps what is valid: one broken file never takes the rest away.
///
/// A file is named as the id in it, and ids of a kind are unique over all folders.
public final class ValidFiles {

    private final ContentFiles files;
    private final Problems problems;
    private final Map<String, String> firsts = new HashMap<>();

    public ValidFiles(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// @param folder ends with `/`; its last part is the kind
    /// @param reader takes a file's name and text
    public <T> List<T> read(
            String folder,
            BiFunction<String, String, Checked<T>> reader,
            Function<T, String> idOf) {
        var valid = new ArrayList<T>();
        for (var file : files.yaml(folder)) {
            var checked = files.read(file, problems).map(text -> reader.apply(file, text));
            checked.ifPresent(found -> problems.addAll(found.problems()));
            if (checked.orElse(null) instanceof Good<T>(var value, var _)
                    && isFirst(folder, file, idOf.apply(value))) {
                valid.add(value);
            }
        }
        return valid;
    }

    private boolean isFirst(String folder, String file, String id) {
        if (!file.equals(folder + id + ".yaml")) {
            problems.add(PackProblem.idIsNotTheFile(Place.file(file), id));
        }
        var kind = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1);
        var first = firsts.putIfAbsent(kind + id, file);
        if (first != null) {
            problems.add(PackProblem.idTwice(Place.file(file), id, first));
        }
        return first == null;
    }
}
