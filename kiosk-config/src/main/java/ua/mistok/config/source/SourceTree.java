package ua.mistok.config.source;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.representer.Representer;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.problem.Problems;

/// Reads one YAML file into a tree with positions.
///
/// Only plain YAML is taken: no aliases, no tags of its own, no duplicate keys, at most
/// [#MAX_BYTES] bytes and [#MAX_DEPTH] levels.
public final class SourceTree {

    /// The largest file that is read, in bytes of UTF-8.
    public static final int MAX_BYTES = 1 << 20;

    /// The deepest nesting that is read.
    public static final int MAX_DEPTH = 30;

    private SourceTree() {}

    /// Reads a file whose top level is a map.
    ///
    /// @param file the name that problems carry
    /// @return empty if there is nothing to read on with; then a problem says why
    public static Optional<SourceMap> read(String file, String text, Problems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            problems.add(
                    Problem.error(
                            "file-too-large",
                            Place.file(file),
                            "Файл завеликий: має бути до 1 МБ. Поділіть його на кілька.",
                            "The file is too large: at most 1 MB. Split it into several."));
            return Optional.empty();
        }
        try {
            var root =
                    new Yaml(
                                    new SafeConstructor(options()),
                                    new Representer(new DumperOptions()),
                                    new DumperOptions(),
                                    options())
                            .compose(new StringReader(text));
            if (root instanceof MappingNode map) {
                return Optional.of(new SourceMap(file, map, problems));
            }
            problems.add(
                    Problem.error(
                            "not-a-map",
                            Place.file(file),
                            "На початку файлу мають бути назви з двокрапкою, наприклад: id: a07",
                            "The file must begin with names and colons, for example: id: a07"));
        } catch (MarkedYAMLException broken) {
            problems.add(unreadable(file, broken));
        } catch (YAMLException broken) {
            problems.add(
                    Problem.error(
                            "broken-yaml",
                            Place.file(file),
                            "Файл не читається як YAML: у ньому є заборонений знак або надто глибока"
                                    + " вкладеність. Перевірте відступи.",
                            "The file is not readable as YAML: it has a forbidden character or nests"
                                    + " too deeply. Check the indentation."));
        }
        return Optional.empty();
    }

    static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // reported with their place by SourceMap
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_BYTES);
        return options;
    }

    private static Problem unreadable(String file, MarkedYAMLException broken) {
        var mark = broken.getProblemMark();
        var place =
                mark == null
                        ? Place.file(file)
                        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        return Problem.error(
                "broken-yaml",
                place,
                "Тут файл не читається як YAML. Перевірте відступи (лише пробіли), двокрапки та"
                        + " лапки; зразок: title: \"Вправа: перша\"",
                "Here the file is not readable as YAML. Check indentation (spaces only), colons and"
                        + " quotes; a sample: title: \"Demo: the first\"");
    }
}
