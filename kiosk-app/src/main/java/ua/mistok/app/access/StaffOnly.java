package ua.mistok.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A view of the console. It opens on the staff listener only, and to whoever is signed in there
/// and may do this.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffOnly {

    /// What one must be allowed to do.
    Permission value();
}
