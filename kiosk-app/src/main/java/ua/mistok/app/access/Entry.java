package ua.mistok.app.access;

import java.util.Optional;
import java.util.Set;

/// Whether a view opens.
public enum Entry {
    OPEN,
    /// There is no such view at this door.
    NOT_HERE,
    /// Not before one has signed in.
    SIGN_IN,
    /// Not to whoever is signed in.
    REFUSED;

    /// What begins every path of the console.
    public static final String CONSOLE = "staff";

    /// @param path where one wants to go, without a slash in front
    /// @param permissions of whoever is signed in
    public static Entry of(
            Class<?> view, String path, Listener door, Optional<Set<Permission>> permissions) {
        var staffOnly = view.getAnnotation(StaffOnly.class);
        var isOpen = view.isAnnotationPresent(BeforeSignIn.class);
        var isStaffs = staffOnly != null || isOpen;
        return switch (door) {
            case VISITORS -> isStaffs || isConsole(path) || isOfClass(view) ? NOT_HERE : OPEN;
            case CLASS -> isOfClass(view) ? OPEN : NOT_HERE;
            case STAFF, NETWORK -> {
                if (!isStaffs) {
                    yield NOT_HERE;
                }
                if (isOpen) {
                    yield OPEN;
                }
                yield permissions
                        .map(all -> all.contains(staffOnly.value()) ? OPEN : REFUSED)
                        .orElse(SIGN_IN);
            }
        };
    }

    private static boolean isOfClass(Class<?> view) {
        return view.isAnnotationPresent(InClass.class);
    }

    private static boolean isConsole(String path) {
        return path.equals(CONSOLE) || path.startsWith(CONSOLE + "/");
    }
}
