package ua.mistok.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A view of the class that runs. It opens on the class's listener only, to whoever comes: it asks
/// for the code itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InClass {}
