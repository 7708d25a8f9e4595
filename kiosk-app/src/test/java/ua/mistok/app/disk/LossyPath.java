package ua.mistok.app.disk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A path that does all that the real one does, and lies on a [LossyDisk].
record LossyPath(Path real, FileSystem system) implements InvocationHandler {

    static Path of(Path real, FileSystem system) {
        return (Path)
                Proxy.newProxyInstance(
                        LossyPath.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        new LossyPath(real, system));
    }

    static Path real(Path path) {
        return (Path) real((Object) path);
    }

    private static Object real(Object value) {
        return value instanceof Proxy && Proxy.getInvocationHandler(value) instanceof LossyPath path
                ? path.real
                : value;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> system;
            case "toUri" -> new URI(LossyStore.SCHEME, real.toAbsolutePath().toString(), null);
            case "toFile" -> throw new UnsupportedOperationException("would pass the disk by");
            case "iterator" -> names();
            default -> wrapped(call(method, arguments == null ? new Object[0] : arguments));
        };
    }

    private Iterator<Path> names() {
        return StreamSupport.stream(real.spliterator(), false)
                .map(name -> of(name, system))
                .iterator();
    }

    private @Nullable Object call(Method method, Object[] arguments) throws Throwable {
        var real = arguments.clone();
        for (var at = 0; at < real.length; at++) {
            real[at] = real(real[at]);
        }
        try {
            return method.invoke(this.real, real);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        return result instanceof Path path ? of(path, system) : result;
    }
}
