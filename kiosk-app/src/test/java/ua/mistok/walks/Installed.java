package ua.mistok.walks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged jar as a library starts it: with the options that `deploy/jvm.options` gives its
/// JVM, and with what the launcher's training has left, where the launcher runs this.
public final class Installed {

    private static final String LAUNCHER = "mistok.launcher";

    private Installed() {}

    /// @param temporary the folder for what need not be kept
    static List<String> command(Path jar, Path temporary) {
        var command = new ArrayList<>(java(temporary));
        command.addAll(program(jar));
        return command;
    }

    /// A JVM and its options.
    ///
    /// @param temporary the folder for what need not be kept
    public static List<String> java(Path temporary) {
        var launcher = Path.of(System.getProperty(LAUNCHER, "../deploy/kiosk")).toAbsolutePath();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + launcher.resolveSibling("jvm.options").normalize(),
                "-Djava.io.tmpdir=" + temporary);
    }

    /// The launcher has unpacked and trained this very jar; whoever else runs this cannot know.
    private static List<String> program(Path jar) {
        var run = jar.resolveSibling("run");
        var trained = run.resolve("mistok.aot");
        if (System.getProperty(LAUNCHER) == null || !Files.exists(trained)) {
            return List.of("-jar", jar.toString());
        }
        var unpacked = run.resolve(jar.getFileName()).toString();
        return List.of("-XX:AOTCache=" + trained, "-jar", unpacked);
    }
}
