package ua.mistok.app.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
/// @param told what came of what the hub wants here; nothing from a programme that does not know it
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
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> hours,
        Optional<Told> told) {

    public Pulse {
        packs = Map.copyOf(packs);
        hours = List.copyOf(hours);
    }

    /// Of a kiosk that was told nothing.
    public Pulse(
            String version,
            Instant clock,
            long waiting,
            long aside,
            long freeBytes,
            Map<String, Integer> packs,
            int stations,
            int silent,
            long revision,
            List<String> hours) {
        this(
                version,
                clock,
                waiting,
                aside,
                freeBytes,
                packs,
                stations,
                silent,
                revision,
                hours,
                Optional.empty());
    }

    /// The same, of a kiosk that runs this.
    public Pulse with(long running, Optional<Told> said) {
        return new Pulse(
                version, clock, waiting, aside, freeBytes, packs, stations, silent, running, hours,
                said);
    }

    /// Only what is worth a byte: nothing, where all runs as it should and nothing was ordered.
    ///
    /// @param failures what could not be done as the hub wants it
    /// @param done what came of orders, until the hub gives them no more
    public record Told(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Failure> failures,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Done> done) {

        public Told {
            failures = List.copyOf(failures);
            done = List.copyOf(done);
        }
    }

    /// @param kind of a wish, or `pack`
    /// @param id within its kind
    /// @param code why, as a slug: the hub has the sentence
    public record Failure(String kind, String id, String code) {}

    /// @param order its id
    /// @param code `done`, or why not, as a slug
    /// @param at by the kiosk's clock
    public record Done(UUID order, String code, Instant at) {}
}
