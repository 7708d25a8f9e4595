package ua.mistok.app.journal;

import ua.mistok.app.fact.FactHeader;
import ua.mistok.app.fact.StaffActed;

/// What somebody of the staff did, as its fact stands in the journal's file.
///
/// @param hash of its bytes there, as the next act names it
/// @param asStored whether the store has the same bytes
public record Act(
        FactName name, FactHeader header, StaffActed acted, String hash, boolean asStored) {}
