package ua.mistok.app.staff;

import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.Role;

/// Somebody of the staff. The name is known to the ledger only; facts have the id.
///
/// @param id never a name
/// @param name empty for the one admin of a kiosk that knew no names yet
/// @param partner the organisation that a trainer comes from, if not the library
/// @param secret what opens the console to them
/// @param active whether they may come in; nobody is ever deleted, for facts have their id
public record Person(
        String id,
        Optional<String> name,
        Set<Role> roles,
        Optional<String> partner,
        Secret secret,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Set<Permission> permissions() {
        return active ? Role.permissions(roles) : Set.of();
    }
}
