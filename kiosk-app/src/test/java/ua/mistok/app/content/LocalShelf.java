package ua.mistok.app.content;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.mistok.app.fact.SurveyPublished;
import ua.mistok.app.ledger.Ledger;

/// A shelf of what ships with what a library has published on it, as a kiosk in Vinnytsia has it.
public record LocalShelf(Supplier<Shelf> packs, LocalWork work, SurveyArchive archive) {

    private static final Shelf SHIPPED = PackShelf.at("vinnytsia").apply(Shipped.SHELF);

    public static LocalShelf open(Ledger ledger, Instant now, Consumer<SurveyPublished> told) {
        var work = new LocalWork(ledger, () -> now, told);
        var archive = new SurveyArchive(ledger);
        var shelf = new AtomicReference<>(archive.keep(work.lay(SHIPPED)));
        work.onChange(() -> shelf.set(archive.keep(work.lay(SHIPPED))));
        work.tellUntold();
        return new LocalShelf(shelf::get, work, archive);
    }
}
