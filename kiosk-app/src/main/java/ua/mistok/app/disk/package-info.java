/// Steps on the file system that have happened for good when they return.
///
/// The face is [Disk]. Whoever keeps a file that must survive a power cut at any moment writes it
/// through here.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.app.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
