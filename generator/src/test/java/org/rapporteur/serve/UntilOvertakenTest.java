package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rapporteur.build.Build;
import org.rapporteur.build.Progress;
import org.rapporteur.build.ReadSite;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.source.History;

/** Checks of what nobody waits for any more would take the processors from what somebody does wait for. */
class UntilOvertakenTest {

    private final ReadSite site = Build.read(
            new Request(content(), "content", Optional.empty(), Optional.empty(), true, Optional.empty()),
            History.NONE,
            Cache.NONE,
            Progress.UNSEEN);

    @Test
    void what_is_wanted_is_checked_to_the_end() {
        assertThat(site.checked(new UntilOvertaken(() -> true)).report().errors())
                .isZero();
    }

    @Test
    void what_is_overtaken_meanwhile_is_checked_no_further() {
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> site.checked(new UntilOvertaken(() -> asked.incrementAndGet() < 3)))
                .isInstanceOf(UntilOvertaken.Overtaken.class);
    }

    private static Path content() {
        return Path.of("src/test/sites/every-type-of-document-has-its-page/content");
    }
}
