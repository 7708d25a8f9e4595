package ua.mistok.app.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteBufferByteStreamWriter;

/// Rows for PostgreSQL's `copy … from stdin (format binary)`: the quickest way in, within the
/// transaction that is under way.
public final class CopyIn {

    private static final byte[] MAGIC = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int FIRST_SIZE = 1 << 16;

    private final int columns;
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE).put(MAGIC);

    /// @param columns of each row
    public CopyIn(int columns) {
        this.columns = columns;
    }

    public CopyIn row() {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    public CopyIn put(UUID value) {
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    public CopyIn put(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public CopyIn put(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public CopyIn put(boolean value) {
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    public CopyIn put(Instant value) {
        return put(ChronoUnit.MICROS.between(EPOCH, value));
    }

    public CopyIn put(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    /// PostgreSQL has no text with a NUL in it.
    public CopyIn put(String value) {
        return put(value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8));
    }

    /// @param into table and columns, such as `fact (kiosk, seq)`
    public void run(DSLContext sql, String into) {
        room(Short.BYTES).putShort((short) -1);
        var whole = new ByteBufferByteStreamWriter(bytes.flip());
        sql.connection(
                connection -> {
                    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                    try {
                        copy.copyIn("copy " + into + " from stdin (format binary)", whole);
                    } catch (IOException e) {
                        throw new SQLException("the database did not take the rows", e);
                    }
                });
    }

    private ByteBuffer room(int size) {
        if (bytes.remaining() < size) {
            var larger = Math.max(2 * bytes.capacity(), bytes.position() + size);
            bytes = ByteBuffer.allocate(larger).put(bytes.flip());
        }
        return bytes;
    }
}
