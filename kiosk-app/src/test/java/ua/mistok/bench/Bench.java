package ua.mistok.bench;

import java.io.IOException;

/// What `deploy/kiosk bench` runs: every part, one after the other.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var report = new Report(System.out);
        AppendBench.measure(report);
    }
}
