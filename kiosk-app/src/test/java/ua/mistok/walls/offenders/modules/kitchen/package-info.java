@ApplicationModule(allowedDependencies = {})
@NullMarked
package ua.mistok.walls.offenders.modules.kitchen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
