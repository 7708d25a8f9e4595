package ua.mistok.walls;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The test shows that a clause of EN 301 549 is met (or one of WCAG: `WCAG 2.5.8`). The table in
/// the guides names it there ([ConformanceTest]).
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Meets {

    /// Clauses, as the table writes them.
    String[] value();
}
