/// The people who work at this kiosk: how they become known to it and how they sign in.
///
/// The face is [StaffDoor]. The first of them is made with a code that the kiosk prints when it
/// starts without any; a PIN is kept as an Argon2id hash in the ledger, and a wrong one makes the
/// next try wait, longer and longer, but never for good.
@ApplicationModule(allowedDependencies = {"access", "ledger", "fact", "journal"})
@NullMarked
package ua.mistok.app.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
