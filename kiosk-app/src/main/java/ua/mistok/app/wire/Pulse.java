package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How a kiosk is, for whoever looks after many.
///
/// @param version of the programme, such as `0.1.0`
/// @param clock what the kiosk's clock shows now; the hub compares
/// @param waiting facts that no receipt acknowledges yet
/// @param aside facts that the hub refused
/// @param freeBytes of the disk that holds the data
/// @param packs installed ones with their versions, by id
/// @param stations how many are registered
/// @param silent how many of these have not been heard for ten minutes
/// @param revision of the desired state that runs; 0 for none
/// @param hours when the library is open, from Monday to Sunday, such as `09:00-18:00`, empty for a
///     day on which it is closed; no days where nobody told
public record Pulse(
        String version,
        Instant clock,
        long waiting,
        long aside,
        long freeBytes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> packs,
        int stations,
        int silent,
        long revision,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> hours) {

    public Pulse {
        packs = Map.copyOf(packs);
        hours = List.copyOf(hours);
    }
}
