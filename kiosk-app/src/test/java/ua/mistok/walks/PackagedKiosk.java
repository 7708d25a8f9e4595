package ua.mistok.walks;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/// The packaged jar, running in a process of its own.
public final class PackagedKiosk implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration END = Duration.ofMinutes(1);

    /// What reads aloud: nothing, unless a walk names it.
    static final String SPEECH = "--mistok.speech.program=";

    private final Path data;
    private final int port;
    private final List<String> java;
    private final List<String> options;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Process process;
    private int linesBefore;

    private PackagedKiosk(Path data, int port, List<String> java, List<String> options) {
        this.data = data;
        this.port = port;
        this.java = java;
        this.options = options;
        this.process = launch();
    }

    /// Starts the jar and waits until it answers.
    ///
    /// @param options further program arguments, such as `--mistok.address=127.0.0.2`
    public static PackagedKiosk start(Path data, String... options) {
        return alive(new PackagedKiosk(data, Ports.free(), walked(), List.of(options)));
    }

    /// Starts the jar as a library does, with the options of its JVM, and waits until it answers.
    ///
    /// @param temporary the folder for what need not be kept
    public static PackagedKiosk installed(Path data, Path temporary, String... options) {
        var java = Installed.command(jar(), temporary);
        return alive(new PackagedKiosk(data, Ports.free(), java, List.of(options)));
    }

    /// Starts the jar behind another command (`nsenter …`), without waiting.
    static PackagedKiosk behind(List<String> prefix, Path data, String... options) {
        var java = new ArrayList<>(prefix);
        java.addAll(walked());
        return new PackagedKiosk(data, Ports.free(), java, List.of(options));
    }

    private static PackagedKiosk alive(PackagedKiosk kiosk) {
        try {
            kiosk.awaitAlive();
            return kiosk;
        } catch (RuntimeException never) {
            kiosk.close();
            throw never;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    /// The console's address, once the kiosk has printed it.
    public String staffUrl() {
        return printed("Staff: (http://localhost:\\d+/)");
    }

    public int port() {
        return port;
    }

    Path data() {
        return data;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// What the process printed so far.
    List<String> lines() {
        return List.copyOf(lines);
    }

    /// The newest match of the pattern's first group in what was printed since the start.
    public String printed(String pattern) {
        var compiled = Pattern.compile(pattern);
        return Awaitility.await(pattern)
                .atMost(START)
                .until(() -> newest(compiled), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newest(Pattern pattern) {
        var printed = lines();
        for (var line : printed.subList(linesBefore, printed.size()).reversed()) {
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /// Ends the process as a power cut would end it: at once, without a word.
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /// Ends the process as the operating system does at shutdown.
    void stop() {
        process.destroy();
        awaitExit();
    }

    /// Waits until it ends by itself.
    ///
    /// @return with which code
    public int ends() {
        awaitExit();
        return process.exitValue();
    }

    /// Starts it again on the same port and folder.
    public void startAgain() {
        linesBefore = lines.size();
        process = launch();
        awaitAlive();
    }

    void restart() {
        stop();
        startAgain();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    void awaitAlive() {
        try (var http = HttpClient.newHttpClient()) {
            var alive = HttpRequest.newBuilder(URI.create(url() + "kiosk/alive")).build();
            Awaitility.await("the kiosk answers")
                    .atMost(START)
                    .ignoreExceptions()
                    .until(() -> http.send(alive, BodyHandlers.ofString()).statusCode() == 200);
        }
    }

    private Process launch() {
        var command = new ArrayList<>(java);
        command.addAll(
                List.of("--server.port=" + port, "--mistok.staff-port=0", "--mistok.data=" + data));
        if (options.stream().noneMatch(option -> option.startsWith(SPEECH))) {
            command.add(SPEECH); // whatever this machine has installed
        }
        command.addAll(options);
        try {
            var started = new ProcessBuilder(command).redirectErrorStream(true).start();
            Thread.ofPlatform()
                    .name("lines-of-the-kiosk")
                    .daemon()
                    .start(() -> read(started.inputReader()));
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(BufferedReader output) {
        try {
            output.lines().forEach(lines::add);
        } catch (UncheckedIOException ended) {
            lines.add("(no more lines)");
        }
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(END.toSeconds(), SECONDS)) {
                throw new IllegalStateException("the kiosk does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Where walks have no folder to unpack it in, the jar is taken as it is.
    private static List<String> walked() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(
                Optional.ofNullable(System.getProperty("mistok.walks"))
                        .map(folder -> Unpacked.command(jar(), Path.of(folder)))
                        .orElse(List.of("-jar", jar().toString())));
        return command;
    }

    private static Path jar() {
        var jar = System.getProperty("mistok.jar");
        if (jar == null) {
            throw new IllegalStateException("the walks need -Dmistok.jar: run deploy/kiosk test");
        }
        return Path.of(jar);
    }
}
