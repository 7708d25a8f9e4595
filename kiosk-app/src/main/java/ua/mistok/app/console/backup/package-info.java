/// Backups as an admin sees them: when, where, a key for the paper, and the way to another machine.
@NullMarked
package ua.mistok.app.console.backup;

import org.jspecify.annotations.NullMarked;
