package ua.mistok.config.expr;

import java.time.LocalDate;

/// The answers of the moment.
public interface Values {

    /// The value of a name in scope; [Value#NOTHING] if it was not answered.
    Value value(String name);

    LocalDate today();
}
