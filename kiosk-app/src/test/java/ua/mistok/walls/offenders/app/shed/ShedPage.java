package ua.mistok.walls.offenders.app.shed;

import org.springframework.stereotype.Component;

/// No wiring names it, and so it is not there.
@Component
class ShedPage {}
