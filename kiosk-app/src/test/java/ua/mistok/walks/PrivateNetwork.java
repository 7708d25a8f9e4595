package ua.mistok.walks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// A network namespace with loopback and one cable that can be pulled.
///
/// It lives as long as its holder process; whoever is not root gets it inside a user namespace.
final class PrivateNetwork implements AutoCloseable {

    private static final String SET_UP =
            """
            set -e
            ip link set lo up
            ip link add cable0 type veth peer name cable1
            ip addr add 192.0.2.1/24 dev cable0
            ip link set cable0 up
            ip link set cable1 up
            echo ready
            exec cat
            """;

    private final Process holder;
    private final List<String> enter;

    PrivateNetwork() {
        var root = "root".equals(System.getProperty("user.name"));
        var unshare = root ? List.of("unshare", "-n") : List.of("unshare", "-rn");
        var command = new ArrayList<>(unshare);
        command.addAll(List.of("sh", "-c", SET_UP));
        try {
            holder = new ProcessBuilder(command).redirectErrorStream(true).start();
            var answer = holder.inputReader().readLine();
            if (!"ready".equals(answer)) {
                throw new IllegalStateException("no network namespace to be had: " + answer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var pid = Long.toString(holder.pid());
        enter =
                root
                        ? List.of("nsenter", "-t", pid, "-n")
                        : List.of("nsenter", "-t", pid, "-U", "-n", "--preserve-credentials");
    }

    /// What to put before a command so that it runs inside.
    List<String> enter() {
        return enter;
    }

    /// A script that runs this program inside, for whoever starts programs by path.
    Path inside(Path program, Path folder) {
        var script = folder.resolve("inside-" + program.getFileName());
        var text = "#!/bin/sh\nexec " + String.join(" ", enter) + " " + program + " \"$@\"\n";
        try {
            Files.writeString(script, text, StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return script;
    }

    /// Takes away the last interface that is not loopback.
    void pullCable() {
        var command = new ArrayList<>(enter);
        command.addAll(List.of("ip", "link", "delete", "cable0"));
        try {
            var code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("the cable cannot be pulled: " + code);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        holder.destroy();
    }
}
