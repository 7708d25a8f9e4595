/// YAML read into a tree that remembers where everything stood.
///
/// A reader asks a [SourceMap] for what it needs by name and type; what is missing, of the wrong
/// type, or never asked for becomes a problem with file, line and column. Nothing here throws for
/// content.
@NullMarked
package ua.mistok.config.source;

import org.jspecify.annotations.NullMarked;
