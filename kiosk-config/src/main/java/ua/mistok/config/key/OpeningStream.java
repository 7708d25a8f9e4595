package ua.mistok.config.key;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/// Opens piece by piece what was sealed; a piece is handed out only once it is known to be right.
final class OpeningStream extends InputStream {

    private final Seal seal;
    private final InputStream sealed;
    private byte[] ahead;
    private byte[] piece = new byte[0];
    private int read;
    private boolean last;

    OpeningStream(Seal seal, InputStream sealed) throws IOException {
        this.seal = seal;
        this.sealed = sealed;
        this.ahead = fetch();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (read == piece.length && !last) {
            turn();
        }
        if (read == piece.length) {
            return length == 0 ? 0 : -1;
        }
        var some = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, bytes, offset, some);
        read += some;
        return some;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private void turn() throws IOException {
        var now = ahead;
        ahead = fetch();
        last = ahead.length == 0;
        try {
            piece = seal.open(now, last);
            read = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("not sealed for this key, or changed or cut since", e);
        }
    }

    private byte[] fetch() throws IOException {
        return sealed.readNBytes(Seal.PIECE + Seal.TAG);
    }
}
