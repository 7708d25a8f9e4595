package ua.mistok.app.hub.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A view of the hub. It opens to whoever is signed in and may do this somewhere; the view itself
/// shows no more than what lies there.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HubOnly {

    HubPermission value();
}
