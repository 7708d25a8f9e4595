package ua.mistok.app.content;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import ua.mistok.config.check.Content;
import ua.mistok.config.pack.PackFiles;

/// What is there before anything is installed, read while the rest of a start goes on: no other
/// part of it takes so long, and this one waits for nothing. For several threads.
final class FirstReading {

    private final Stock stock;
    private Optional<CompletableFuture<Read>> begun;

    private FirstReading(Stock stock, Optional<CompletableFuture<Read>> begun) {
        this.stock = stock;
        this.begun = begun;
    }

    /// @param state of before the files were read: an edit meanwhile shows
    record Read(FolderState state, Content content) {}

    /// @param beside does it while others go on
    static FirstReading begin(Stock stock, Executor beside) {
        var reading = CompletableFuture.supplyAsync(() -> read(stock, Map.of()), beside);
        return new FirstReading(stock, Optional.of(reading));
    }

    /// Reads when it is asked.
    static FirstReading later(Stock stock) {
        return new FirstReading(stock, Optional.empty());
    }

    Stock stock() {
        return stock;
    }

    /// What was begun, once: it is not kept for a second time. Packs that are newer are read now,
    /// with all the rest.
    synchronized Read take(Map<String, ? extends PackFiles> newer) {
        var reading = begun.filter(anything -> newer.isEmpty());
        begun = Optional.empty();
        return reading.map(CompletableFuture::join).orElseGet(() -> read(stock, newer));
    }

    private static Read read(Stock stock, Map<String, ? extends PackFiles> newer) {
        var state = stock.state();
        var source = stock.source().with(Map.copyOf(newer));
        var isJudged = stock.folder().isEmpty() && newer.isEmpty();
        return new Read(state, isJudged ? Content.readJudged(source) : Content.read(source));
    }
}
