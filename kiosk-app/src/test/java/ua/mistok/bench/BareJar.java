package ua.mistok.bench;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import ua.mistok.bench.bare.BareApplication;
import ua.mistok.bench.bare.BareView;

/// Makes a jar of [BareApplication], of the kiosk's own libraries: those of Spring Boot and Vaadin
/// alone. The scripts that Vaadin's page needs are the kiosk's, as they are.
///
/// The libraries lie beside it, as the kiosk's do: the JVM takes no class from an AOT cache whose
/// jar the manifest names as `file:/…`.
final class BareJar {

    private static final Pattern LIBRARIES =
            Pattern.compile(
                    "(asm|atmosphere|classmate|commons-|flow-|gentyref|jackson|jakarta.annotation"
                            + "|jspecify|jsoup|jul-|log4j|logback|micrometer-(commons|observation)"
                            + "|slf4j|snakeyaml|tomcat|vaadin"
                            + "|spring-(aop|beans|context|core|expression|web)"
                            + "|spring-boot-(4|autoconfigure|http|jackson|servlet|tomcat|web)).*");

    private static final String LIBRARY = "lib";

    private static final String SCRIPTS = "META-INF/VAADIN/";

    private BareJar() {}

    /// @param unpacked the kiosk's jar, beside its libraries
    /// @param to where it is made, with a link to the libraries beside it
    static Path make(Path unpacked, Path to) throws IOException {
        var libraries = unpacked.resolveSibling(LIBRARY);
        Files.createSymbolicLink(to.resolveSibling(LIBRARY), libraries.toAbsolutePath());
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Name.MANIFEST_VERSION, "1.0");
        main.put(Name.MAIN_CLASS, BareApplication.class.getName());
        main.put(Name.CLASS_PATH, classPath(libraries));
        try (var made = new JarOutputStream(Files.newOutputStream(to), manifest);
                var kiosk = new JarFile(unpacked.toFile())) {
            for (var type : List.of(BareApplication.class, BareView.class)) {
                var name = type.getName().replace('.', '/') + ".class";
                made.putNextEntry(new ZipEntry(name));
                made.write(bytes(Objects.requireNonNull(type.getResource("/" + name))));
            }
            for (var entry : kiosk.stream().filter(each -> isScript(each)).toList()) {
                made.putNextEntry(new ZipEntry(entry.getName()));
                try (var bytes = kiosk.getInputStream(entry)) {
                    bytes.transferTo(made);
                }
            }
        }
        return to;
    }

    private static boolean isScript(ZipEntry entry) {
        return entry.getName().startsWith(SCRIPTS) && !entry.isDirectory();
    }

    private static byte[] bytes(URL resource) throws IOException {
        try (var stream = resource.openStream()) {
            return stream.readAllBytes();
        }
    }

    private static String classPath(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> LIBRARIES.matcher(file.getFileName().toString()).matches())
                    .map(file -> LIBRARY + "/" + file.getFileName())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }
}
