package ua.mistok.app.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.mistok.app.loop.WakingLoop.Rest;

class WakingLoopTest {

    private static final Rest LONG = Rest.of(Duration.ofHours(1));
    private static final Rest UNTIL_WOKEN = new Rest(Duration.ZERO, Duration.ofHours(1));

    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
    private final AtomicInteger times = new AtomicInteger();

    private WakingLoop loop(Rest rest) {
        return new WakingLoop(
                "loop",
                () -> {
                    done.add(times.incrementAndGet());
                    return rest;
                },
                LONG,
                "refused",
                () -> {});
    }

    private Integer next() throws InterruptedException {
        return done.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void whoever_wakes_it_is_heard_once_the_rest_allows_and_a_hurry_always() throws Exception {
        var loop = loop(LONG);
        loop.start();
        assertThat(next()).isEqualTo(1);
        loop.wake();
        loop.hurry();
        assertThat(next()).isEqualTo(2);
        loop.stop();
        assertThat(done).as("the wake alone did nothing").isEmpty();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void it_wakes_when_there_is_work() throws Exception {
        var loop = loop(UNTIL_WOKEN);
        loop.start();
        assertThat(next()).isEqualTo(1);
        loop.wake();
        assertThat(next()).isEqualTo(2);
        loop.stop();
        loop.start();
        assertThat(next()).isEqualTo(3);
        loop.stop();
    }

    @Test
    void work_that_throws_is_tried_again_and_work_that_waits_is_broken_off() throws Exception {
        var waits = new LinkedBlockingQueue<String>();
        var loop =
                new WakingLoop(
                        "loop",
                        () -> {
                            done.add(times.incrementAndGet());
                            if (times.get() == 1) {
                                throw new IllegalStateException("once");
                            }
                            try {
                                waits.take();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return LONG;
                        },
                        UNTIL_WOKEN,
                        "refused",
                        () -> waits.add("end"));
        loop.start();
        assertThat(next()).isEqualTo(1);
        loop.hurry();
        assertThat(next()).isEqualTo(2);
        loop.stop();
        assertThat(times).hasValue(2);
    }
}
