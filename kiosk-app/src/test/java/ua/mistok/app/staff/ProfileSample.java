package ua.mistok.app.staff;

import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.Role;

/// People of a library that there is not.
final class ProfileSample {

    private ProfileSample() {}

    static Profile of(String name, Role... roles) {
        return new Profile(name, Set.of(roles), Optional.empty());
    }
}
