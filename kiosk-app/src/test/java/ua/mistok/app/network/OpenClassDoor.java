package ua.mistok.app.network;

import java.net.InetAddress;
import java.nio.file.Path;

/// The door of a class that runs, on this machine.
public final class OpenClassDoor implements AutoCloseable {

    private final RunningServer server;
    private final LateListener listener;
    private final ClassDoor door;

    /// @param folder for the server
    /// @param wanted port; 0 for any that is free
    public OpenClassDoor(Path folder, int wanted) {
        listener = new LateListener("class", 2, InetAddress.getLoopbackAddress(), wanted);
        server = RunningServer.start(folder, listener);
        door = new ClassDoor(listener);
        door.open();
    }

    public ClassDoor door() {
        return door;
    }

    public int port() {
        return listener.port().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
    }
}
