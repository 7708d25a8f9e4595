package ua.mistok.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Starts processes that hold journal and store, without Spring and from an AOT cache, so that
/// hundreds of them fit into one test run.
final class LightJava {

    private static final List<Class<?>> NEEDED =
            List.of(
                    KilledKiosk.class,
                    Journal.class,
                    ua.mistok.config.mode.ModeKind.class,
                    org.h2.Driver.class,
                    org.jooq.DSLContext.class,
                    io.r2dbc.spi.ConnectionFactory.class,
                    org.reactivestreams.Publisher.class,
                    org.flywaydb.core.Flyway.class,
                    tools.jackson.databind.json.JsonMapper.class,
                    tools.jackson.core.JsonParser.class,
                    com.fasterxml.jackson.annotation.JsonProperty.class,
                    com.fasterxml.jackson.databind.ObjectMapper.class,
                    com.fasterxml.jackson.core.JsonParser.class,
                    org.slf4j.Logger.class);

    private final List<String> command;

    /// @param folder for jars and the cache
    LightJava(Path folder) throws IOException, InterruptedException {
        var classPath =
                NEEDED.stream()
                        .map(type -> jar(place(type), folder))
                        .distinct()
                        .map(Path::toString)
                        .collect(Collectors.joining(":"));
        var cache = folder.resolve("kiosk.aot");
        command = command(classPath, "-XX:AOTCache=" + cache);
        train(command(classPath, "-XX:AOTCacheOutput=" + cache), folder.resolve("training"));
    }

    Process start(String... arguments) throws IOException {
        return start(command, arguments);
    }

    private static void train(List<String> command, Path data)
            throws IOException, InterruptedException {
        var process = start(command, data.toString(), "training", "end");
        var said = process.inputReader().lines().count();
        if (process.waitFor() != 0 || said < 2) {
            throw new IllegalStateException("a kiosk left to itself does not work");
        }
    }

    private static Process start(List<String> command, String... arguments) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        var builder = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static List<String> command(String classPath, String cache) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cache,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                classPath,
                KilledKiosk.class.getName());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An AOT cache wants jars; a folder of classes becomes one.
    private static Path jar(Path place, Path folder) {
        if (!Files.isDirectory(place)) {
            return place;
        }
        var jar = folder.resolve(Integer.toHexString(place.hashCode()) + ".jar");
        try (var zip = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(place)) {
            for (var file : files.skip(1).toList()) {
                var name = place.relativize(file).toString();
                if (Files.isDirectory(file)) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
