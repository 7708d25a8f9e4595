package ua.mistok.app.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// One life of a [KilledKiosk], from its start to the moment of its death.
final class KilledLife {

    /// Of an opening: recovery, migration and catching up are moments to die in as well.
    private static final int OPENING_MILLIS = 900;

    private static final int MOST_FACTS = 40;
    private static final int MILLIS_OF_SOME_FACTS = 5;

    private final Process process;
    private final CountDownLatch lines =
            new CountDownLatch(1 + ThreadLocalRandom.current().nextInt(MOST_FACTS));
    private final CompletableFuture<List<Acknowledged>> said;

    /// @param name journal and sequence
    record Acknowledged(String name, String marker) {}

    KilledLife(Process process) {
        this.process = process;
        this.said = CompletableFuture.supplyAsync(this::listen);
    }

    /// Kills the process at a random moment; every third one while it may still be opening.
    ///
    /// @return what it had said by then
    List<Acknowledged> killSometime() throws InterruptedException {
        var random = ThreadLocalRandom.current();
        if (random.nextInt(3) == 0) {
            process.waitFor(random.nextInt(OPENING_MILLIS), TimeUnit.MILLISECONDS);
        } else {
            lines.await();
            process.waitFor(random.nextInt(MILLIS_OF_SOME_FACTS), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        return said.join();
    }

    List<Acknowledged> untilItsEnd() throws InterruptedException {
        process.waitFor();
        return said.join();
    }

    private List<Acknowledged> listen() {
        var facts = new ArrayList<Acknowledged>();
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                var words = line.split(" ");
                if (words.length == 3 && words[0].matches("[0-9a-f]{32}")) {
                    facts.add(new Acknowledged(words[0] + " " + words[1], words[2]));
                }
                lines.countDown();
            }
        } catch (IOException e) {
            // the pipe ends with the process
        }
        while (lines.getCount() > 0) {
            lines.countDown();
        }
        return facts;
    }
}
