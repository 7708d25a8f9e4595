package ua.mistok.app.backup;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The list at the end of a backup: what is in it, and whose it is.
///
/// @param kiosk its id
/// @param made the moment, in seconds of the epoch
record Contents(String kiosk, long made, List<Item> files) {

    /// The folders of the data folder that must not be lost. The store is made of them.
    static final String JOURNAL = "journal";

    static final String LEDGER = "ledger";
    static final String IDENTITY = "identity";
    static final String CONTENT = "content";

    static final List<String> FOLDERS = List.of(JOURNAL, LEDGER, IDENTITY, CONTENT);

    /// The name of the list itself.
    static final String NAME = "contents.json";

    /// A name leads into one of the folders and nowhere else.
    private static final Pattern FORM =
            Pattern.compile("(" + String.join("|", FOLDERS) + ")/[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    Contents {
        files = List.copyOf(files);
    }

    /// @param name with its folder
    record Item(String name, long length, String sha256) {}

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /// @throws RuntimeException if this is no such list
    static Contents read(byte[] bytes) {
        return JSON.readValue(bytes, Contents.class);
    }

    static boolean isName(String name) {
        return FORM.matcher(name).matches();
    }
}
