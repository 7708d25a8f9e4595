package ua.mistok.app.alarm;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.ledger.Ledger;

/// Where this library sends people, as its staff wrote it. For several threads.
public final class Shelters {

    private final Ledger ledger;
    private final Map<Danger, Optional<ShelterText>> texts = new ConcurrentHashMap<>();

    public Shelters(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(ShelterWritten.KIND, ShelterWritten.class)
                .forEach(
                        written ->
                                Danger.find(written.danger())
                                        .ifPresent(danger -> texts.put(danger, written.text())));
    }

    /// @return empty until somebody has written it
    public Optional<ShelterText> find(Danger danger) {
        return texts.getOrDefault(danger, Optional.empty());
    }

    /// @param text empty takes it away
    /// @param staff id of the writer
    public void write(Danger danger, Optional<ShelterText> text, String staff) {
        ledger.append(ShelterWritten.KIND, ShelterWritten.of(danger, text, staff));
        texts.put(danger, text);
    }
}
