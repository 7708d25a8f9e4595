package ua.mistok.walks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What a running kiosk holds.
///
/// @param live KiB of objects that a full collection leaves
/// @param resident KiB that the process has of the machine's memory
public record Memory(long live, long resident) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    /// What the collector lays into room that it leaves for a later time: no object, though
    /// counted.
    private static final Pattern FILLER =
            Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +\\S*FillerElement");

    /// Collects everything that can be collected, then looks.
    public static Memory of(ProcessHandle kiosk) throws IOException {
        ask(kiosk, "GC.run");
        return new Memory(live(histogram(kiosk)), resident(kiosk));
    }

    /// Objects by class, after a full collection.
    static String histogram(ProcessHandle kiosk) throws IOException {
        return ask(kiosk, "GC.class_histogram");
    }

    /// KiB of objects that a full collection leaves in this process.
    public static long here() {
        try {
            var answer =
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(
                                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                    "gcClassHistogram",
                                    new Object[] {new String[0]},
                                    new String[] {String[].class.getName()});
            return live(answer.toString());
        } catch (JMException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private static long live(String histogram) {
        var live = (bytes(TOTAL, histogram) - bytes(FILLER, histogram)) / 1024;
        if (live <= 0) {
            throw new IllegalStateException("no heap in " + histogram);
        }
        return live;
    }

    private static long bytes(Pattern pattern, String histogram) {
        return pattern.matcher(histogram)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    /// KiB that the process has of the machine's memory, as it is.
    public static long resident(ProcessHandle kiosk) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + kiosk.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String ask(ProcessHandle kiosk, String question) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked =
                new ProcessBuilder(jcmd, Long.toString(kiosk.pid()), question)
                        .redirectErrorStream(true)
                        .start();
        try (var answer = asked.inputReader()) {
            return answer.readAllAsString();
        }
    }

    public String figure() {
        return String.format(
                Locale.ROOT, "live %.1f MiB, resident %.0f MiB", live / 1024.0, resident / 1024.0);
    }
}
