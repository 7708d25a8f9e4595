package ua.mistok.app.content;

import ua.mistok.config.check.Content;
import ua.mistok.config.pack.ContentSource;

/// What the programme ships, read once for all tests of a JVM. Immutable.
public final class Shipped {

    public static final Content CONTENT = Content.read(ContentSource.shipped());
    public static final Shelf SHELF = new Shelf(CONTENT);

    private Shipped() {}
}
