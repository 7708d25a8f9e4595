package ua.mistok.app.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.access.CookieHash;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.Role;
import ua.mistok.app.access.Roster;
import ua.mistok.app.access.SecretHash;
import ua.mistok.app.access.SignedIn;
import ua.mistok.app.access.Signs;
import ua.mistok.app.ledger.Ledger;

/// Everybody who works or worked at this kiosk. For several threads.
///
/// A session is of the secret that began it: whoever has another one, or none, is signed out.
public final class People implements Roster {

    /// The first person, whose name may not be known.
    static final String FIRST = "admin";

    private final Ledger ledger;
    private final Map<String, PersonRecord> records = new LinkedHashMap<>();

    public People(Ledger ledger) {
        this.ledger = ledger;
        ledger.list(PersonRecord.KIND, PersonRecord.class)
                .forEach(record -> records.put(record.id(), record));
    }

    /// In the order in which they came; also whoever is not active any more.
    public synchronized List<Person> list() {
        return records.values().stream().map(PersonRecord::person).toList();
    }

    public List<Person> listActive() {
        return list().stream().filter(Person::active).toList();
    }

    public synchronized Optional<Person> find(String id) {
        return Optional.ofNullable(records.get(id)).map(PersonRecord::person);
    }

    synchronized boolean isEmpty() {
        return records.isEmpty();
    }

    /// Hash of an active person's secret.
    synchronized Optional<String> findHash(String id) {
        return Optional.ofNullable(records.get(id))
                .filter(record -> record.person().active())
                .map(PersonRecord::pin);
    }

    @Override
    public String stamp(String id) {
        return findHash(id).map(CookieHash::of).orElse("");
    }

    @Override
    public Optional<Set<Permission>> permissions(SignedIn signedIn) {
        return find(signedIn.staff())
                .filter(Person::active)
                .filter(person -> stamp(person.id()).equals(signedIn.stamp()))
                .map(Person::permissions);
    }

    /// Makes the first person.
    synchronized Person first(String name, String secret) {
        var profile = new Profile(name, Set.of(Role.ADMIN), Optional.empty());
        return keep(PersonRecord.of(FIRST, profile, Secret.of(secret), SecretHash.of(secret)));
    }

    synchronized Change add(Profile profile, String secret) {
        var fault = profile.fault().or(() -> taken(profile.name(), ""));
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        var unfit = Secret.fault(secret);
        if (unfit.isPresent()) {
            return new Change.Unfit(unfit.get());
        }
        var record = PersonRecord.of(newId(), profile, Secret.of(secret), SecretHash.of(secret));
        return new Change.Done(keep(record));
    }

    private String newId() {
        var id = "p-" + Signs.random(8).toLowerCase(Locale.ROOT);
        return records.containsKey(id) ? newId() : id;
    }

    synchronized Change change(String id, Profile profile) {
        var record = records.get(id);
        if (record == null) {
            return new Change.Refused(Change.Fault.UNKNOWN);
        }
        var fault = profile.fault().or(() -> taken(profile.name(), id));
        if (fault.isPresent()) {
            return new Change.Refused(fault.get());
        }
        var changed = record.with(profile);
        return isLastAdmin(id) && !changed.person().is(Role.ADMIN)
                ? new Change.Refused(Change.Fault.LAST_ADMIN)
                : new Change.Done(keep(changed));
    }

    /// Sets another secret; whoever was not active is so again.
    synchronized Change reset(String id, String secret) {
        var record = records.get(id);
        if (record == null) {
            return new Change.Refused(Change.Fault.UNKNOWN);
        }
        var unfit = Secret.fault(secret);
        return unfit.isPresent()
                ? new Change.Unfit(unfit.get())
                : new Change.Done(keep(record.with(Secret.of(secret), SecretHash.of(secret))));
    }

    synchronized Change deactivate(String id) {
        var record = records.get(id);
        if (record == null) {
            return new Change.Refused(Change.Fault.UNKNOWN);
        }
        return isLastAdmin(id)
                ? new Change.Refused(Change.Fault.LAST_ADMIN)
                : new Change.Done(keep(record.inactive()));
    }

    private Person keep(PersonRecord record) {
        ledger.append(PersonRecord.KIND, record);
        records.put(record.id(), record);
        return record.person();
    }

    /// Two people of one name could not be told apart where one chooses who one is.
    private Optional<Change.Fault> taken(String name, String but) {
        return list().stream()
                .filter(person -> person.active() && !person.id().equals(but))
                .flatMap(person -> person.name().stream())
                .filter(name::equalsIgnoreCase)
                .map(_ -> Change.Fault.NAME_TAKEN)
                .findFirst();
    }

    private boolean isLastAdmin(String id) {
        var admins = listActive().stream().filter(person -> person.is(Role.ADMIN)).toList();
        return admins.size() == 1 && admins.getFirst().id().equals(id);
    }
}
