/// What a hub may do from afar: the orders that touch more than one room, each noted among the acts
/// of staff; and what else starts the programme anew. Nobody imports it.
@ApplicationModule(
        allowedDependencies = {
            "db", "desired", "wish", "wire", "mode", "content", "visit", "staff", "access", "loop",
            "standin"
        })
@NullMarked
package ua.mistok.app.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
