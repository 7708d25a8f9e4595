package ua.mistok.app.hub.inbox;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/// What a line leads to: a hub's endpoint, here or in another process.
interface Door {

    byte[] card() throws IOException;

    byte[] join(byte[] bytes) throws IOException;

    byte[] take(byte[] bytes) throws IOException;

    static Door of(Counter counter) {
        return new Door() {
            @Override
            public byte[] card() {
                return counter.card().bytes();
            }

            @Override
            public byte[] join(byte[] bytes) {
                return counter.join(bytes).envelope().bytes();
            }

            @Override
            public byte[] take(byte[] bytes) {
                return counter.take(bytes).envelope().bytes();
            }
        };
    }

    /// A load balancer without a memory: each message goes to any of them, be it alive or not.
    static Door balanced(List<? extends Door> doors, Random random) {
        return new Door() {
            private Door next() {
                return doors.get(random.nextInt(doors.size()));
            }

            @Override
            public byte[] card() throws IOException {
                return next().card();
            }

            @Override
            public byte[] join(byte[] bytes) throws IOException {
                return next().join(bytes);
            }

            @Override
            public byte[] take(byte[] bytes) throws IOException {
                return next().take(bytes);
            }
        };
    }
}
