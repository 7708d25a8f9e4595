package ua.mistok.app.classroom;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.mistok.app.fact.Fact;
import ua.mistok.app.fact.Origin;
import ua.mistok.app.visit.Notebook;

/// A notebook that a test reads, and a disk that may refuse.
final class FactList implements Notebook {

    record Noted(Fact fact, Origin origin) {}

    final List<Noted> noted = new CopyOnWriteArrayList<>();
    volatile boolean refuses;

    @Override
    public void write(Fact fact, Origin origin) {
        if (refuses) {
            throw new IllegalStateException("the disk is full");
        }
        noted.add(new Noted(fact, origin));
    }

    @Override
    public void settle() {}

    <T extends Fact> List<T> all(Class<T> kind) {
        return noted.stream().map(Noted::fact).filter(kind::isInstance).map(kind::cast).toList();
    }
}
