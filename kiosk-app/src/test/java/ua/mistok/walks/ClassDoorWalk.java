package ua.mistok.walks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// What a learner's device is answered at the class's door.
final class ClassDoorWalk {

    private ClassDoorWalk() {}

    static int status(String address) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Whether nobody answers there any more.
    static boolean isShut(String door) {
        try {
            status(door + "/class");
            return false;
        } catch (IOException shut) {
            return true;
        }
    }
}
