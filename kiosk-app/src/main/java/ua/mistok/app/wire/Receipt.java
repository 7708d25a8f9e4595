package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.mistok.config.key.Hash;

/// The hub's answer to a batch, fact by fact. It alone lets a kiosk forget that a fact is waiting.
///
/// @param batch hash of the envelope that it answers
/// @param kiosk whose batch it was
/// @param at the hub's time
/// @param accepted are the hub's now
/// @param known were so already
/// @param conflict have another content at the hub under the same name; both are kept there
/// @param refused will never be taken as they are
/// @param missing sequences up to the batch's `last` that the hub has not got
/// @param revision of the desired state that waits for this kiosk; 0 for none
public record Receipt(
        Hash batch,
        UUID kiosk,
        UUID journal,
        Instant at,
        Ranges accepted,
        Ranges known,
        Ranges conflict,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Refused> refused,
        Ranges missing,
        long revision)
        implements Body {

    public Receipt {
        refused = List.copyOf(refused);
    }

    /// @param code [Refusal.Code#MALFORMED], [Refusal.Code#TOO_LARGE] or
    ///     [Refusal.Code#NOT_YOURS]; never because the hub does not know something that it tells of
    public record Refused(long seq, Refusal.Code code) {}

    /// What the hub has, in whichever way: nobody needs to send it again.
    public Ranges settled() {
        return accepted.and(known).and(conflict);
    }
}
