package ua.mistok.app.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why an idea is declined: a closed list, so that nothing about a person can be written. Names are
/// kept in the ledger.
public enum Reason {
    /// The same was left before.
    @JsonProperty("known")
    KNOWN,
    /// It is there already.
    @JsonProperty("done")
    DONE,
    /// Somebody else decides it.
    @JsonProperty("not-ours")
    NOT_OURS,
    @JsonProperty("not-feasible")
    NOT_FEASIBLE,
    /// A person, an insult, an advertisement; or nothing that can be understood.
    @JsonProperty("unfit")
    UNFIT
}
