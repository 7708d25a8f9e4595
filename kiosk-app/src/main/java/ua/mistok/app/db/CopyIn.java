package ua.mistok.app.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;

/// Rows for PostgreSQL's `copy … from stdin (format binary)`: the quickest way in, within the
/// transaction that is under way.
public final class CopyIn {

    private static final byte[] MAGIC = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long MICROS = 1_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream rows = new DataOutputStream(bytes);
    private final int columns;

    /// @param columns of each row
    public CopyIn(int columns) {
        this.columns = columns;
        bytes.writeBytes(MAGIC);
    }

    public CopyIn row() {
        return put(() -> rows.writeShort(columns));
    }

    public CopyIn put(UUID value) {
        return put(
                () -> {
                    rows.writeInt(Long.BYTES * 2);
                    rows.writeLong(value.getMostSignificantBits());
                    rows.writeLong(value.getLeastSignificantBits());
                });
    }

    public CopyIn put(long value) {
        return put(
                () -> {
                    rows.writeInt(Long.BYTES);
                    rows.writeLong(value);
                });
    }

    public CopyIn put(int value) {
        return put(
                () -> {
                    rows.writeInt(Integer.BYTES);
                    rows.writeInt(value);
                });
    }

    public CopyIn put(boolean value) {
        return put(
                () -> {
                    rows.writeInt(1);
                    rows.writeBoolean(value);
                });
    }

    public CopyIn put(Instant value) {
        return put(Duration.between(EPOCH, value).toNanos() / MICROS);
    }

    public CopyIn put(byte[] value) {
        return put(
                () -> {
                    rows.writeInt(value.length);
                    rows.write(value);
                });
    }

    /// PostgreSQL has no text with a NUL in it.
    public CopyIn put(String value) {
        return put(value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8));
    }

    /// @param into table and columns, such as `fact (kiosk, seq)`
    public void run(DSLContext sql, String into) {
        put(() -> rows.writeShort(-1));
        sql.connection(
                connection -> {
                    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                    try {
                        copy.copyIn(
                                "copy " + into + " from stdin (format binary)",
                                new ByteArrayInputStream(bytes.toByteArray()));
                    } catch (IOException e) {
                        throw new SQLException("the database did not take the rows", e);
                    }
                });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private CopyIn put(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }
}
