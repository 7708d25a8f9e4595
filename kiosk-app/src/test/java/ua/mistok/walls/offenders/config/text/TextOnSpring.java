package ua.mistok.walls.offenders.config.text;

import org.springframework.stereotype.Component;

@Component
class TextOnSpring {}
