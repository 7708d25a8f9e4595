package ua.mistok.app.console.classroom;

import java.util.function.Consumer;

/// What a board does.
///
/// @param lead does something in the class, if whoever is signed in may
/// @param end of the class
record Ways(Consumer<Runnable> lead, Runnable end) {

    Runnable leading(Runnable work) {
        return () -> lead.accept(work);
    }
}
