package ua.mistok.walls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WallsTest {

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_to_its_walls(Wall wall) {
        wall.inTheHouse().check(wall.house());
    }

    @ParameterizedTest
    @EnumSource
    void an_offender_is_named(Wall wall) {
        var broken = wall.amongOffenders().evaluate(wall.offenders()).getFailureReport();

        assertThat(broken.getDetails()).anyMatch(line -> line.contains(wall.offender()));
    }
}
