package ua.mistok.app.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.key.Hash;
import ua.mistok.config.key.KeyId;

/// What came from another library, as it was kept: one record after each arrival and each choice.
/// Fields are only ever added.
///
/// @param id here
/// @param mark what it was here right after that
/// @param title in Ukrainian
/// @param library as the giver says
/// @param key of the giver, 64 hexadecimal digits
/// @param theirs its id at the giver's
/// @param revision at the giver's
/// @param sent by the giver's clock
/// @param content hash of what was given
/// @param text as it would stand here
/// @param before from whom the giver has it, in words; empty for the giver's own
/// @param staff id of whoever took it or chose
/// @param at when that was
public record Came(
        Sort sort,
        String id,
        String mark,
        State state,
        String title,
        String library,
        String key,
        String theirs,
        int revision,
        Instant sent,
        String content,
        String text,
        String before,
        String staff,
        Instant at) {

    static final String KIND = "exchange.came";

    /// What holds here.
    public enum State {
        /// What came, unless somebody has changed it since.
        @JsonProperty("taken")
        TAKEN,
        /// What was changed here; what came waits for somebody to choose.
        @JsonProperty("beside")
        BESIDE,
        /// What was changed here, as somebody chose.
        @JsonProperty("kept")
        KEPT
    }

    /// One thing of one giver.
    record From(Sort sort, String key, String theirs) {}

    static From from(Sort sort, Parcel parcel) {
        return new From(sort, parcel.verifying().id().toString(), parcel.id());
    }

    From from() {
        return new From(sort, key, theirs);
    }

    /// The print of the giver's key, as two people read it to each other.
    public String spoken() {
        return new KeyId(new Hash(key)).spoken();
    }

    Came now(State other, String mark, String staff, Instant at) {
        return new Came(
                sort, id, mark, other, title, library, key, theirs, revision, sent, content, text,
                before, staff, at);
    }
}
