package ua.mistok.app.hub.packs;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static ua.mistok.app.db.hub.Tables.PACK_FILE;
import static ua.mistok.app.db.hub.Tables.PACK_PART;
import static ua.mistok.app.db.hub.Tables.PACK_VERSION;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import ua.mistok.config.key.Hash;
import ua.mistok.config.pack.PackId;

/// Bytes of packs by their hash; within transactions of the caller.
final class FileStore {

    private static final String APPROVED = VersionStore.stored(PackVersion.State.APPROVED);

    private FileStore() {}

    static Hash put(DSLContext sql, byte[] bytes) {
        var hash = Hash.of(bytes);
        sql.insertInto(PACK_FILE)
                .columns(PACK_FILE.HASH, PACK_FILE.BYTES)
                .values(hash.hex(), bytes)
                .onConflictDoNothing()
                .execute();
        return hash;
    }

    static Optional<byte[]> find(DSLContext sql, Hash hash) {
        return find(sql, PACK_FILE.HASH.eq(hash.hex()));
    }

    /// Empty for a file that no approved version has, as if it were not here.
    static Optional<byte[]> findApproved(DSLContext sql, Hash hash) {
        var asManifest =
                exists(
                        selectOne()
                                .from(PACK_VERSION)
                                .where(PACK_VERSION.MANIFEST.eq(hash.hex()))
                                .and(PACK_VERSION.STATE.eq(APPROVED)));
        var asPart =
                exists(
                        selectOne()
                                .from(PACK_PART)
                                .join(PACK_VERSION)
                                .using(PACK_PART.PACK, PACK_PART.VERSION)
                                .where(PACK_PART.HASH.eq(hash.hex()))
                                .and(PACK_VERSION.STATE.eq(APPROVED)));
        return find(sql, PACK_FILE.HASH.eq(hash.hex()).and(asManifest.or(asPart)));
    }

    private static Optional<byte[]> find(DSLContext sql, Condition which) {
        return sql.select(PACK_FILE.BYTES)
                .from(PACK_FILE)
                .where(which)
                .fetchOptional(PACK_FILE.BYTES);
    }

    /// The files of a version by their paths.
    static SequencedMap<String, byte[]> parts(DSLContext sql, PackId pack, int version) {
        var files = new TreeMap<String, byte[]>();
        sql.select(PACK_PART.PATH, PACK_FILE.BYTES)
                .from(PACK_PART)
                .join(PACK_FILE)
                .on(PACK_FILE.HASH.eq(PACK_PART.HASH))
                .where(PACK_PART.PACK.eq(pack.slug()))
                .and(PACK_PART.VERSION.eq(version))
                .forEach(row -> files.put(row.value1(), row.value2()));
        return files;
    }
}
