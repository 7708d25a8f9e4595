package ua.mistok.app.access;

import java.util.Optional;
import java.util.Set;

/// Who may do what at this moment; asked at every request, so that whoever is let go is out at
/// once.
public interface Roster {

    /// What a session of this person is bound to: another one as soon as their secret is another.
    String stamp(String staff);

    /// What somebody may do now; empty for whoever has to sign in again.
    Optional<Set<Permission>> permissions(SignedIn signedIn);
}
