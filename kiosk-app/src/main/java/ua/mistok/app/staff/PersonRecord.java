package ua.mistok.app.staff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.access.Role;

/// A person as the ledger has them; the last record of an id is what holds. Fields are only ever
/// added.
///
/// @param role the only one, in a record that is older than several roles
/// @param pin Argon2id hash of the secret, with its parameters
record PersonRecord(
        String id,
        Optional<Role> role,
        Set<Role> roles,
        String pin,
        Optional<Secret> secret,
        Optional<String> name,
        Optional<String> partner,
        Optional<Boolean> active) {

    static final String KIND = "staff.known";

    PersonRecord {
        roles = both(role, roles);
        role = Optional.empty();
    }

    /// @param hash of the secret
    static PersonRecord of(String id, Profile profile, Secret secret, String hash) {
        return new PersonRecord(
                id,
                Optional.empty(),
                profile.roles(),
                hash,
                Optional.of(secret),
                Optional.of(profile.name()).filter(name -> !name.isEmpty()),
                profile.partner(),
                Optional.of(true));
    }

    private static Set<Role> both(Optional<Role> role, @Nullable Set<Role> roles) {
        return Stream.concat(role.stream(), Stream.ofNullable(roles).flatMap(Set::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    PersonRecord with(Profile profile) {
        return new PersonRecord(
                id,
                role,
                profile.roles(),
                pin,
                secret,
                Optional.of(profile.name()),
                profile.partner(),
                active);
    }

    PersonRecord with(Secret kind, String hash) {
        return new PersonRecord(
                id, role, roles, hash, Optional.of(kind), name, partner, Optional.of(true));
    }

    PersonRecord inactive() {
        return new PersonRecord(id, role, roles, pin, secret, name, partner, Optional.of(false));
    }

    Person person() {
        return new Person(id, name, roles, partner, secret.orElse(Secret.PIN), active.orElse(true));
    }
}
