package ua.mistok.app.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Local records as JSON: `{"kind": …, "record": {…}}`.
final class LedgerCodec {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final int LONGEST_KIND = 60;

    private LedgerCodec() {}

    static byte[] write(String kind, Object record) {
        if (kind.isBlank() || kind.length() > LONGEST_KIND) {
            throw new IllegalArgumentException("a kind has 1 to 60 characters");
        }
        var node = JSON.createObjectNode().put("kind", kind);
        node.set("record", JSON.valueToTree(record));
        return JSON.writeValueAsBytes(node);
    }

    static String kind(byte[] bytes) {
        return JSON.readTree(bytes).path("kind").asString();
    }

    /// @param body the whole of what was written
    static <T> T read(String body, Class<T> type) {
        return JSON.treeToValue(JSON.readTree(body).path("record"), type);
    }
}
