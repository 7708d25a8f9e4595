package ua.mistok.config.key;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/// Seals piece by piece what is written.
final class SealingStream extends OutputStream {

    private final Seal seal;
    private final OutputStream sealed;
    private final byte[] piece = new byte[Seal.PIECE];
    private int filled;
    private boolean closed;

    SealingStream(Seal seal, OutputStream sealed) {
        this.seal = seal;
        this.sealed = sealed;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (var done = 0; done < length; ) {
            if (filled == piece.length) {
                pass(false); // only now it is known that this is not the last
            }
            var some = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, some);
            filled += some;
            done += some;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            pass(true);
            sealed.close();
        }
    }

    private void pass(boolean last) throws IOException {
        try {
            sealed.write(seal.seal(piece, filled, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
