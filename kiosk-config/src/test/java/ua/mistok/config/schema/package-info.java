/// JSON Schemas for editors, made of what the readers ask for, and held to it.
@NullMarked
package ua.mistok.config.schema;

import org.jspecify.annotations.NullMarked;
