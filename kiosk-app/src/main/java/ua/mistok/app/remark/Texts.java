package ua.mistok.app.remark;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.mistok.app.desired.Wanted;
import ua.mistok.app.ledger.Ledger;
import ua.mistok.app.ledger.LedgerRecord;
import ua.mistok.app.tally.Weeks;
import ua.mistok.app.wire.Wish;
import ua.mistok.app.wish.Setting;
import ua.mistok.config.field.Mask;

/// The texts on this kiosk. Refusals of disk and store are those of [Ledger].
public final class Texts {

    private static final String KEPT = "text.kept";
    private static final String RELEASED = "text.released";
    private static final String ALLOWED = "text.allowed";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// No kiosk kept a text before.
    private static final Instant EARLIEST = Instant.parse("2026-11-23T00:00:00Z");

    private final Ledger ledger;
    private final InstantSource clock;
    private final Wanted wanted;

    /// Of a library that decides alone.
    public Texts(Ledger ledger, InstantSource clock) {
        this(ledger, clock, Wanted.NOTHING);
    }

    /// @param wanted by the hub
    public Texts(Ledger ledger, InstantSource clock, Wanted wanted) {
        this.ledger = ledger;
        this.clock = clock;
        this.wanted = wanted;
    }

    /// Whether surveys may ask for words of one's own: as the hub has fixed it, else as the library
    /// says, else as the hub would have it; off until somebody says so.
    public boolean areAllowed() {
        var said = ledger.latest(ALLOWED, Allowed.class).map(Allowed::on);
        var wish = wanted.find(Setting.TEXTS);
        return wish.filter(one -> !one.free() || said.isEmpty())
                .map(one -> one.value().equals(Setting.ON))
                .or(() -> said)
                .orElse(false);
    }

    /// What the hub has fixed, so that the library's own word does not count.
    public Optional<Wish> fixed() {
        return wanted.fixed(Setting.TEXTS);
    }

    public void allow(boolean on) {
        ledger.append(ALLOWED, new Allowed(on));
    }

    /// Masks the text and keeps it; it is on the disk when this returns.
    ///
    /// @param language tag of the language on the screen
    /// @return the id; empty if nothing readable was left of it, and nothing was kept
    public Optional<String> keep(
            String survey, int version, String question, String language, String text) {
        var masked = Mask.of(text).text();
        if (masked.isBlank()) {
            return Optional.empty();
        }
        var id = randomId();
        ledger.append(KEPT, new Kept(id, week(), survey, version, question, language, masked));
        return Optional.of(id);
    }

    /// By week, and within it in no order that means anything.
    public List<Remark> list() {
        var released =
                ledger.list(RELEASED, Named.class).stream()
                        .map(Named::id)
                        .collect(Collectors.toSet());
        return ledger.list(KEPT, Kept.class).stream()
                .map(kept -> kept.remark(released.contains(kept.id())))
                .sorted(Comparator.comparingInt(Remark::week).thenComparing(Remark::id))
                .toList();
    }

    /// What a person has released of the answers to a question, by week as [#list()].
    public List<Remark> released(String survey, String question) {
        return list().stream()
                .filter(Remark::released)
                .filter(remark -> remark.survey().equals(survey))
                .filter(remark -> remark.question().equals(question))
                .toList();
    }

    /// Whoever releases it has read it: masking knows no names and no accusations.
    ///
    /// @return whether there is such a text
    public boolean release(String id) {
        var found = list().stream().filter(remark -> remark.id().equals(id)).findFirst();
        if (found.filter(remark -> !remark.released()).isPresent()) {
            ledger.append(RELEASED, new Named(id));
        }
        return found.isPresent();
    }

    /// Takes a text away for good, released or not; nothing happens if it is gone already.
    public void delete(String id) {
        delete(Set.of(id));
    }

    /// As [#delete(String)], all at once.
    public void delete(Set<String> ids) {
        if (list().stream().map(Remark::id).anyMatch(ids::contains)) {
            ledger.erase(record -> isOf(record, ids));
        }
    }

    private static boolean isOf(LedgerRecord record, Set<String> ids) {
        return switch (record.kind()) {
            case KEPT, RELEASED -> ids.contains(record.as(Named.class).id());
            default -> false;
        };
    }

    private int week() {
        var now = clock.instant();
        return now.isBefore(EARLIEST) ? Weeks.UNKNOWN : Weeks.of(now);
    }

    private static String randomId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private record Named(String id) {}

    private record Allowed(boolean on) {}

    private record Kept(
            String id,
            int week,
            String survey,
            int version,
            String question,
            String language,
            String text) {

        Remark remark(boolean released) {
            return new Remark(id, week, survey, version, question, language, text, released);
        }
    }
}
