package ua.mistok.config.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Content on the class path: in a jar, in a jar within a jar, or in a folder of classes.
///
/// A class path cannot be listed, so the place of one file that always ships tells where the others
/// are.
final class ShippedSource implements ContentSource {

    private static final String ROOT = "content/";
    private static final String LANDMARK = ROOT + "packs/national/pack.yaml";

    private final Optional<URL> found =
            Optional.ofNullable(ShippedSource.class.getClassLoader().getResource(LANDMARK));

    @Override
    public List<String> list() throws IOException {
        var landmark = landmark();
        if (landmark.openConnection() instanceof JarURLConnection connection) {
            return listJar(connection);
        }
        var file = Path.of(URI.create(landmark.toString()));
        var root = file.resolve("../../..").normalize();
        return new FolderSource(root).list();
    }

    @Override
    public String read(String file) throws IOException {
        return FolderSource.decode(bytes(file));
    }

    /// Beside the landmark: asking the class path anew would search every jar for each file.
    @Override
    public byte[] bytes(String file) throws IOException {
        var landmark = landmark().toString();
        var root = landmark.substring(0, landmark.length() - LANDMARK.length());
        try (var stream = URI.create(root + ROOT + file).toURL().openStream()) {
            return stream.readAllBytes();
        }
    }

    private static List<String> listJar(JarURLConnection connection) throws IOException {
        var jar = connection.getJarFile();
        try {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT))
                    .map(entry -> entry.getName().substring(ROOT.length()))
                    .sorted()
                    .toList();
        } finally {
            if (!connection.getUseCaches()) {
                jar.close();
            }
        }
    }

    private URL landmark() throws IOException {
        return found.orElseThrow(() -> new FileNotFoundException(LANDMARK));
    }
}
