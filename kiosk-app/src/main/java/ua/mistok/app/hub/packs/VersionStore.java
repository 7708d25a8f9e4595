package ua.mistok.app.hub.packs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static ua.mistok.app.db.hub.Tables.PACK;
import static ua.mistok.app.db.hub.Tables.PACK_PART;
import static ua.mistok.app.db.hub.Tables.PACK_VERSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.config.archive.Admission;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// Versions as rows; within transactions of the caller.
final class VersionStore {

    private VersionStore() {}

    static String stored(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// Holds the pack until the end of the transaction: two people never change one at once.
    static void hold(DSLContext sql, PackId pack) {
        sql.insertInto(PACK).set(PACK.PACK_, pack.slug()).onConflictDoNothing().execute();
        sql.selectFrom(PACK).where(PACK.PACK_.eq(pack.slug())).forUpdate().fetch();
    }

    /// In the place of the version of its number, which was not approved.
    static void keep(DSLContext sql, PackVersion version, PackArchive archive) {
        var manifest = FileStore.put(sql, archive.manifest().bytes());
        var row = sql.newRecord(PACK_VERSION);
        row.setPack(version.pack().slug());
        row.setVersion(version.version());
        row.setPlace(version.place());
        row.setNameUk(version.name().in(Language.UKRAINIAN));
        row.setNameEn(version.name().in(Language.ENGLISH));
        row.setManifest(manifest.hex());
        row.setContents(archive.manifest().contents().hex());
        row.setSignatures(new String(archive.signatures(), StandardCharsets.US_ASCII));
        row.setState(stored(version.state()));
        row.setAuthor(version.author());
        row.setSent(version.sent());
        row.setReviewer(null);
        row.setReviewed(null);
        row.setNote("");
        row.setCopyOf(version.copyOf().orElse(null));
        sql.insertInto(PACK_VERSION)
                .set(row)
                .onConflict(PACK_VERSION.PACK, PACK_VERSION.VERSION)
                .doUpdate()
                .set(row)
                .execute();
        sql.deleteFrom(PACK_PART)
                .where(PACK_PART.PACK.eq(version.pack().slug()))
                .and(PACK_PART.VERSION.eq(version.version()))
                .execute();
        var parts = sql.insertInto(PACK_PART).columns(PACK_PART.fields());
        for (var path : archive.names()) {
            var hash = FileStore.put(sql, bytes(archive, path));
            parts = parts.values(version.pack().slug(), version.version(), path, hash.hex());
        }
        parts.execute();
    }

    private static byte[] bytes(PackArchive archive, String path) {
        try {
            return archive.bytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive is in memory", e);
        }
    }

    /// @param signatures the file of them, with the hub's
    static void approve(
            DSLContext sql, PackVersion version, String reviewer, Instant now, byte[] signatures) {
        sql.update(PACK_VERSION)
                .set(PACK_VERSION.STATE, stored(State.APPROVED))
                .set(PACK_VERSION.REVIEWER, reviewer)
                .set(PACK_VERSION.REVIEWED, now)
                .set(PACK_VERSION.SIGNATURES, new String(signatures, StandardCharsets.US_ASCII))
                .where(is(version.pack(), version.version()))
                .execute();
    }

    static void sendBack(
            DSLContext sql, PackVersion version, String reviewer, Instant now, String note) {
        sql.update(PACK_VERSION)
                .set(PACK_VERSION.STATE, stored(State.RETURNED))
                .set(PACK_VERSION.REVIEWER, reviewer)
                .set(PACK_VERSION.REVIEWED, now)
                .set(PACK_VERSION.NOTE, note)
                .where(is(version.pack(), version.version()))
                .execute();
    }

    static void stop(DSLContext sql, PackId pack, int version, Optional<Instant> since) {
        sql.update(PACK_VERSION)
                .set(PACK_VERSION.STOPPED, since.orElse(null))
                .where(is(pack, version))
                .execute();
    }

    static Optional<PackVersion> find(DSLContext sql, PackId pack, int version) {
        return sql.selectFrom(PACK_VERSION)
                .where(is(pack, version))
                .fetchOptional(VersionStore::version);
    }

    /// Of a pack, the newest first.
    static List<PackVersion> list(DSLContext sql, PackId pack, int most) {
        return sql.selectFrom(PACK_VERSION)
                .where(PACK_VERSION.PACK.eq(pack.slug()))
                .orderBy(PACK_VERSION.VERSION.desc())
                .limit(most)
                .fetch(VersionStore::version);
    }

    /// The newest of each pack that are in a state.
    static List<PackVersion> newest(DSLContext sql, State state) {
        return sql.select(PACK_VERSION.fields())
                .distinctOn(PACK_VERSION.PACK)
                .from(PACK_VERSION)
                .where(PACK_VERSION.STATE.eq(stored(state)))
                .orderBy(PACK_VERSION.PACK, PACK_VERSION.VERSION.desc())
                .fetch(VersionStore::version);
    }

    static String signatures(DSLContext sql, PackId pack, int version) {
        return sql.select(PACK_VERSION.SIGNATURES)
                .from(PACK_VERSION)
                .where(is(pack, version))
                .fetchOptional(PACK_VERSION.SIGNATURES)
                .orElseThrow();
    }

    /// Of an approved version, by its manifest.
    static Optional<String> signatures(DSLContext sql, Hash manifest) {
        return sql.select(PACK_VERSION.SIGNATURES)
                .from(PACK_VERSION)
                .where(PACK_VERSION.MANIFEST.eq(manifest.hex()))
                .and(PACK_VERSION.STATE.eq(stored(State.APPROVED)))
                .limit(1)
                .fetchOptional(PACK_VERSION.SIGNATURES);
    }

    /// The highest that was approved.
    static Optional<Admission.Installed> highest(DSLContext sql, PackId pack) {
        return sql.select(PACK_VERSION.VERSION, PACK_VERSION.CONTENTS)
                .from(PACK_VERSION)
                .where(PACK_VERSION.PACK.eq(pack.slug()))
                .and(PACK_VERSION.STATE.eq(stored(State.APPROVED)))
                .orderBy(PACK_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(
                        row -> new Admission.Installed(row.value1(), new Hash(row.value2())));
    }

    /// Higher than any that ever was sent.
    static int next(DSLContext sql, PackId pack) {
        return sql.select(coalesce(max(PACK_VERSION.VERSION), inline(0)).add(1))
                .from(PACK_VERSION)
                .where(PACK_VERSION.PACK.eq(pack.slug()))
                .fetchSingle()
                .value1();
    }

    private static Condition is(PackId pack, int version) {
        return PACK_VERSION.PACK.eq(pack.slug()).and(PACK_VERSION.VERSION.eq(version));
    }

    private static PackVersion version(Record row) {
        var reviewed =
                Optional.ofNullable(row.get(PACK_VERSION.REVIEWER))
                        .map(
                                reviewer ->
                                        new PackVersion.Review(
                                                reviewer,
                                                row.get(PACK_VERSION.REVIEWED),
                                                row.get(PACK_VERSION.NOTE)));
        return new PackVersion(
                new PackId(row.get(PACK_VERSION.PACK)),
                row.get(PACK_VERSION.VERSION),
                row.get(PACK_VERSION.PLACE),
                LocalizedText.of(row.get(PACK_VERSION.NAME_UK), row.get(PACK_VERSION.NAME_EN)),
                new Hash(row.get(PACK_VERSION.MANIFEST)),
                State.valueOf(row.get(PACK_VERSION.STATE).toUpperCase(Locale.ROOT)),
                row.get(PACK_VERSION.AUTHOR),
                row.get(PACK_VERSION.SENT),
                reviewed,
                Optional.ofNullable(row.get(PACK_VERSION.COPY_OF)),
                row.get(PACK_VERSION.STOPPED) != null,
                row.get(PACK_VERSION.WITHDRAWN) != null);
    }
}
