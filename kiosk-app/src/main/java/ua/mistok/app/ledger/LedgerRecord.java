package ua.mistok.app.ledger;

import java.nio.charset.StandardCharsets;

/// A local record, not yet read as any type.
///
/// @param body the whole of what was written, as JSON
public record LedgerRecord(String kind, String body) {

    static LedgerRecord of(byte[] bytes) {
        return new LedgerRecord(LedgerCodec.kind(bytes), new String(bytes, StandardCharsets.UTF_8));
    }

    /// Its fields.
    public <T> T as(Class<T> type) {
        return LedgerCodec.read(body, type);
    }
}
