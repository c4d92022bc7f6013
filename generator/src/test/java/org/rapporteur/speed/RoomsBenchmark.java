package org.rapporteur.speed;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What one look into each room costs, by JMH: {@code mvn -Pbenchmark test -Dtest=RoomsBenchmark}; one room alone by
 * {@code -Drapporteur.room=markdown}, for longer by {@code -Drapporteur.rounds=10}.
 */
class RoomsBenchmark {

    @Test
    void prints_what_each_room_takes() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("Speed\\." + System.getProperty("rapporteur.room", ""))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(Integer.getInteger("rapporteur.rounds", 3))
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
