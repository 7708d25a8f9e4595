package ua.mistok.app.hub.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody who works with the hub.
///
/// @param id never a name
/// @param login what they type to sign in
/// @param hasDevice whether a telephone makes codes for them
/// @param stamp what their sessions are bound to
/// @param active whether they may sign in
public record Member(
        String id,
        String login,
        String name,
        Set<Grant> grants,
        boolean hasDevice,
        String stamp,
        boolean active) {

    public Member {
        grants = Set.copyOf(grants);
    }

    /// Somewhere, be it a single library.
    public boolean may(HubPermission permission) {
        return grants.stream().anyMatch(grant -> grant.role().may(permission));
    }

    /// @param above a place and all above it
    public boolean may(HubPermission permission, Set<String> above) {
        return permissions(above).contains(permission);
    }

    /// What they may do at a place.
    ///
    /// @param above that place and all above it
    public Set<HubPermission> permissions(Set<String> above) {
        var all = EnumSet.noneOf(HubPermission.class);
        grants.stream()
                .filter(grant -> above.contains(grant.place()))
                .forEach(grant -> all.addAll(grant.role().permissions()));
        return all;
    }

    /// The places where they may do it; below each of these too.
    public Set<String> places(HubPermission permission) {
        return grants.stream()
                .filter(grant -> grant.role().may(permission))
                .map(Grant::place)
                .collect(Collectors.toUnmodifiableSet());
    }
}
